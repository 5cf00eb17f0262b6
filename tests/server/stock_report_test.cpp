#include "sync-server/upkeep/archiving.hpp"
#include "tests/server/support/reporting_hotel.hpp"
#include "tests/support/catch.hpp"

using namespace turndown;
using namespace turndown::server;
using namespace turndown::test;
using namespace std::chrono_literals;
using nlohmann::json;

namespace {

struct Storekeeping : ReportingHotel {
    Storekeeping()
    {
        set("item/towel", {{"names", {{"en", "Towel"}}}, {"unit", "piece"}, {"group", "linen"}, {"par", 40}});
        says("u-min", "stock.received", "stock/store/towel", {{"qty", 100}});
    }

    Row row(const std::string& place, const std::string& item, int from = 23, int to = 23)
    {
        return rowWith(report("stock", from, to), {{"place", place}, {"item", item}});
    }
};

/// The whole row, in words: what lay there first, what came and went, what lies there now. It must add up.
std::string told(const Row& row)
{
    if (row.empty()) {
        return "nothing";
    }
    std::int64_t sum = numberIn(row, "opening");
    std::string words = std::to_string(sum);
    for (const auto& [column, sign] : {std::pair{"received", '+'},
                                       {"moved_in", '+'},
                                       {"moved_out", '-'},
                                       {"used", '-'},
                                       {"written_off", '-'},
                                       {"counted", '+'}}) {
        const auto count = numberIn(row, column);
        sum += sign == '+' ? count : -count;
        words += count == 0 ? "" : std::string{' '} + sign + ' ' + column + ' ' + std::to_string(count);
    }
    CHECK(sum == numberIn(row, "closing"));
    return words + " = " + std::to_string(numberIn(row, "closing"));
}

json cleaning(const json& linen, const json& soiled)
{
    return {{"turn", nullptr},
            {"task", "departure"},
            {"place", "floor-12"},
            {"linen", linen},
            {"supplies", {{"soap", 2}}},
            {"soiled", soiled},
            {"soiled_place", "floor-12-soiled"},
            {"laid_place", "rooms-12"}};
}

} // namespace

SCENARIO("the store asks what came, what went, and where it is now")
{
    Storekeeping hotel;
    hotel.says("u-min", "stock.moved", "stock/store/towel", {{"to_place", "floor-12"}, {"qty", 60}});
    hotel.says("u-min", "stock.received", "stock/floor-12/soap", {{"qty", 10}});
    hotel.says("u-wang", "stock.written_off", "stock/floor-12/towel", {{"qty", 3}, {"reason", "stained"}});
    hotel.hear({{"room.cleaned", "room/1203", cleaning({{"towel", 4}}, {{"towel", 6}})}});

    CHECK(told(hotel.row("store", "towel")) == "0 + received 100 - moved_out 60 = 40");
    CHECK(told(hotel.row("floor-12", "towel")) == "0 + moved_in 60 - moved_out 4 - written_off 3 = 53");
    CHECK(told(hotel.row("floor-12", "soap")) == "0 + received 10 - used 2 = 8");
    CHECK(told(hotel.row("floor-12-soiled", "towel")) == "0 + moved_in 6 = 6");
    CHECK(told(hotel.row("rooms-12", "towel")) == "0 - moved_out 2 = -2");

    THEN("the catalogue's par holds where the place has none of its own")
    {
        CHECK(numberIn(hotel.row("store", "towel"), "below_par") == 0);
        CHECK(numberIn(hotel.row("floor-12", "towel"), "par") == 40);
        CHECK(hotel.row("floor-12-soiled", "towel").count("par") == 0); // Nobody keeps soiled linen in stock.
        CHECK(hotel.row("rooms-12", "towel").count("par") == 0);
        hotel.says("u-min", "stock.par_set", "stock/floor-12/towel", {{"par", 55}});
        CHECK(numberIn(hotel.row("floor-12", "towel"), "par") == 55);
        CHECK(numberIn(hotel.row("floor-12", "towel"), "below_par") == 2);
        CHECK(hotel.row("floor-12", "soap").count("par") == 0);
    }
    THEN("the next day opens with what lay there in the evening, and a day without anything is told all the same")
    {
        hotel.clock.advance(48h);
        hotel.says("u-li", "stock.used", "stock/store/towel", {{"qty", 1}});
        CHECK(told(hotel.row("store", "towel", 24, 24)) == "40 = 40");
        CHECK(told(hotel.row("store", "towel", 25, 25)) == "40 - used 1 = 39");
        CHECK(told(hotel.row("store", "towel", 23, 25)) == "0 + received 100 - moved_out 60 - used 1 = 39");
    }
    THEN("places stand as people go through them")
    {
        hotel.says("u-min", "stock.received", "stock/floor-9/soap", {{"qty", 1}});
        std::string places;
        for (const Row& row : hotel.report("stock", 23, 23).rows) {
            places += std::get<std::string>(row.at("place")) + ' ';
        }
        CHECK(places == "floor-9 floor-12 floor-12 floor-12-soiled rooms-12 store ");
    }
    THEN("nothing is said of what came later, and nothing of a day before")
    {
        CHECK(hotel.report("stock", 22, 22).rows.empty());
    }
}

