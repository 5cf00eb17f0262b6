#include "tests/server/support/test_tablet.hpp"
#include "tests/support/catch.hpp"

#include <algorithm>

using namespace turndown;
using namespace turndown::test;
using nlohmann::json;

namespace {

const json kStart{{"turn", nullptr}, {"task", "departure"}};

json note(const std::string& text)
{
    return {{"text", text}};
}

} // namespace

SCENARIO("pushing twice is pushing once")
{
    ServedHotel hotel;
    TestTablet tablet{hotel};
    const json operations{tablet.operation("room.started", "room/1203", kStart),
                          tablet.operation("room.noted", "room/1203", note("lamp"))};
    const auto first = tablet.sync(operations);
    REQUIRE(first.status == 200);
    CHECK(first.body["have_ds"] == 2);
    REQUIRE(first.body["results"].size() == 2);
    CHECK(first.body["results"][0]["outcome"] == "applied");

    const auto head = hotel.head();
    const auto again = tablet.sync(operations);
    CHECK(again.body["results"] == first.body["results"]);
    CHECK(hotel.head() == head);
}

SCENARIO("a gap, and operations that are lost for good")
{
    ServedHotel hotel;
    TestTablet tablet{hotel};
    const auto one = tablet.operation("room.noted", "room/1203", note("one"));
    const auto two = tablet.operation("room.noted", "room/1203", note("two"));
    const auto three = tablet.operation("room.noted", "room/1203", note("three"));

    GIVEN("a push that skips the second operation")
    {
        const auto gap = tablet.sync({one, three});
        THEN("what came before is kept, and the tablet is told where to go on")
        {
            CHECK(gap.status == 409);
            CHECK(gap.body["code"] == "seq-gap");
            CHECK(gap.body["have_ds"] == 1);
            const auto rest = tablet.sync({two, three});
            CHECK(rest.status == 200);
            CHECK(rest.body["have_ds"] == 3);
        }
        THEN("a tablet that lost it says so, and the loss is noted")
        {
            const auto lost = tablet.sync({three}, {{"lost_to", 2}});
            CHECK(lost.status == 200);
            CHECK(lost.body["have_ds"] == 3);
            hotel.givePassword("u-sun", "a password");
            hotel.signIn("u-sun", "a password");
            const auto devices = hotel.page("GET", "/v1/devices").body["devices"];
            CHECK(devices[0]["lost"][0]["from"] == 2);
            CHECK(devices[0]["lost"][0]["to"] == 2);
        }
    }
}

SCENARIO("two tablets that go by one enrolment")
{
    ServedHotel hotel;
    TestTablet tablet{hotel};
    tablet.sync({tablet.operation("room.noted", "room/1203", note("mine"))});
    tablet.ds = 0;
    const auto forked = tablet.sync({tablet.operation("room.noted", "room/1203", note("the clone's"))});
    CHECK(forked.status == 409);
    CHECK(forked.body["code"] == "device-forked");
    CHECK(forked.body["action"] == "reenrol");

    WHEN("it enrols again, numbers everything from 1 and sends it")
    {
        const auto before = hotel.head();
        TestTablet again{hotel};
        auto operation = again.operation("room.noted", "room/1203", note("the clone's"));
        CHECK(again.sync({operation}).body["have_ds"] == 1);
        CHECK(hotel.head() == before + 1);
    }
}

