#include "tests/server/support/reporting_hotel.hpp"
#include "tests/support/catch.hpp"

using namespace turndown;
using namespace turndown::server;
using namespace turndown::test;
using namespace std::chrono_literals;
using nlohmann::json;

namespace {

struct Working : ReportingHotel {
    Working()
    {
        set("room/1203", {{"type", "double"}});
        set("room-type/double", {{"credits", {{"departure", 30}, {"stayover", 20}}}});
    }

    OperationId cleans(const std::string& room, int minutes, const std::string& by = "u-li")
    {
        return hear(Told{"room.cleaned",
                         "room/" + room,
                         {{"turn", nullptr},
                          {"task", "departure"},
                          {"minutes", minutes},
                          {"place", "floor-12"},
                          {"linen", {{"sheet", 3}}}},
                         by});
    }

    OperationId judges(const std::string& room, const OperationId& cleaning, const json& result)
    {
        json body{{"turn", nullptr}, {"cleaned_op", cleaning.text()}};
        body.update(result);
        return hear(Told{"room.inspected", "room/" + room, body, "u-wang"});
    }

    Row work(const std::string& room) { return rowWith(report("work", 23, 23), {{"room", room}}); }
};

std::string wordIn(const Row& row, const char* column)
{
    REQUIRE(row.contains(column));
    const auto* const word = std::get_if<std::string>(&row.at(column));
    return word == nullptr ? "–" : *word;
}

} // namespace

SCENARIO("the daily work report writes itself from what was tapped")
{
    Working hotel;
    hotel.hear(Told{"room.started", "room/1203", {{"turn", nullptr}, {"task", "departure"}}});
    const auto cleaning = hotel.cleans("1203", 27);
    const auto row = hotel.work("1203");
    REQUIRE_FALSE(row.empty());
    CHECK(wordIn(row, "person") == "u-li");
    CHECK(wordIn(row, "task") == "departure");
    CHECK(wordIn(row, "day") == "2026-11-23");
    CHECK(wordIn(row, "started") < wordIn(row, "finished"));
    CHECK(numberIn(row, "minutes") == 27);
    CHECK(numberIn(row, "credits") == 30);
    CHECK(numberIn(row, "linen") == 3);
    CHECK(wordIn(row, "inspection") == "none");
    CHECK(wordIn(row, "signed") == "no");

    THEN("without minutes, the time since the start is told")
    {
        hotel.hear(Told{"room.started", "room/1205", {{"turn", nullptr}, {"task", "departure"}}});
        hotel.cleans("1205", 0);
        CHECK(numberIn(hotel.work("1205"), "minutes") == 1);
    }
    THEN("it says how the room was judged: the first time counts")
    {
        hotel.judges("1203", cleaning, {{"result", "failed"}, {"lines", {{{"line", "bed"}, {"result", "fail"}}}}});
        CHECK(wordIn(hotel.work("1203"), "inspection") == "failed");
    }
    THEN("what was taken back is no work")
    {
        const Told again{"room.cleaned", "room/1205", {{"turn", nullptr}, {"task", "departure"}, {"minutes", 9}}};
        hotel.takeBack(hotel.hear(again), again);
        CHECK(hotel.work("1205").empty());
    }
    THEN("what a check-out has overtaken was work all the same")
    {
        hotel.says("u-admin", "stay.checked_in", "room/1205");
        hotel.cleans("1205", 12);
        CHECK(wordIn(hotel.work("1205"), "stands") == "overtaken");
    }
    THEN("it says for what its author has signed, and who has read it")
    {
        const auto signature = hotel.hear(
            Told{"report.signed", "report/2026-11-23-u-li", {{"day", "2026-11-23"}, {"work", {cleaning.text()}}}});
        CHECK(wordIn(hotel.work("1203"), "signed") == "signed");
        hotel.hear(Told{"report.approved", "report/2026-11-23-u-li", {{"answers", signature.text()}}, "u-wang"});
        CHECK(wordIn(hotel.work("1203"), "signed") == "approved");
    }
    THEN("another day has nothing of it")
    {
        CHECK(hotel.report("work", 24, 24).rows.empty());
    }
}

SCENARIO("rooms and credits per hour are those of the rooms of which the time is known")
{
    Working hotel;
    hotel.cleans("1203", 30);
    hotel.cleans("1205", 30);
    const auto row = rowWith(hotel.report("productivity", 23, 23), {{"person", "u-li"}});
    CHECK(numberIn(row, "rooms") == 2);
    CHECK(numberIn(row, "minutes") == 60);
    CHECK(numberIn(row, "rooms_per_hour") == 20); // 2.0
    CHECK(numberIn(row, "credits") == 30);        // Nobody has said what a 1205 is.
    CHECK(numberIn(row, "credits_per_hour") == 300);
    CHECK(numberIn(hotel.report("productivity", 23, 23).totals, "rooms") == 2);
}

SCENARIO("inspections are told by who had cleaned the room")
{
    Working hotel;
    const json failed{{"result", "failed"},
                      {"lines", {{{"line", "hair"}, {"result", "fail"}}, {{"line", "bed"}, {"result", "pass"}}}}};
    const auto first = hotel.cleans("1203", 30);
    hotel.judges("1203", first, failed);
    const auto second = hotel.cleans("1205", 30);
    hotel.judges("1205", second, {{"result", "passed"}});
    const auto row = rowWith(hotel.report("inspections", 23, 23), {{"person", "u-li"}});
    CHECK(numberIn(row, "inspected") == 2);
    CHECK(numberIn(row, "passed") == 1);
    CHECK(numberIn(row, "failed") == 1);
    CHECK(numberIn(row, "pass_rate") == 500);
    CHECK(wordIn(row, "worst") == "hair");
}

SCENARIO("the front desk asks where what was seen was not what it had")
{
    Working hotel;
    hotel.hear(Told{"room.observed", "room/1203", {{"turn", nullptr}, {"occupied", true}, {"persons", 2}}});
    hotel.hear(Told{"room.observed", "room/1205", {{"turn", nullptr}, {"occupied", false}}});
    auto report = hotel.report("discrepancies", 23, 23);
    REQUIRE(report.rows.size() == 1);
    CHECK(wordIn(report.rows[0], "room") == "1203");
    CHECK(wordIn(report.rows[0], "front_office") == "vacant");
    CHECK(wordIn(report.rows[0], "seen") == "occupied");
    CHECK(numberIn(report.rows[0], "persons") == 2);
    CHECK(wordIn(report.rows[0], "open") == "yes");

    hotel.says("u-admin", "stay.checked_in", "room/1203");
    report = hotel.report("discrepancies", 23, 23);
    REQUIRE(report.rows.size() == 1);
    CHECK(wordIn(report.rows[0], "open") == "no");
}

SCENARIO("every room is told as it stands, whatever days are asked for")
{
    Working hotel;
    hotel.cleans("1203", 20);
    const auto row = rowWith(hotel.report("rooms", 1, 2), {{"room", "1203"}});
    CHECK(wordIn(row, "code") == "VC");
    CHECK(wordIn(row, "cleaned_by") == "u-li");
}

SCENARIO("a trend is one line for each day that has begun")
{
    Working hotel;
    hotel.cleans("1203", 30);
    const auto report = hotel.report("trends", 22, 30);
    REQUIRE(report.rows.size() == 2);
    const auto today = rowWith(report, {{"day", "2026-11-23"}});
    CHECK(numberIn(today, "rooms") == 1);
    CHECK(numberIn(today, "rooms_per_hour") == 20);
    CHECK(std::holds_alternative<std::monostate>(today.at("pass_rate")));
}