SCENARIO("the small hours belong to the day before")
{
    Storekeeping hotel;
    hotel.clock.advance(18h + 58min - 1s); // One minute to four.
    hotel.says("u-li", "stock.used", "stock/store/towel", {{"qty", 1}});
    hotel.says("u-li", "stock.used", "stock/store/towel", {{"qty", 2}});
    CHECK(told(hotel.row("store", "towel", 23, 23)) == "0 + received 100 - used 1 = 99");
    CHECK(told(hotel.row("store", "towel", 24, 24)) == "99 - used 2 = 97");
}

SCENARIO("a minibar is refilled, and a requisition is handed out")
{
    Storekeeping hotel;
    hotel.says("u-min", "stock.received", "stock/floor-12/cola", {{"qty", 24}});
    hotel.hear(
        {{"minibar.consumed",
          "room/1203",
          {{"turn", nullptr}, {"items", {{"cola", 2}}}, {"prices", json::object()}, {"place", "floor-12"}}},
         {"minibar.consumed", "room/1205", {{"turn", nullptr}, {"items", {{"cola", 3}}}, {"prices", json::object()}}},
         {"minibar.refilled", "room/1205", {{"items", {{"cola", 1}}}, {"place", "floor-12"}}}});
    CHECK(told(hotel.row("floor-12", "cola")) == "0 + received 24 - used 3 = 21");

    const auto id = hotel.hear({{"stock.used", "stock/store/towel", {{"qty", 1}}, "u-li"}}).front();
    hotel.state("u-min", "requisition.issued", "requisition/" + id.text(),
                {{"from", "store"}, {"to_place", "floor-12"}, {"lines", {{"towel", 20}}}});
    CHECK(told(hotel.row("store", "towel")) == "0 + received 100 - moved_out 20 - used 1 = 79");
    CHECK(told(hotel.row("floor-12", "towel")) == "0 + moved_in 20 = 20");
}

SCENARIO("what was taken back has never been, whichever day that was said")
{
    Storekeeping hotel;
    const Told use{"stock.used", "stock/store/towel", {{"qty", 7}}, "u-li"};
    const Told cleaned{"room.cleaned", "room/1203", cleaning({{"towel", 4}}, {{"towel", 4}})};
    const auto used = hotel.hear(use);
    const auto finished = hotel.hear(cleaned);
    hotel.clock.advance(24h);
    hotel.takeBack(used, use);
    hotel.takeBack(finished, cleaned);
    CHECK(told(hotel.row("store", "towel", 23, 23)) == "0 + received 100 = 100");
    CHECK(told(hotel.row("store", "towel", 24, 24)) == "100 = 100");
    CHECK(told(hotel.row("floor-12", "towel", 23, 24)) == "nothing");
    CHECK(told(hotel.row("floor-12-soiled", "towel", 23, 24)) == "nothing");

    WHEN("it is a count that was taken back, the use since stays")
    {
        const Told count{"stock.counted", "stock/store/towel", {{"qty", 90}, {"after", nullptr}}, "u-wang"};
        const auto counted = hotel.hear(count);
        hotel.hear({{"stock.used", "stock/store/towel", {{"qty", 5}}, "u-li"}});
        CHECK(told(hotel.row("store", "towel", 24, 24)) == "100 - used 5 + counted -10 = 85");
        hotel.takeBack(counted, count);
        CHECK(told(hotel.row("store", "towel", 24, 24)) == "100 - used 5 = 95");
    }
    WHEN("a count had absorbed it before it was taken back, and then the count was taken back, too")
    {
        const auto again = hotel.hear(use);
        const Told count{"stock.counted", "stock/store/towel", {{"qty", 90}, {"after", nullptr}}, "u-wang"};
        const auto counted = hotel.hear(count);
        hotel.takeBack(again, use);
        CHECK(told(hotel.row("store", "towel", 24, 24)) == "100 + counted -10 = 90");
        hotel.takeBack(again, use); // Twice is once.
        CHECK(told(hotel.row("store", "towel", 24, 24)) == "100 + counted -10 = 90");
        hotel.takeBack(counted, count);
        CHECK(told(hotel.row("store", "towel", 24, 24)) == "100 = 100");
    }
}

