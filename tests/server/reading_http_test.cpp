#include "shared/crypto/uuid.hpp"
#include "sync-server/hotel/setting_up.hpp"
#include "tests/server/support/test_tablet.hpp"
#include "tests/support/catch.hpp"

#include <httplib.h>

#include <set>

using namespace turndown;
using namespace turndown::test;
using nlohmann::json;

namespace {

struct Desk : ServedHotel {
    explicit Desk(const std::string& who = "u-sun") { signInAs(who); }

    void signInAs(const std::string& who)
    {
        givePassword(who, "a good password");
        REQUIRE(signIn(who, "a good password").status == 201);
    }
};

/// The page's stream of events from `after` on, until `enough` or the server ends it.
std::string heard(Desk& desk, std::int64_t after, const std::function<bool(const std::string&)>& enough)
{
    httplib::Client client{desk.url()};
    client.set_read_timeout(std::chrono::seconds{30});
    std::string text;
    client.Get("/v1/events", {{"Cookie", desk.cookie()}, {"Last-Event-ID", std::to_string(after)}},
               [&](const char* data, std::size_t size) {
                   text.append(data, size);
                   return !enough(text);
               });
    return text;
}

} // namespace

SCENARIO("a hotel with more rooms than one page of an answer")
{
    Desk desk;
    REQUIRE(desk.ledger().write([&](server::LedgerTransaction& ledger) {
        for (int room = 2000; room < 2700; ++room) {
            const DocumentName name{"room/" + std::to_string(room)};
            REQUIRE(server::setDocument(ledger, name, {{"floor", "20"}}, desk.hotel().now()));
        }
    }));
    std::set<std::string> names;
    int pages = 0;
    for (std::string next = ""; pages < 10; ++pages) {
        const auto page = desk.page("GET", "/v1/documents?kind=room" + next);
        REQUIRE(page.status == 200);
        for (const auto& document : page.body["docs"]) {
            CHECK(names.insert(document["doc"]).second);
            CHECK(document["rev"].is_number());
            CHECK(document.contains("last"));
            CHECK(document["body"]["recent"].is_array());
        }
        if (page.body["next"].is_null()) {
            break;
        }
        next = "&next=" + page.body["next"].get<std::string>();
    }
    CHECK(pages == 1);
    CHECK(names.size() == 702);
    CHECK(desk.page("GET", "/v1/documents?kind=unheard-of").body == json{{"docs", json::array()}, {"next", nullptr}});
    CHECK(desk.page("GET", "/v1/documents").status == 400);
}

SCENARIO("the office sees what is held, releases it, and dismisses it")
{
    Desk desk;
    TestTablet tablet{desk};
    const auto counted = tablet.operation("stock.counted", "stock/floor-12/sheet", {{"qty", 12}, {"after", nullptr}});
    const auto inspected = tablet.operation("room.overridden", "room/1203", {{"condition", "clean"}, {"future", 1.50}});
    const auto results = tablet.sync({counted, inspected}).body["results"];
    const auto held = desk.page("GET", "/v1/held");
    REQUIRE(held.body["held"].size() == 2);
    const auto& entry = held.body["held"][0];
    CHECK(held.text.find(inspected.dump()) != std::string::npos); // Byte for byte.
    CHECK(entry["op"] == counted);
    CHECK(entry["result"]["outcome"] == "held");
    CHECK(entry["result"]["reason"] == "role-not-allowed");
    CHECK(entry["result"]["seq"] == results[0]["seq"]);
    CHECK(entry["result"]["eff"] == results[0]["eff"]);
    CHECK(entry["result"]["device"] == tablet.device);

    const auto settle = [&](const char* kind, const json& operation) {
        return desk.page("POST", "/v1/operations",
                         {{"id", newOperationId(desk.clock.read().wall).text()},
                          {"kind", kind},
                          {"v", 1},
                          {"doc", operation["doc"]},
                          {"seen", nullptr},
                          {"body", {{"op", operation["id"]}}}});
    };
    CHECK(settle("held.released", counted).body["outcome"] == "applied");
    CHECK(settle("held.dismissed", inspected).body["outcome"] == "applied");
    CHECK(desk.page("GET", "/v1/held").body["held"].empty());
    CHECK(desk.body("stock/floor-12/sheet")["level"] == 12);
    CHECK(desk.body("room/1203")["condition"] == "dirty");

    const auto history = desk.page("GET", "/v1/history/stock/floor-12/sheet").body["ops"];
    REQUIRE(history.size() == 2);
    CHECK(history[0]["result"]["outcome"] == "applied");
    CHECK(history[0]["result"]["seq"] == results[0]["seq"]);
}

