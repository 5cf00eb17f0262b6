#include "tests/server/support/test_tablet.hpp"
#include "tests/support/catch.hpp"

using namespace turndown;
using namespace turndown::test;
using nlohmann::json;

SCENARIO("a server that was restored from a backup gets everything back from its tablets")
{
    ServedHotel hotel;
    TestTablet tablet{hotel};
    const auto backup = hotel.directory.path / "backup";
    hotel.whileStopped([&] { hotel.backUp(backup); });

    const json operations{
        tablet.operation("room.started", "room/1203", {{"turn", nullptr}, {"task", "departure"}}),
        tablet.operation("room.cleaned", "room/1203", {{"turn", nullptr}, {"task", "departure"}, {"minutes", 20}})};
    const auto told = tablet.sync(operations);
    REQUIRE(told.status == 200);
    tablet.pullAll();
    const auto room = hotel.body("room/1203");
    REQUIRE(room["condition"] == "clean");

    GIVEN("the backup in place of the server")
    {
        hotel.whileStopped([&] { hotel.restoreFrom(backup); });
        hotel.clock.advance(std::chrono::minutes{30});
        REQUIRE(hotel.body("room/1203")["condition"] == "dirty");

        WHEN("the tablet syncs as always, with something new")
        {
            const auto before = hotel.head();
            const auto changed = tablet.sync({tablet.operation("room.noted", "room/1203", {{"text", "new"}})});
            THEN("it is told that the history changed, and nothing is accepted")
            {
                CHECK(changed.status == 409);
                CHECK(changed.body["code"] == "history-changed");
                CHECK(changed.body["action"] == "resend");
                CHECK(hotel.head() == before);
            }
        }
        WHEN("it sends all it keeps with the times it was told, and pulls from nothing")
        {
            json again = operations;
            for (std::size_t at = 0; at < again.size(); ++at) {
                again[at]["eff"] = told.body["results"][at]["eff"];
            }
            tablet.cursor = nullptr;
            const auto answer = tablet.sync(again);
            REQUIRE(answer.status == 200);
            THEN("the room is as it was, at the same times")
            {
                CHECK(answer.body["results"][0]["eff"] == told.body["results"][0]["eff"]);
                CHECK(answer.body["results"][1]["eff"] == told.body["results"][1]["eff"]);
                auto now = hotel.body("room/1203");
                CHECK(now["condition"] == "clean");
                CHECK(now["task"] == room["task"]);
            }
        }
    }

    GIVEN("cursors that are none")
    {
        for (const json& cursor :
             {json("opaque"), json(""), json("new.floor.1.00.1.00"), json(std::string(3000, 'x'))}) {
            CAPTURE(cursor.dump());
            const auto answer = tablet.sync({}, {{"cursor", cursor}});
            CHECK(answer.status == 400);
            CHECK(answer.body["code"] == "bad-cursor");
            CHECK(answer.body["action"] == "restart-pull");
        }
    }
}

SCENARIO("a server that was restored from before a tablet was revoked")
{
    ServedHotel hotel;
    TestTablet lost{hotel};
    TestTablet other{hotel};
    const auto backup = hotel.directory.path / "backup";
    hotel.whileStopped([&] { hotel.backUp(backup); });
    REQUIRE(hotel.ledger().write([&](server::LedgerTransaction& records) {
        auto device = records.devices().find(DeviceId{lost.device}).value();
        device.revokedAt = hotel.hotel().now();
        records.devices().put(device);
    }));
    json started = lost.operation("room.started", "room/1203", {{"turn", nullptr}, {"task", "departure"}});
    const auto held = lost.sync({started}).body["results"][0];
    REQUIRE(held["outcome"] == "held");
    other.pullAll();
    const auto head = hotel.head();

    hotel.whileStopped([&] { hotel.restoreFrom(backup); });
    hotel.clock.advance(std::chrono::minutes{30});
    started["eff"] = held["eff"];
    const auto taken = lost.sync({started}).body["results"][0];
    REQUIRE(taken["outcome"] == "applied");
    REQUIRE(taken["eff"] == held["eff"]);
    REQUIRE(hotel.head() == head);

    THEN("whoever had pulled is told that what was held is in the history now, though it has the same length and times")
    {
        const auto told = other.sync();
        CHECK(told.status == 409);
        CHECK(told.body["code"] == "history-changed");
    }
}
