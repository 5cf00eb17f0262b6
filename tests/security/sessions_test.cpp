#include "tests/security/support/attempts.hpp"
#include "tests/server/support/test_tablet.hpp"
#include "tests/support/catch.hpp"

using namespace turndown;
using namespace turndown::test;
using nlohmann::json;

namespace {

const std::string kNewPassword = "another good one";

json fromTo(const std::string& oldPassword, const std::string& newPassword)
{
    return {{"old", oldPassword}, {"new", newPassword}};
}

} // namespace

SCENARIO("somebody has stolen a session")
{
    Attempts attempts{"A stolen session"};
    GuardedHotel hotel;
    const auto uses = [&](const std::string& stolen) { return hotel.asks(stolen, "GET", "/v1/documents?kind=room"); };
    auto stolen = hotel.sessionOf("u-clerk");
    attempts.check("while it lasts", uses(stolen), "200");
    hotel.asks(stolen, "DELETE", "/v1/session");
    attempts.check("after its owner has signed out", uses(stolen), "401 signed-out");

    stolen = hotel.sessionOf("u-clerk");
    const auto own = hotel.sessionOf("u-clerk");
    CHECK(hotel.asks(own, "POST", "/v1/session/password", fromTo(kGoodPassword, kNewPassword)).status == 204);
    attempts.check("after its owner has taken another password", uses(stolen), "401 signed-out");
    attempts.check("the owner's own, at which the password was changed", uses(own), "200");
    attempts.check("signing in with the old password",
                   hotel.call("POST", "/v1/session", json{{"staff", "u-clerk"}, {"password", kGoodPassword}}.dump()),
                   "401 wrong-password");

    hotel.sayOf("u-clerk", [](auto& entry) { entry.password = kGoodPassword; });
    attempts.check("after the command line has set another password", uses(own), "401 signed-out");

    const auto admin = hotel.sessionOf("u-admin");
    stolen = hotel.sessionOf("u-clerk");
    hotel.states(admin, "document.set", "staff/u-clerk", {{"active", false}});
    attempts.check("after the page has disabled its owner", uses(stolen), "401 signed-out");
    hotel.states(admin, "document.set", "staff/u-clerk", {{"active", true}});
    attempts.check("after its owner works here again", uses(stolen), "401 signed-out");

    stolen = hotel.sessionOf("u-clerk");
    hotel.sayOf("u-clerk", [](auto& entry) { entry.active = false; });
    hotel.sayOf("u-clerk", [](auto& entry) { entry.active = true; });
    attempts.check("after the command line has disabled its owner, and enabled again", uses(stolen), "401 signed-out");

    stolen = hotel.sessionOf("u-clerk");
    hotel.states(admin, "document.set", "staff/u-clerk", {{"role", "attendant"}});
    attempts.check("for what its owner's role no longer may",
                   hotel.asks(stolen, "POST", "/v1/enrolment-codes", json::object()), "403 role-not-allowed");
    hotel.clock.advance(std::chrono::hours{12} + std::chrono::seconds{1});
    attempts.check("after twelve hours without a request", uses(stolen), "401 signed-out");
}

SCENARIO("somebody changes a password that is not theirs")
{
    Attempts attempts{"Another's password"};
    GuardedHotel hotel;
    const auto session = hotel.sessionOf("u-clerk");
    const auto changes = [&](const std::string& from, const std::string& to) {
        return hotel.asks(session, "POST", "/v1/session/password", fromTo(from, to));
    };
    attempts.check("with the session, without the old password", changes("", kNewPassword), "403 wrong-password");
    attempts.check("without a session",
                   hotel.call("POST", "/v1/session/password", fromTo(kGoodPassword, kNewPassword).dump()),
                   "401 signed-out");
    attempts.check("to one of seven characters", changes(kGoodPassword, "1234567"), "422 weak-password");
    attempts.check("to the one it was", changes(kGoodPassword, kGoodPassword), "422 weak-password");
    for (int at = 0; at < 4; ++at) {
        CHECK(changes("wrong", kNewPassword).status == 403);
    }
    attempts.check("guessing the old one a sixth time", changes(kGoodPassword, kNewPassword), "429 too-many-tries");
}

SCENARIO("a token is tried where it does not belong")
{
    Attempts attempts{"A token in another's place"};
    GuardedHotel hotel;
    const auto session = hotel.sessionOf("u-admin");
    const TestTablet tablet{hotel};
    const auto token = session.substr(session.find('=') + 1);
    const HeaderList asTablet{{"Authorization", "Bearer " + token}};
    attempts.check("a session as a tablet", hotel.call("POST", "/v1/sync", "{}", asTablet), "401 unknown-device");
    attempts.check("a session as a tablet, for photos",
                   hotel.call("GET", "/v1/photos/" + std::string(64, 'a'), "", asTablet), "401 unknown-device");
    attempts.check("a tablet as a session", hotel.asks("turndown_session=" + tablet.token, "GET", "/v1/held"),
                   "401 signed-out");
    attempts.check("a tablet's token at the page's routes",
                   hotel.call("GET", "/v1/held", "", {{"Authorization", "Bearer " + tablet.token}}), "401 signed-out");
    attempts.check("a session in the address", hotel.call("GET", "/v1/held?" + session), "401 signed-out");
    attempts.check("no session at all", hotel.asks("turndown_session=", "GET", "/v1/held"), "401 signed-out");
}