SCENARIO("what a page hears is what its role may read, and no longer than it may")
{
    Desk desk{"u-li"};
    const auto from = desk.head();
    desk.state("u-sun", "stay.checked_in", "room/1203", {{"guests", {{"name", "Dr. Secret"}, {"adults", 2}}}});
    desk.set("staff/u-chen", {{"pin", "$argon2id$v=19$m=1,t=1,p=1$aaaa$aaaa"}});
    const auto last = "id: " + std::to_string(from + 2) + '\n';
    const auto text = heard(
        desk, from, [&](const std::string& so) { return so.find(last) != std::string::npos && so.ends_with("\n\n"); });
    CHECK(text.find("\"adults\":2") != std::string::npos);
    CHECK(text.find("staff/u-chen") != std::string::npos);
    CHECK(text.find("Secret") == std::string::npos);
    CHECK(text.find("argon2") == std::string::npos);

    WHEN("the person is disabled while the page listens")
    {
        bool disabled = false;
        const auto rest = heard(desk, from + 2, [&](const std::string&) {
            if (!std::exchange(disabled, true)) {
                desk.set("staff/u-li", {{"active", false}});
                desk.state("u-sun", "room.noted", "room/1203", {{"text", "not for Li"}});
            }
            return false; // Until the server ends it.
        });
        CHECK(rest.find("not for Li") == std::string::npos);
        CHECK(rest.find("staff/u-li") == std::string::npos);
    }
}

SCENARIO("nobody reads or writes in another hotel")
{
    Desk here;
    Desk there;
    TestTablet tablet{there};
    CHECK(here.call("POST", "/v1/sync", "{}", {{"Authorization", "Bearer " + tablet.token}}).status == 401);
    CHECK(here.call("GET", "/v1/documents?kind=room", "", {{"Cookie", there.cookie()}}).status == 401);
    CHECK(here.call("GET", "/v1/events", "", {{"Cookie", there.cookie()}}).status == 401);
    CHECK(here.call("GET", "/v1/documents?kind=room", "", {{"Authorization", "Bearer " + tablet.token}}).status == 401);
    const auto code = there.enrolmentCode();
    const json request{{"code", code}, {"request", "r"}, {"name", "n"}, {"app", "1"}};
    CHECK(here.call("POST", "/v1/enrol", request.dump()).status == 403);
}

SCENARIO("a token is worth what its secret is, and is not kept")
{
    ServedHotel hotel;
    auto code = hotel.enrolmentCode();
    const json request{{"code", code}, {"request", "r-1"}, {"name", "Floor 12"}, {"app", "1.0.0"}};
    const auto token = hotel.call("POST", "/v1/enrol", request.dump()).body["token"].get<std::string>();
    code.erase(code.find('-'), 1);
    CHECK(token == hex(hmacSha256(hotel.hotel().secret(), code + "r-1")));
    REQUIRE(hotel.ledger().read([&](const server::LedgerTransaction& ledger) {
        CHECK(ledger.devices().withToken(sha256(token)).has_value());
        CHECK(ledger.devices().all().at(0).tokenHash == sha256(token));
    }));
}
