#include "tests/server/support/test_tablet.hpp"
#include "tests/support/catch.hpp"

using namespace turndown;
using namespace turndown::test;
using nlohmann::json;

namespace {

const char* const kNow = "2026-11-23T10:00:00.000Z";

/// A hotel at ten o'clock, and a tablet whose wall clock lies seven hours behind.
struct Morning {
    Morning()
    {
        hotel.clock.advance(parseTime(kNow).value() - hotel.hotel().now());
        hotel.givePassword("u-sun", "a password");
        hotel.signIn("u-sun", "a password");
    }

    json note(const std::string& boot, std::int64_t mono, const std::string& wall)
    {
        auto operation = tablet.operation("room.noted", "room/1203", {{"text", "lamp"}});
        operation["at"] = {{"wall", wall}, {"boot", boot}, {"mono", mono}};
        return operation;
    }

    /// Sends it at what the tablet takes for three in the morning, and returns the result.
    json told(const json& operation, const json& more = json::object())
    {
        json request{{"clock",
                      {{"wall", "2026-11-23T03:00:00.000Z"},
                       {"boot", "boot-2"},
                       {"mono", 600'000},
                       {"earlier", json::array()}}}};
        request.update(more, true);
        const auto answer = tablet.sync({operation}, request);
        REQUIRE(answer.status == 200);
        return answer.body["results"][0];
    }

    /// What history says of an operation.
    json inHistory(const json& operation)
    {
        const auto history = hotel.page("GET", "/v1/history/room/1203");
        for (const auto& entry : history.body["ops"]) {
            if (entry["op"]["id"] == operation["id"]) {
                return entry["result"];
            }
        }
        FAIL("history does not have it");
        return nullptr;
    }

    ServedHotel hotel;
    TestTablet tablet{hotel};
};

} // namespace

SCENARIO("when something was done is told by the steady clock, and where there is none history says so")
{
    Morning morning;
    const std::string nonsense = "2031-01-01T00:00:00.000Z";

    GIVEN("something done a minute before, in the same boot")
    {
        const auto note = morning.note("boot-2", 540'000, nonsense);
        CHECK(morning.told(note)["eff"] == "2026-11-23T09:59:00.000Z");
        CHECK_FALSE(morning.inHistory(note).contains("clock"));
    }
    GIVEN("something done in a boot before, which had reached the server")
    {
        const json earlier{
            {"clock", {{"earlier", {{{"boot", "boot-1"}, {"mono", 60'000}, {"now", "2026-11-23T08:00:00.000Z"}}}}}}};
        const auto note = morning.note("boot-1", 90'000, nonsense);
        CHECK(morning.told(note, earlier)["eff"] == "2026-11-23T08:00:30.000Z");
        CHECK_FALSE(morning.inHistory(note).contains("clock"));
    }
    GIVEN("something done in a boot that never reached the server")
    {
        const auto note = morning.note("boot-0", 1, "2026-11-23T02:30:00.000Z");
        CHECK(morning.told(note)["eff"] == "2026-11-23T09:30:00.000Z");
        CHECK(morning.inHistory(note)["clock"] == "wall");
    }
    GIVEN("a steady clock that has gone back, which none does")
    {
        const auto note = morning.note("boot-2", 600'001, "2026-11-23T02:45:00.000Z");
        CHECK(morning.told(note)["eff"] == "2026-11-23T09:45:00.000Z");
        CHECK(morning.inHistory(note)["clock"] == "wall");
    }
}

SCENARIO("what bounds the time of an operation, and what wins")
{
    Morning morning;

    GIVEN("a clock that would put it after now")
    {
        const auto note = morning.note("boot-0", 1, "2026-11-23T04:00:00.000Z");
        CHECK(morning.told(note)["eff"] == kNow);
        THEN("the tablet's next one comes a millisecond after it all the same")
        {
            CHECK(morning.told(morning.note("boot-2", 540'000, kNow))["eff"] == "2026-11-23T10:00:00.001Z");
        }
    }
    GIVEN("an author who had seen what the office said a second ago")
    {
        const auto stated = morning.hotel.state("u-sun", "room.flagged", "room/1203", {{"flag", "rush"}, {"on", true}});
        auto note = morning.note("boot-2", 300'000, kNow);
        note["seen"] = stated.id.text();
        THEN("it comes after that, although the clock says five minutes before")
        {
            CHECK(morning.told(note)["eff"] == "2026-11-23T10:00:00.001Z");
        }
    }
    GIVEN("an author who has seen only that the room was set up")
    {
        std::string creator;
        const auto history = morning.hotel.page("GET", "/v1/history/room/1203");
        for (const auto& entry : history.body["ops"]) {
            creator = entry["op"]["kind"] == "document.set" ? entry["op"]["id"].get<std::string>() : creator;
        }
        auto note = morning.note("boot-2", 1, kNow); // Before the room was set up, by the clock.
        note["seen"] = creator;
        const auto eff = morning.told(note)["eff"];
        THEN("that is nothing anybody has seen, and the room folds its setting up first")
        {
            CHECK(eff == "2026-11-23T09:50:00.001Z");
            CHECK(morning.hotel.body("room/1203")["notes"].size() == 1);
        }
    }
    GIVEN("an operation that names something nobody knows as seen")
    {
        auto note = morning.note("boot-2", 540'000, kNow);
        note["seen"] = "0199f3a2-7c4e-7b1a-9a60-3f1f4b7d2c11";
        CHECK(morning.told(note)["eff"] == "2026-11-23T09:59:00.000Z");
    }
}

SCENARIO("a late operation makes its document new for everybody, also where nothing in it changes")
{
    Morning morning;
    TestTablet other{morning.hotel};
    other.pullAll();
    const auto note = morning.note("boot-2", 540'000, kNow);
    morning.hotel.state("u-sun", "room.noted", "room/1203", {{"text", "later"}});
    const auto seq = morning.told(note)["seq"];
    const auto pulled = other.pullAll();
    REQUIRE(pulled.count("room/1203") == 1);
    CHECK(pulled.at("room/1203")["rev"] == seq);
    CHECK(pulled.at("room/1203")["last"] != note["id"]);
}
