#include "tests/server/support/reporting_hotel.hpp"
#include "tests/support/catch.hpp"

using namespace turndown;
using namespace turndown::server;
using namespace turndown::test;
using namespace std::chrono_literals;

SCENARIO("the hotel asks where its linen went")
{
    ReportingHotel hotel;
    hotel.set("item/towel", {{"group", "linen"}});
    hotel.set("item/soap", {{"group", "supplies"}});
    hotel.says("u-min", "stock.received", "stock/store/towel", {{"qty", 100}});
    hotel.clock.advance(24h);
    hotel.says("u-min", "stock.moved", "stock/store/towel", {{"to_place", "floor-12"}, {"qty", 40}});
    const Told cleaning{"room.cleaned",
                        "room/1203",
                        {{"turn", nullptr},
                         {"task", "departure"},
                         {"place", "floor-12"},
                         {"linen", {{"towel", 6}}},
                         {"supplies", {{"soap", 1}}},
                         {"soiled", {{"towel", 5}}},
                         {"damaged", {{"towel", 1}}},
                         {"stained", {{"towel", 2}}},
                         {"soiled_place", "floor-12-soiled"},
                         {"laid_place", "rooms-12"}}};
    hotel.hear(cleaning);
    hotel.hear({{"stock.moved", "stock/floor-12-soiled/towel", {{"to_place", "laundry"}, {"qty", 5}}},
                {"stock.moved", "stock/laundry/towel", {{"to_place", "store"}, {"qty", 3}}}});
    hotel.says("u-min", "stock.written_off", "stock/laundry/towel", {{"qty", 1}, {"reason", "damaged"}});

    const auto towels = [&](int from, int to) {
        const auto report = hotel.report("linen", from, to);
        REQUIRE(report.rows.size() == 1); // Soap is no linen.
        return report.rows.front();
    };
    const auto row = towels(24, 24);
    CHECK(numberIn(row, "opening") == 100);
    CHECK(numberIn(row, "received") == 0);
    CHECK(numberIn(row, "laid") == 6);
    CHECK(numberIn(row, "soiled") == 5);
    CHECK(numberIn(row, "damaged") == 1);
    CHECK(numberIn(row, "stained") == 2);
    CHECK(numberIn(row, "to_laundry") == 5);
    CHECK(numberIn(row, "from_laundry") == 3);
    CHECK(numberIn(row, "written_off") == 1);
    CHECK(numberIn(row, "loss") == 0);
    CHECK(numberIn(row, "closing") == 99);
    CHECK(numberIn(towels(23, 24), "received") == 100);
    CHECK(numberIn(towels(23, 24), "opening") == 0);

    THEN("what a count does not find again is lost")
    {
        hotel.says("u-wang", "stock.counted", "stock/laundry/towel", {{"qty", 0}, {"after", nullptr}});
        CHECK(numberIn(towels(24, 24), "loss") == 1);
        CHECK(numberIn(towels(24, 24), "closing") == 98);
    }
    THEN("a cleaning that was taken back has moved no linen")
    {
        hotel.takeBack(hotel.hear(cleaning), cleaning);
        CHECK(numberIn(towels(24, 24), "laid") == 6);
        CHECK(numberIn(towels(24, 24), "damaged") == 1);
    }
}