SCENARIO("counts put right what the books say")
{
    Storekeeping hotel;
    hotel.says("u-wang", "stock.counted", "stock/store/towel", {{"qty", 96}, {"after", nullptr}});
    CHECK(told(hotel.row("store", "towel")) == "0 + received 100 + counted -4 = 96");

    WHEN("a stocktake finds more, some are used, and somebody else approves it the next day")
    {
        const auto sheet = hotel.state("u-min", "stocktake.opened", "count-sheet/" + std::string(32, '0'),
                                       {{"place", "store"}, {"items", {"towel"}}});
        const auto opened = "count-sheet/" + sheet.id.text();
        const auto counted = hotel.hear(
            {{"stocktake.counted", opened, {{"place", "store"}, {"counts", {{"towel", 98}}}, {"finished", true}}}});
        hotel.says("u-li", "stock.used", "stock/store/towel", {{"qty", 6}});
        CHECK(told(hotel.row("store", "towel")) == "0 + received 100 - used 6 + counted -4 = 90");
        hotel.clock.advance(24h);
        hotel.state("u-zhang", "stocktake.approved", opened,
                    {{"place", "store"}, {"counts", {{"towel", counted.front().text()}}}});
        THEN("the difference is of the day on which it was decided")
        {
            CHECK(told(hotel.row("store", "towel", 23, 23)) == "0 + received 100 - used 6 + counted -4 = 90");
            CHECK(told(hotel.row("store", "towel", 24, 24)) == "90 + counted 2 = 92");
        }
    }
    WHEN("two people counted differently, and the first is believed")
    {
        const auto other = hotel.hear({{"stock.counted", "stock/store/towel", {{"qty", 99}}, "u-wang"}}).front();
        const auto conflicts = hotel.body("stock/store/towel")["conflicts"];
        REQUIRE(conflicts.size() == 1);
        const auto sides = conflicts[0]["sides"];
        const auto first = sides[0]["op"] == other.text() ? sides[1]["op"] : sides[0]["op"];
        hotel.says("u-zhang", "conflict.resolved", "stock/store/towel",
                   {{"conflict", conflicts[0]["id"]}, {"choice", first}});
        CHECK(told(hotel.row("store", "towel")) == "0 + received 100 + counted -4 = 96");
    }
}

SCENARIO("a tablet comes back late with what it knew yesterday")
{
    Storekeeping hotel;
    hotel.clock.advance(24h);
    hotel.says("u-li", "stock.used", "stock/store/towel", {{"qty", 1}});
    hotel.hear({{"stock.used", "stock/store/towel", {{"qty", 10}}, "u-li", 20 * 3600}});
    CHECK(told(hotel.row("store", "towel", 23, 23)) == "0 + received 100 - used 10 = 90");
    CHECK(told(hotel.row("store", "towel", 24, 24)) == "90 - used 1 = 89");
}

SCENARIO("what was held counts only once it is released")
{
    Storekeeping hotel;
    const auto held = hotel.state("u-li", "stock.received", "stock/store/towel", {{"qty", 500}});
    REQUIRE(held.verdict.outcome == Outcome::Held);
    CHECK(told(hotel.row("store", "towel")) == "0 + received 100 = 100");
    hotel.clock.advance(24h);
    hotel.says("u-zhang", "held.released", "stock/store/towel", {{"op", held.id.text()}});
    CHECK(told(hotel.row("store", "towel", 23, 23)) == "0 + received 600 = 600");
    CHECK(told(hotel.row("store", "towel", 24, 24)) == "600 = 600");
}

SCENARIO("what has been put away is told as it was")
{
    Storekeeping hotel;
    for (int day = 0; day < 30; ++day) {
        hotel.says("u-min", "stock.moved", "stock/store/towel", {{"to_place", "floor-12"}, {"qty", 1}});
        hotel.hear({{"room.cleaned", "room/1203", cleaning({{"towel", 2}}, {{"towel", 2}})}});
        hotel.clock.advance(24h);
    }
    CHECK(told(hotel.row("store", "towel", 45, 45)) == "78 - moved_out 1 = 77");
    const auto before = hotel.report("stock", 24, 30);
    hotel.clock.advance(30 * 24h);
    hotel.hearFromDrawer({"stock.used", "stock/store/towel", {{"qty", 4}}, "u-li", 55 * 24 * 3600});
    const auto late = hotel.report("stock", 24, 30);
    CHECK(told(hotel.row("store", "towel", 24, 30)) != "nothing");
    CHECK(late.rows != before.rows);

    const auto putAway = [&] {
        bool more = true;
        while (more) {
            REQUIRE(
                hotel.ledger()
                    .write([&](LedgerTransaction& records) { more = archiveNext(records, {}, hotel.hotel().now()); })
                    .ok());
        }
    };
    putAway();
    std::int64_t archived = 0;
    REQUIRE(hotel.ledger().read([&](const LedgerTransaction& records) { archived = records.archive().count(); }).ok());
    REQUIRE(archived > 20);
    CHECK(hotel.report("stock", 24, 30).rows == late.rows);

    // One that is later still lands in a later piece of the archive than those around it.
    hotel.hearFromDrawer({"stock.used", "stock/store/towel", {{"qty", 9}}, "u-li", 54 * 24 * 3600});
    const auto latest = hotel.report("stock", 24, 30);
    hotel.clock.advance(60 * 24h);
    putAway();
    CHECK(hotel.report("stock", 24, 30).rows == latest.rows);
    CHECK(latest.rows != late.rows);
}
