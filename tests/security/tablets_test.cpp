#include "tests/security/support/attempts.hpp"
#include "tests/server/support/test_tablet.hpp"
#include "tests/support/catch.hpp"

using namespace turndown;
using namespace turndown::test;
using nlohmann::json;

namespace {

const std::string kPhoto = "/v1/photos/" + std::string(64, 'a');

std::string outcomeOf(const test::Answer& answer)
{
    if (answer.status != 200 || !answer.body.contains("results") || answer.body["results"].empty()) {
        return said(answer);
    }
    const auto& result = answer.body["results"][0];
    const std::string reason = result.value("reason", "");
    return result["outcome"].get<std::string>() + (reason.empty() ? "" : ' ' + reason);
}

HeaderList as(const TestTablet& tablet)
{
    return {{"Authorization", "Bearer " + tablet.token}};
}

} // namespace

SCENARIO("somebody has a tablet that is not theirs")
{
    Attempts attempts{"A tablet in the wrong hands"};
    GuardedHotel hotel;
    TestTablet stolen{hotel};
    const auto says = [&](const std::string& kind, const std::string& doc, const json& body, const std::string& by) {
        return outcomeOf(stolen.sync({stolen.operation(kind, doc, body, by)}));
    };
    attempts.check("speaks in the name of somebody it knows: a tablet is believed about that",
                   says("room.noted", "room/1203", {{"text", "x"}}, "u-manager"), "applied");
    attempts.check("in the name of nobody", says("room.noted", "room/1203", {{"text", "x"}}, "u-nobody"),
                   "held role-not-allowed");
    attempts.check("as the server", says("day.rolled", "room/1203", {{"business_day", "2026-11-24"}}, "server"),
                   "held role-not-allowed");
    attempts.check("as the front desk's program", says("stay.checked_out", "room/1203", json::object(), "pms"),
                   "held role-not-allowed");
    attempts.check("makes somebody an administrator, as the administrator",
                   says("document.set", "staff/u-attendant", {{"role", "admin"}}, "u-admin"), "held role-not-allowed");

    CHECK(hotel.asks(hotel.sessionOf("u-clerk"), "POST", "/v1/devices/" + stolen.device + "/revoke", json::object())
              .status == 200);
    attempts.check("after it was shut out: an operation",
                   says("room.noted", "room/1203", {{"text", "x"}}, "u-attendant"), "held device-revoked");
    const auto pull = stolen.sync();
    attempts.check("…, the documents it is given", std::to_string(pull.body.value("docs", json::array()).size()), "0");
    attempts.check("…, a photo", hotel.call("GET", kPhoto, "", as(stolen)), "403 device-revoked");
}

SCENARIO("a tablet of another hotel comes here")
{
    Attempts attempts{"Another hotel's tablet"};
    GuardedHotel here;
    GuardedHotel elsewhere;
    TestTablet own{here};
    TestTablet foreign{elsewhere};
    own.sync();
    foreign.sync();
    const HeaderList headers{{"Authorization", "Bearer " + foreign.token}};
    attempts.check("its token", here.call("POST", "/v1/sync", "{}", headers), "401 unknown-device");
    attempts.check("its token, for a photo", here.call("GET", kPhoto, "", headers), "401 unknown-device");
    attempts.check("its cursor, with a token from here", own.sync({}, {{"cursor", foreign.cursor}}),
                   "409 history-changed");
    attempts.check("a cursor that was made up", own.sync({}, {{"cursor", "1.2.3"}}), "400 bad-cursor");
    attempts.check(
        "its enrolment code",
        here.call("POST", "/v1/enrol",
                  json{{"code", elsewhere.enrolmentCode()}, {"request", "r"}, {"name", "x"}, {"app", "1"}}.dump()),
        "403 wrong-code");
}
