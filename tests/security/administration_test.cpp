#include "tests/security/support/attempts.hpp"
#include "tests/server/support/test_tablet.hpp"
#include "tests/support/catch.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

using namespace turndown;
using namespace turndown::test;
using nlohmann::json;

namespace {

/// `u-clerk: tablet-revoked d-1 (Floor 12 tablet)`
std::string told(const json& act)
{
    const auto word = [&](const char* name) { return act[name].is_null() ? "?" : act[name].get<std::string>(); };
    return word("by") + ": " + word("act") + ' ' + word("about") + " (" + word("detail") + ')';
}

json latest(GuardedHotel& hotel, const std::string& session)
{
    return hotel.asks(session, "GET", "/v1/administration").body["acts"][0];
}

} // namespace

SCENARIO("who lets in, shuts out and sets rights is noted")
{
    Attempts attempts{"What is noted of administration"};
    GuardedHotel hotel;
    const auto manager = hotel.sessionOf("u-manager");
    const auto clerk = hotel.sessionOf("u-clerk");
    const auto admin = hotel.sessionOf("u-admin");
    const auto isNoted = [&](const std::string& what, const std::string& expected) {
        const auto act = latest(hotel, manager);
        CHECK(act["via"] == (act["by"].is_null() ? "tablet" : "page"));
        CHECK(act["address"] == "127.0.0.1");
        attempts.check(what, told(act), expected);
    };
    hotel.asks(clerk, "POST", "/v1/enrolment-codes", {{"class", "desk"}});
    isNoted("a code", "u-clerk: code-made ? (desk)");
    const TestTablet tablet{hotel};
    isNoted("a tablet that comes in", "?: tablet-enrolled " + tablet.device + " (Floor 12 tablet)");
    hotel.asks(clerk, "POST", "/v1/devices/" + tablet.device + "/revoke", json::object());
    isNoted("a tablet that is shut out", "u-clerk: tablet-revoked " + tablet.device + " (Floor 12 tablet)");
    hotel.states(admin, "document.set", "staff/u-new", {{"name", "New"}, {"role", "lead"}, {"active", true}});
    CHECK(latest(hotel, manager)["act"] == "person-added");
    hotel.states(admin, "document.set", "staff/u-new", {{"role", "supervisor"}});
    isNoted("another role", "u-admin: person-changed u-new (role supervisor)");
    hotel.states(admin, "document.set", "staff/u-new", {{"active", false}});
    isNoted("somebody who is disabled", "u-admin: person-disabled u-new (active)");
    hotel.asks(clerk, "POST", "/v1/session/password", {{"old", kGoodPassword}, {"new", "another good one"}});
    isNoted("another password", "u-clerk: password-changed u-clerk (?)");
    const auto before = latest(hotel, manager)["number"];
    hotel.states(clerk, "document.set", "staff/u-clerk", {{"role", "admin"}});
    hotel.asks(hotel.sessionOf("u-attendant"), "POST", "/v1/enrolment-codes", json::object());
    hotel.asks(clerk, "POST", "/v1/devices/" + tablet.device + "/revoke", json::object());
    attempts.check("what was refused, or had been done before",
                   latest(hotel, manager)["number"] == before ? "nothing" : "something", "nothing");
}

SCENARIO("the notes on administration are read by few, in pages, and changed by nobody")
{
    Attempts attempts{"The notes themselves"};
    GuardedHotel hotel;
    for (const auto* const role :
         {"attendant", "lead", "supervisor", "clerk", "storekeeper", "engineer", "front-desk", "night"}) {
        attempts.check(role, hotel.asks(hotel.sessionOf(std::string{"u-"} + role), "GET", "/v1/administration"),
                       "403 role-not-allowed");
    }
    auto noted = hotel.ledger().write([](server::LedgerTransaction& ledger) {
        for (int at = 0; at < 250; ++at) {
            ledger.administration().note({0, {}, server::Via::CommandLine, "root", "", server::Act::CodeMade, "", "x"});
        }
    });
    REQUIRE(noted.ok());
    const auto admin = hotel.sessionOf("u-admin");
    const auto first = hotel.asks(admin, "GET", "/v1/administration").body;
    CHECK(first["acts"].size() == 200);
    const auto next = std::to_string(first["next"].get<std::int64_t>());
    const auto second = hotel.asks(admin, "GET", "/v1/administration?next=" + next).body;
    CHECK(second["acts"].size() == 50);
    CHECK(second["next"].is_null());
    CHECK(second["acts"][0]["number"] == first["acts"].back()["number"].get<std::int64_t>() - 1);
    attempts.check("a page that is no number", hotel.asks(admin, "GET", "/v1/administration?next=x"),
                   "400 malformed-request");

    SQLite::Database file{(hotel.directory.path / "hotel" / "turndown.db").string(), SQLite::OPEN_READWRITE};
    for (const auto* const sql : {"DELETE FROM administration", "UPDATE administration SET by = 'u-nobody'"}) {
        std::string answer = "done";
        try {
            file.exec(sql);
        } catch (const SQLite::Exception& problem) {
            answer = problem.what();
        }
        attempts.check(sql, answer.substr(0, 13), "what was done");
    }
}
