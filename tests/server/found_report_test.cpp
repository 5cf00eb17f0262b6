#include "shared/wire/operation_json.hpp"
#include "tests/server/support/reporting_hotel.hpp"
#include "tests/support/catch.hpp"

using namespace turndown;
using namespace turndown::server;
using namespace turndown::test;
using namespace std::chrono_literals;
using nlohmann::json;

namespace {

struct LostAndFound : ReportingHotel {
    /// Li finds something, under an id that ends in `mark`.
    std::string finds(const char* mark, const json& body)
    {
        auto told = pushed(*this, ++ds, {"found.reported", "found-item/x", body});
        auto raw = json::parse(told.raw);
        const std::string id = raw["id"].get<std::string>().substr(0, 26) + mark;
        raw["id"] = id;
        raw["doc"] = "found-item/" + id;
        const auto operation = wire::parseOperation(raw.dump());
        REQUIRE(operation.ok());
        REQUIRE(push(*this, device, {{operation.value(), raw.dump()}}).results.size() == 1);
        clock.advance(1min);
        return "found-item/" + id;
    }

    Row row(int from, int to, const char* label)
    {
        return rowWith(report("found-items", from, to), {{"label", label}});
    }
};

} // namespace

SCENARIO("the hotel asks what was found and where it has come to")
{
    LostAndFound hotel;
    const auto watch = hotel.finds("0000aa0001", {{"room", "1203"}, {"what", "watch"}, {"class", "valuable"}});
    hotel.finds("0000aa0002", {{"place", "lobby"}, {"what", "umbrella"}, {"label", "U-7"}});
    hotel.hear({"found.handed_over", watch, {{"to", "office"}}});
    hotel.says("u-sun", "found.received", watch);
    hotel.says("u-sun", "found.stored", watch, {{"storage", "safe"}, {"keep_until", "2026-11-25"}});

    const auto report = hotel.report("found-items", 23, 23);
    REQUIRE(report.rows.size() == 2);
    CHECK(report.rows[0] == Row{{"label", "AA0001"},
                                {"what", "watch"},
                                {"class", "valuable"},
                                {"place", "room-1203"},
                                {"state", "stored"},
                                {"found", "2026-11-23"},
                                {"keep_until", "2026-11-25"},
                                {"days_kept", std::int64_t{0}}});
    CHECK(report.rows[1].at("label") == Cell{"U-7"});
    CHECK(report.rows[1].at("place") == Cell{"lobby"});
    CHECK(report.rows[1].at("state") == Cell{"found"});
    CHECK(report.rows[1].count("keep_until") == 0);
    CHECK(hotel.report("found-items", 24, 30).rows.empty());

    WHEN("it has been kept for long enough")
    {
        hotel.clock.advance(3 * 24h);
        CHECK(numberIn(hotel.row(23, 23, "AA0001"), "days_kept") == 3);
        CHECK(numberIn(hotel.row(23, 23, "AA0001"), "overdue") == 1);
        CHECK(hotel.row(23, 23, "U-7").count("overdue") == 0);
        THEN("what somebody has claimed is not overdue, and what is returned is kept no longer")
        {
            hotel.says("u-sun", "found.claimed", watch, {{"claimant", "Mr Ode"}, {"contact", "-"}, {"proof", "-"}});
            CHECK(hotel.row(23, 23, "AA0001").count("overdue") == 0);
            hotel.says("u-sun", "found.returned", watch, {{"to", "Mr Ode"}, {"how", "collected"}, {"id_shown", true}});
            hotel.clock.advance(10 * 24h);
            CHECK(hotel.row(23, 23, "AA0001").at("state") == Cell{"returned"});
            CHECK(numberIn(hotel.row(23, 23, "AA0001"), "days_kept") == 3);
        }
    }
}
