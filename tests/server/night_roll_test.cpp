#include "sync-server/day/night_roll.hpp"
#include "tests/server/support/test_hotel.hpp"
#include "tests/support/catch.hpp"

using namespace turndown;
using namespace turndown::server;
using turndown::test::TestHotel;

namespace {

int rollDue(TestHotel& hotel)
{
    const auto rolled = rollWhatIsDue(hotel.ledger(), hotel.hotel().now());
    REQUIRE(rolled.ok());
    return *rolled;
}

} // namespace

SCENARIO("the business day ends at the night-roll time")
{
    TestHotel hotel; // 2026-11-23, 09:00 UTC; nights roll at 04:00.

    WHEN("it is still the same evening")
    {
        hotel.clock.advance(std::chrono::hours{18});
        THEN("nothing rolls")
        {
            CHECK(rollDue(hotel) == 0);
            CHECK(hotel.body("property/main")["business_day"] == "2026-11-23");
        }
    }
    WHEN("the server was away for three nights")
    {
        hotel.clock.advance(std::chrono::hours{68});
        THEN("it catches up day by day, once, for the property and every room")
        {
            CHECK(rollDue(hotel) == 3);
            CHECK(rollDue(hotel) == 0);
            CHECK(hotel.body("property/main")["business_day"] == "2026-11-26");
            CHECK(hotel.body("room/1203")["business_day"] == "2026-11-26");
            CHECK(hotel.body("room/1203")["recent"].back()["eff"] == "2026-11-26T04:00:00.000Z");
        }
    }
    WHEN("the machine's clock had run a day ahead, and is set right while the server stands")
    {
        hotel.clock.advance(std::chrono::hours{20});
        REQUIRE(rollDue(hotel) == 1);
        hotel.clock.setWall("2026-11-23T10:00:00.000Z");
        hotel.restart();
        THEN("the hotel's time is not before the night it has rolled")
        {
            CHECK(hotel.hotel().now() >= parseTime("2026-11-24T04:00:00.000Z").value());
        }
    }
    WHEN("the hotel lives in March 2016 on purpose")
    {
        hotel.set("property/main", {{"business_day", "2016-03-25"}});
        hotel.clock.advance(std::chrono::hours{20});
        THEN("each real night moves it on by one day")
        {
            CHECK(rollDue(hotel) == 1);
            CHECK(hotel.body("property/main")["business_day"] == "2016-03-26");
        }
    }
}

SCENARIO("four in the morning is where the hotel is")
{
    const auto after = parseTime("2026-11-23T12:00:00.000Z").value();
    CHECK(*nextLocalTime("Asia/Shanghai", std::chrono::hours{4}, after) == parseTime("2026-11-23T20:00:00.000Z"));
    CHECK(*nextLocalTime("UTC", std::chrono::hours{4}, after) == parseTime("2026-11-24T04:00:00.000Z"));
    // Clocks leap from 02:00 to 03:00 in Berlin that night: 02:30 is taken when they leap.
    CHECK(*nextLocalTime("Europe/Berlin", std::chrono::minutes{150}, parseTime("2026-03-28T12:00:00.000Z").value()) ==
          parseTime("2026-03-29T01:00:00.000Z"));
    CHECK_FALSE(nextLocalTime("Atlantis/Capital", std::chrono::hours{4}, after).ok());
}
