#include "tests/server/support/reporting_hotel.hpp"
#include "tests/support/catch.hpp"

using namespace turndown;
using namespace turndown::server;
using namespace turndown::test;
using namespace std::chrono_literals;
using nlohmann::json;

namespace {

/// Two rooms, of which 1205 is a suite; a departure takes two towels and one soap, in a suite four towels.
struct Consuming : ReportingHotel {
    Consuming()
    {
        set("item/towel", {{"unit", "piece"}, {"group", "linen"}, {"standard", {{"departure", 2}, {"stayover", 1}}}});
        set("item/soap", {{"unit", "piece"}, {"group", "supplies"}, {"standard", {{"departure", 1}}}});
        set("room/1205", {{"type", "suite"}});
        set("room-type/suite", {{"standard", {{"departure", {{"towel", 4}}}}}});
    }

    Told cleaning(const std::string& room, const std::string& task, int towels, int soaps) const
    {
        return {"room.cleaned",
                "room/" + room,
                {{"turn", nullptr},
                 {"task", task},
                 {"place", "floor-12"},
                 {"linen", {{"towel", towels}}},
                 {"supplies", {{"soap", soaps}}},
                 {"soiled", {{"towel", towels}}},
                 {"soiled_place", "floor-12-soiled"},
                 {"laid_place", "rooms-12"}}};
    }

    /// One item, in words: what was used, what it should have been, in how many cleanings and room-nights.
    std::string told(const std::string& item, int from = 23, int to = 23)
    {
        const auto row = rowWith(report("consumption", from, to), {{"item", item}});
        REQUIRE_FALSE(row.empty());
        CHECK(numberIn(row, "difference") == numberIn(row, "used") - numberIn(row, "standard"));
        return std::to_string(numberIn(row, "used")) + " of " + std::to_string(numberIn(row, "standard")) + " in " +
               std::to_string(numberIn(row, "cleanings")) + ", " + std::to_string(numberIn(row, "occupied_rooms")) +
               " nights";
    }
};

} // namespace

SCENARIO("the hotel asks what it used, against what its standard says")
{
    Consuming hotel;
    hotel.hear({hotel.cleaning("1203", "departure", 3, 1), hotel.cleaning("1205", "departure", 4, 2),
                hotel.cleaning("1203", "stayover", 1, 0)});
    CHECK(hotel.told("towel") == "8 of 7 in 3, 0 nights");
    CHECK(hotel.told("soap") == "3 of 2 in 3, 0 nights");
    CHECK(hotel.told("towel", 24, 24) == "0 of 0 in 0, 0 nights");

    THEN("what was used elsewhere counts, and what was lost or carried somewhere does not")
    {
        hotel.hear({{"stock.used", "stock/floor-12/soap", {{"qty", 5}}},
                    {"stock.moved", "stock/floor-12/soap", {{"to_place", "lobby"}, {"qty", 9}}},
                    {"stock.written_off", "stock/floor-12/towel", {{"qty", 7}, {"reason", "lost"}}, "u-wang"}});
        CHECK(hotel.told("soap") == "8 of 2 in 3, 0 nights");
        CHECK(hotel.told("towel") == "8 of 7 in 3, 0 nights");
    }
    THEN("a cleaning that was taken back took nothing, and nothing was due for it")
    {
        const auto again = hotel.cleaning("1205", "departure", 6, 6);
        hotel.takeBack(hotel.hear(again), again);
        CHECK(hotel.told("towel") == "8 of 7 in 3, 0 nights");
    }
    THEN("nobody takes back what another has cleaned")
    {
        const auto again = hotel.cleaning("1205", "departure", 4, 1);
        auto told = again;
        const auto op = hotel.hear(again);
        told.by = "u-chen";
        hotel.takeBack(op, told);
        CHECK(hotel.told("towel") == "12 of 11 in 4, 0 nights");
    }
    THEN("one that the guest's check-out has overtaken was done all the same")
    {
        const auto before = hotel.says("pms", "stay.checked_in", "room/1203");
        hotel.says("pms", "stay.checked_out", "room/1203");
        auto late = hotel.cleaning("1203", "departure", 2, 1);
        late.body["turn"] = before.text();
        hotel.hear(late);
        CHECK(hotel.told("towel") == "10 of 9 in 4, 0 nights");
    }
}

SCENARIO("room-nights are counted where the business day ends")
{
    Consuming hotel;
    hotel.says("pms", "stay.checked_in", "room/1203");
    hotel.says("pms", "stay.checked_in", "room/1205");
    hotel.says("pms", "stay.checked_out", "room/1205");
    CHECK(hotel.told("soap", 20, 25) == "0 of 0 in 0, 0 nights"); // The day has not ended.
    hotel.clock.advance(24h);
    CHECK(hotel.told("soap", 20, 25) == "0 of 0 in 0, 1 nights");
    CHECK(hotel.told("soap", 22, 22) == "0 of 0 in 0, 0 nights");
    hotel.clock.advance(24h);
    CHECK(hotel.told("soap", 20, 25) == "0 of 0 in 0, 2 nights");
    CHECK(hotel.told("soap", 24, 24) == "0 of 0 in 0, 1 nights");

    THEN("what a hundred of them take is said to a tenth")
    {
        hotel.hear(hotel.cleaning("1203", "departure", 2, 3));
        const auto row = rowWith(hotel.report("consumption", 23, 25), {{"item", "soap"}});
        CHECK(numberIn(row, "per_100_occupied") == 1500);
        CHECK(rowWith(hotel.report("consumption", 25, 25), {{"item", "soap"}}).count("per_100_occupied") == 0);
    }
    WHEN("the front desk takes the check-in back, nobody had slept there")
    {
        const auto mistake = hotel.says("u-sun", "stay.checked_in", "room/1205");
        hotel.clock.advance(24h);
        CHECK(hotel.told("soap", 25, 25) == "0 of 0 in 0, 2 nights");
        hotel.says("u-sun", "operation.undone", "room/1205",
                   {{"op", mistake.text()},
                    {"of", {{"kind", "stay.checked_in"}, {"doc", "room/1205"}, {"body", json::object()}}}});
        CHECK(hotel.told("soap", 25, 25) == "0 of 0 in 0, 1 nights");
        hotel.clock.advance(24h);
        CHECK(hotel.told("soap", 26, 26) == "0 of 0 in 0, 1 nights");
    }
    WHEN("a guest moves to another room")
    {
        hotel.says("pms", "stay.moved", "room/1205", {{"from", "room/1203"}});
        hotel.clock.advance(24h);
        CHECK(hotel.told("soap", 25, 25) == "0 of 0 in 0, 1 nights");
    }
    WHEN("the room has been worked in since")
    {
        hotel.hear({hotel.cleaning("1203", "stayover", 1, 0),
                    hotel.cleaning("1203", "stayover", 1, 0),
                    {"room.noted", "room/1203", {{"text", "The lamp."}}}});
        hotel.clock.advance(10 * 24h);
        CHECK(hotel.told("soap", 26, 30) == "0 of 0 in 0, 5 nights");
    }
}

SCENARIO("a guest slept in a room that the office has set up only later")
{
    Consuming hotel;
    hotel.state("pms", "stay.checked_in", "room/1301");
    hotel.clock.advance(48h);
    hotel.set("room/1301", {{"number", "1301"}, {"floor", "13"}, {"type", "A"}});
    CHECK(hotel.told("soap", 20, 25) == "0 of 0 in 0, 2 nights");
}
