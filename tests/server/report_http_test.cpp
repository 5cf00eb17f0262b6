#include "shared/crypto/uuid.hpp"
#include "tests/server/support/served_hotel.hpp"
#include "tests/support/catch.hpp"

using namespace turndown;
using namespace turndown::test;
using nlohmann::json;

namespace {

const std::string kReport{"/v1/reports/work-orders?from=2026-11-23&to=2026-11-23"};

struct Reporting : ServedHotel {
    void signInAs(const std::string& who)
    {
        givePassword(who, "a good password");
        REQUIRE(signIn(who, "a good password").status == 201);
    }
};

} // namespace

SCENARIO("the office asks for a report")
{
    Reporting hotel;
    hotel.set("staff/u-tom", {{"name", "Tom"}, {"role", "engineer"}, {"active", true}});
    hotel.set("staff/u-min", {{"name", "Min"}, {"role", "storekeeper"}, {"active", true}});
    hotel.set("staff/u-desk", {{"name", "Front desk"}, {"role", "front-desk"}, {"active", true}});
    const std::string id = newOperationId(hotel.clock.read().wall).text();
    hotel.signInAs("u-sun");
    const json damage{{"room", "1203"}, {"category", "plumbing"}, {"what", "tap-leaks"}, {"hazard", true}};
    const auto told = hotel.page("POST", "/v1/operations",
                                 {{"id", id},
                                  {"kind", "damage.reported"},
                                  {"v", 1},
                                  {"doc", "work-order/" + id},
                                  {"seen", nullptr},
                                  {"body", damage}});
    REQUIRE(told.status == 201);

    THEN("it counts what stands in the hotel's documents")
    {
        const auto report = hotel.page("GET", kReport);
        REQUIRE(report.status == 200);
        CHECK(report.body["name"] == "work-orders");
        CHECK(report.body["from"] == "2026-11-23");
        CHECK(report.body["columns"][0] == json{{"key", "urgency"}, {"label", "Urgency"}, {"kind", "code"}});
        CHECK(report.body["rows"][0]["urgency"] == "hazard");
        CHECK(report.body["rows"][0]["open"] == 1);
        CHECK(report.body["totals"]["open"] == 1);
    }
    THEN("it is saved as a file")
    {
        const auto file = hotel.page("GET", kReport + "&format=csv");
        CHECK(file.status == 200);
        CHECK(file.header("Content-Type") == "text/csv; charset=utf-8");
        CHECK(file.header("Content-Disposition") == "attachment; filename=\"work-orders-2026-11-23-2026-11-23.csv\"");
        CHECK(file.text.starts_with("\xEF\xBB\xBF"
                                    "Urgency,Reported,"));
        CHECK(file.text.find("\r\nhazard,1,1,") != std::string::npos);
    }
    THEN("days that make no period, and reports that nobody makes, are said")
    {
        for (const char* days : {"", "?from=2026-11-24&to=2026-11-23", "?from=yesterday&to=2026-11-23"}) {
            CHECK(hotel.page("GET", std::string{"/v1/reports/work-orders"} + days).status == 400);
        }
        const auto none = hotel.page("GET", "/v1/reports/gossip?from=2026-11-23&to=2026-11-23");
        CHECK(none.status == 404);
        CHECK(none.body["code"] == "unknown-report");
    }
    THEN("each reads what is of their work: engineers repairs, the front desk what guests ask it for, nobody unsigned")
    {
        CHECK(hotel.call("GET", kReport).status == 401);
        hotel.signInAs("u-tom");
        CHECK(hotel.page("GET", kReport).status == 200);
        CHECK(hotel.page("GET", "/v1/reports").body["reports"] == json{"work-orders"});
        hotel.signInAs("u-desk");
        CHECK(hotel.page("GET", kReport).status == 403);
        CHECK(hotel.page("GET", "/v1/reports").body["reports"] ==
              json{"rooms", "discrepancies", "minibar", "found-items"});
        hotel.signInAs("u-min");
        CHECK(hotel.page("GET", "/v1/reports").body["reports"] == json{"stock", "consumption", "minibar", "linen"});
    }
}

SCENARIO("every report can be asked for by name, on days on which nothing happened")
{
    Reporting hotel;
    hotel.signInAs("u-zhang");
    for (const char* name : {"rooms", "work", "discrepancies", "inspections", "productivity", "trends", "work-orders",
                             "stock", "consumption", "minibar", "linen", "found-items"}) {
        const std::string address = std::string{"/v1/reports/"} + name + "?from=2026-11-01&to=2026-11-30";
        const auto report = hotel.page("GET", address);
        REQUIRE(report.status == 200);
        CHECK(report.body["name"] == name);
        CHECK(hotel.page("GET", address + "&format=csv").status == 200);
    }
}

SCENARIO("columns say how they are to be read")
{
    Reporting hotel;
    hotel.signInAs("u-zhang");
    const auto kinds = [&](const char* name) {
        std::string said;
        const auto report = hotel.page("GET", std::string{"/v1/reports/"} + name + "?from=2026-11-01&to=2026-11-30");
        for (const auto& column : report.body["columns"]) {
            said += column["kind"].get<std::string>() + ' ';
        }
        return said;
    };
    CHECK(kinds("minibar") == "day item count count count count count count money ");
    CHECK(kinds("consumption") == "item code code count count count count count tenths ");
    CHECK(kinds("found-items") == "text code code place code day day count count ");
}