SCENARIO("what cannot be accepted is held, and never blocks the queue")
{
    ServedHotel hotel;
    TestTablet tablet{hotel};
    auto unknown = tablet.operation("room.teleported", "room/1203", {{"to", "moon"}});
    const json operations{unknown,
                          tablet.operation("room.inspected", "room/1203",
                                           {{"turn", nullptr}, {"cleaned_op", nullptr}, {"result", "passed"}}),
                          tablet.operation("room.cleaned", "room/1203", "no object"),
                          tablet.operation("room.noted", "room/1203", note(std::string(70'000, 'x'))),
                          tablet.operation("unreadable", "room/1203", json::object()),
                          tablet.operation("room.noted", "room/1203", note("fine"))};
    const auto answer = tablet.sync(operations);
    REQUIRE(answer.status == 200);
    const auto& results = answer.body["results"];
    REQUIRE(results.size() == 6);
    CHECK(results[0]["reason"] == "unknown-kind");
    CHECK(results[1]["reason"] == "role-not-allowed");
    CHECK(results[2]["reason"] == "malformed-body");
    CHECK(results[3]["reason"] == "too-large");
    CHECK(results[4]["reason"] == "malformed-body");
    CHECK(results[5]["outcome"] == "applied");
    CHECK(answer.body["have_ds"] == 6);
    CHECK(hotel.body("room/1203")["recent"].size() == 2);
}

SCENARIO("a pull brings each document once, page by page")
{
    ServedHotel hotel;
    TestTablet tablet{hotel};
    std::map<std::string, json> documents;
    int pages = 0;
    for (bool more = true; more; ++pages) {
        const auto answer = tablet.sync({}, {{"limit", 3}});
        REQUIRE(answer.status == 200);
        for (const auto& document : answer.body["docs"]) {
            CHECK(documents.emplace(document["doc"], document).second);
        }
        more = answer.body["more"];
    }
    CHECK(pages > 2);
    CHECK(documents.count("property/main") == 1);
    CHECK(documents.count("room/1203") == 1);
    CHECK(documents.count("staff/u-li") == 1);
    CHECK(tablet.sync().body["docs"].empty());

    WHEN("one operation touches two documents")
    {
        hotel.state("u-sun", "stay.checked_in", "room/1203");
        hotel.state("u-sun", "stay.moved", "room/1205", {{"from", "room/1203"}});
        THEN("a page never ends between them")
        {
            const auto page = tablet.sync({}, {{"limit", 1}}).body;
            CHECK(page["docs"].size() == 2);
            CHECK(page["docs"][0]["rev"] == page["docs"][1]["rev"]);
        }
    }
}

SCENARIO("guests' names stay off the floor")
{
    ServedHotel hotel;
    hotel.state("u-sun", "stay.checked_in", "room/1203", {{"guests", {{"adults", 2}, {"name", "Dr. Secret"}}}});
    hotel.state("u-sun", "stay.changed", "room/1203", {{"guests", {{"adults", 3}, {"name", "Dr. Secret"}}}});
    TestTablet floor{hotel};
    TestTablet desk{hotel, server::DeviceClass::Desk};
    CHECK(floor.pullAll()["room/1203"].dump().find("Secret") == std::string::npos);
    CHECK(desk.pullAll()["room/1203"].dump().find("Secret") != std::string::npos);

    WHEN("a tablet's class changes")
    {
        REQUIRE(hotel.ledger().write([&](server::LedgerTransaction& records) {
            auto device = records.devices().find(DeviceId{desk.device}).value();
            device.deviceClass = server::DeviceClass::Floor;
            records.devices().put(device);
        }));
        const auto changed = desk.sync();
        CHECK(changed.status == 409);
        CHECK(changed.body["code"] == "scope-changed");
        CHECK(changed.body["action"] == "restart-pull");
    }
}

SCENARIO("finished work orders do not reach a new tablet for ever")
{
    ServedHotel hotel;
    TestTablet tablet{hotel};
    const auto reported = tablet.operation(
        "damage.reported", "", {{"room", "1203"}, {"category", "plumbing"}, {"what", "tap-leaks"}, {"priority", "p3"}});
    auto operation = reported;
    const std::string doc = "work-order/" + operation["id"].get<std::string>();
    operation["doc"] = doc;
    REQUIRE(tablet.sync({operation}).body["results"][0]["outcome"] == "applied");
    hotel.state("u-sun", "work_order.done", doc);
    hotel.state("u-sun", "work_order.verified", doc);
    hotel.clock.advance(std::chrono::hours{24 * 29});
    CHECK(TestTablet{hotel}.pullAll().count(doc) == 1); // The same may break again, and its reporter has to know.
    hotel.clock.advance(std::chrono::hours{24 * 2});
    CHECK(TestTablet{hotel}.pullAll().count(doc) == 0);
    CHECK(tablet.pullAll().count(doc) == 1);
}

SCENARIO("a work order is finished while a tablet gathers everything, and goes on weeks later")
{
    ServedHotel hotel;
    TestTablet tablet{hotel};
    auto reported = tablet.operation("damage.reported", "", {{"room", "1203"}, {"category", "plumbing"}});
    const std::string doc = "work-order/" + reported["id"].get<std::string>();
    reported["doc"] = doc;
    REQUIRE(tablet.sync({reported}).body["results"][0]["outcome"] == "applied");
    hotel.state("u-sun", "room.noted", "room/1203", {{"text", "The tap leaks."}}); // Left for the second page.
    TestTablet gathering{hotel};
    bool hasIt = false;
    for (int page = 0; page < 1000 && !hasIt; ++page) {
        const auto docs = gathering.sync({}, {{"limit", 1}}).body["docs"];
        hasIt = std::any_of(docs.begin(), docs.end(), [&](const json& sent) { return sent["doc"] == json(doc); });
    }
    REQUIRE(hasIt);

    hotel.state("u-sun", "work_order.done", doc);
    hotel.state("u-sun", "work_order.verified", doc);
    hotel.clock.advance(std::chrono::hours{24 * 31});
    THEN("it hears that what it has gathered is finished")
    {
        const auto rest = gathering.pullAll();
        REQUIRE(rest.count(doc) == 1);
        CHECK(rest.at(doc)["body"]["state"] == "verified");
    }
}

SCENARIO("a revoked tablet")
{
    ServedHotel hotel;
    TestTablet tablet{hotel};
    tablet.pullAll();
    REQUIRE(hotel.ledger().write([&](server::LedgerTransaction& records) {
        auto device = records.devices().find(DeviceId{tablet.device}).value();
        device.revokedAt = hotel.hotel().now();
        records.devices().put(device);
    }));
    const auto answer = tablet.sync({tablet.operation("room.started", "room/1203", kStart),
                                     tablet.operation("room.teleported", "room/1203", {{"to", "moon"}})},
                                    {{"cursor", "any"}});
    CHECK(answer.status == 200);
    CHECK(answer.body["action"] == "stop");
    CHECK(answer.body["docs"].empty());
    REQUIRE(answer.body["results"].size() == 2);
    for (const auto& result : answer.body["results"]) {
        CHECK(result["outcome"] == "held");
        CHECK(result["reason"] == "device-revoked");
        CHECK(result["seq"].is_number());
        CHECK(result["eff"].is_string());
    }
    CHECK(hotel.body("room/1203")["condition"] == "dirty");
    THEN("it reads nothing, whatever it asks for")
    {
        hotel.state("u-sun", "stay.checked_in", "room/1205");
        for (const json& more : {json{{"cursor", nullptr}}, json{{"wait_ms", 20'000}}, json::object()}) {
            const auto pulled = tablet.sync({}, more);
            CHECK(pulled.status == 200);
            CHECK(pulled.body["docs"].empty());
            CHECK(pulled.body["action"] == "stop");
        }
    }
}
