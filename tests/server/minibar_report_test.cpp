#include "tests/server/support/reporting_hotel.hpp"
#include "tests/support/catch.hpp"

using namespace turndown;
using namespace turndown::server;
using namespace turndown::test;
using namespace std::chrono_literals;
using nlohmann::json;

namespace {

struct Minibars : ReportingHotel {
    Minibars() { set("staff/u-desk", {{"name", "Front desk"}, {"role", "front-desk"}, {"active", true}}); }

    /// What was taken, and from which pantry it was made good at once, if it was.
    static Told consumed(const std::string& room, const json& items, const char* place = nullptr)
    {
        json body{{"turn", nullptr}, {"items", items}, {"prices", {{"cola", 350}}}};
        if (place != nullptr) {
            body["place"] = place;
        }
        return {"minibar.consumed", "room/" + room, body};
    }

    static std::string told(const Row& row)
    {
        if (row.empty()) {
            return "nothing";
        }
        std::string words;
        for (const auto* const column : {"consumed", "refilled", "posted", "taken", "voided"}) {
            words += std::to_string(numberIn(row, column)) + ' ' + column + ", ";
        }
        const auto amount = row.find("amount");
        return words + "variance " + std::to_string(numberIn(row, "variance")) + ", " +
               (amount == row.end() ? "no price" : std::to_string(std::get<std::int64_t>(amount->second)));
    }

    std::string cola(int day) { return article("cola", day); }
    std::string article(const std::string& item, int day)
    {
        return told(rowWith(report("minibar", day, day), {{"item", item}}));
    }
};

} // namespace

SCENARIO("the hotel asks what its guests took from the minibars, and who pays for it")
{
    Minibars hotel;
    const auto at = [](const OperationId& op) { return "posting/" + op.text(); };
    const auto first = hotel.hear(Minibars::consumed("1203", {{"cola", 2}}, "floor-12"));
    const auto second = hotel.hear(Minibars::consumed("1205", {{"cola", 1}, {"water", 3}}));
    CHECK(hotel.cola(23) == "3 consumed, 2 refilled, 3 posted, 0 taken, 0 voided, variance -1, 1050");
    CHECK(hotel.article("water", 23) == "3 consumed, 0 refilled, 3 posted, 0 taken, 0 voided, variance -3, no price");

    WHEN("one is put on the bill, and the other forgiven")
    {
        hotel.says("u-desk", "posting.taken", at(first));
        hotel.says("u-desk", "posting.voided", at(second));
        THEN("nobody pays for what was forgiven")
        {
            CHECK(hotel.cola(23) == "3 consumed, 2 refilled, 3 posted, 2 taken, 1 voided, variance 0, 700");
        }
    }
    WHEN("it is refilled the next day")
    {
        hotel.clock.advance(24h);
        hotel.hear({"minibar.refilled", "room/1205", {{"items", {{"cola", 1}, {"water", 3}}}, {"place", "floor-12"}}});
        THEN("the day after has what the day before lacked, and in both together nothing is missing")
        {
            CHECK(hotel.cola(24) == "0 consumed, 1 refilled, 0 posted, 0 taken, 0 voided, variance 1, no price");
            CHECK(numberIn(hotel.report("minibar", 23, 24).totals, "variance") == 0);
            CHECK(numberIn(hotel.report("minibar", 23, 24).totals, "amount") == 1050);
        }
    }
    WHEN("somebody fills up more than anybody told of")
    {
        hotel.hear({"minibar.refilled", "room/1203", {{"items", {{"cola", 4}}}, {"place", "floor-12"}}});
        CHECK(hotel.cola(23) == "3 consumed, 6 refilled, 3 posted, 0 taken, 0 voided, variance 3, 1050");
    }
    WHEN("it was another room, and is taken back")
    {
        hotel.takeBack(first, Minibars::consumed("1203", {{"cola", 2}}, "floor-12"));
        CHECK(hotel.cola(23) == "1 consumed, 0 refilled, 1 posted, 0 taken, 0 voided, variance -1, 350");
    }
    WHEN("a cleaning finds some gone, by a program that knows the prices and by one that does not yet")
    {
        json cleaned{{"turn", nullptr}, {"task", "departure"}, {"place", "floor-12"}, {"minibar", {{"beer", 1}}}};
        hotel.hear({"room.cleaned", "room/1203", cleaned});
        CHECK(hotel.article("beer", 23) == "1 consumed, 1 refilled, 0 posted, 0 taken, 0 voided, variance 1, no price");
        cleaned["prices"] = {{"beer", 480}};
        hotel.hear({"room.cleaned", "room/1203", cleaned});
        CHECK(hotel.article("beer", 23) == "2 consumed, 2 refilled, 1 posted, 0 taken, 0 voided, variance 1, 480");
    }
    CHECK(hotel.report("minibar", 22, 22).rows.empty());
    CHECK(hotel.report("minibar", 22, 22).totals.empty());
}
