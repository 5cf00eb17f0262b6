#include "tests/server/support/test_tablet.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/full_disk.hpp"

#include <optional>

using namespace turndown;
using namespace turndown::test;
using nlohmann::json;

SCENARIO("the server's disk is full")
{
    ServedHotel hotel;
    TestTablet tablet{hotel};
    const json first{tablet.operation("room.noted", "room/1203", {{"text", "before"}})};
    REQUIRE(tablet.sync(first).status == 200);
    const auto before = hotel.body("room/1203");
    const json second{tablet.operation("room.noted", "room/1203", {{"text", "while it is full"}})};

    std::optional<FullDisk> full{4096};
    const auto refused = tablet.sync(second);
    THEN("nothing is acknowledged, the tablet is told to come again, and everybody may go on reading")
    {
        CHECK(refused.status == 503);
        CHECK(refused.body["code"] == "storage");
        CHECK(refused.body["action"] == "retry");
        CHECK(hotel.body("room/1203") == before);
    }
    full.reset();
    THEN("with room on the disk again, what waited arrives, once")
    {
        CHECK(tablet.sync(second).status == 200);
        CHECK(tablet.sync(second).status == 200);
        CHECK(hotel.body("room/1203")["notes"].size() == 2);
    }
}
