#include "shared/packing/gzip.hpp"
#include "tests/server/support/test_tablet.hpp"
#include "tests/support/catch.hpp"

using namespace turndown;
using namespace turndown::test;
using nlohmann::json;

namespace {

json requestOf(const ServedHotel& hotel, const json& operations)
{
    const json clock{{"wall", formatTime(hotel.clock.read().wall)}, {"boot", "b"}, {"mono", 1}};
    return {{"protocol", 1}, {"app", "1.0.0"}, {"cursor", nullptr}, {"clock", clock}, {"ops", operations}};
}

test::Answer post(ServedHotel& hotel, const TestTablet& tablet, const std::string& body,
                  const std::string& type = "application/json")
{
    return hotel.call("POST", "/v1/sync", body, {{"Authorization", "Bearer " + tablet.token}}, type);
}

} // namespace

SCENARIO("an operation that is known is answered with what it became, whoever sends it")
{
    ServedHotel hotel;
    TestTablet ours{hotel};
    TestTablet theirs{hotel};
    auto operation = ours.operation("room.noted", "room/1203", {{"text", "lamp"}});
    const auto first = ours.sync({operation}).body["results"][0];
    const auto head = hotel.head();

    WHEN("a tablet that has enrolled again sends it as its own first")
    {
        const auto again = theirs.sync({operation});
        THEN("it uses up that place in its sequence, and nothing else")
        {
            CHECK(again.body["results"][0] == first);
            CHECK(again.body["have_ds"] == 1);
            CHECK(hotel.head() == head);
            theirs.ds = 1;
            CHECK(theirs.sync({theirs.operation("room.noted", "room/1203", {{"text", "two"}})}).body["have_ds"] == 2);
        }
    }
    WHEN("it comes with a number that lies further on")
    {
        operation["ds"] = 7;
        const auto again = theirs.sync({operation});
        THEN("it is answered, and uses up none")
        {
            CHECK(again.status == 200);
            CHECK(again.body["results"][0]["seq"] == first["seq"]);
            CHECK(again.body["results"][0]["eff"] == first["eff"]);
            CHECK(again.body["have_ds"] == 0);
        }
    }
    WHEN("later news has made it something else")
    {
        const auto start =
            theirs.operation("room.started", "room/1203", {{"turn", nullptr}, {"task", "departure"}}, "u-chen");
        REQUIRE(theirs.sync({start}).body["results"][0]["outcome"] == "applied");
        const auto late = ours.operation("room.started", "room/1203", {{"turn", nullptr}, {"task", "departure"}});
        REQUIRE(ours.sync({late}).body["results"][0]["outcome"] == "conflict");
        THEN("today's outcome is told, at the time and place it always had")
        {
            const auto today = theirs.sync({start}).body["results"][0];
            CHECK(today["outcome"] == "conflict");
        }
    }
    WHEN("it is held")
    {
        const auto unknown = ours.operation("room.teleported", "room/1203", json::object());
        const auto held = ours.sync({unknown}).body["results"][0];
        CHECK(held["outcome"] == "held");
        CHECK(ours.sync({unknown}).body["results"][0] == held);
    }
}

SCENARIO("what has an id and a device sequence never keeps the rest of a push from being taken")
{
    ServedHotel hotel;
    TestTablet tablet{hotel};
    std::vector<json> operations{tablet.operation("room.noted", "room/1203", {{"text", "first"}})};
    const auto broken = [&](const char* member, const json& value) {
        operations.push_back(tablet.operation("room.noted", "room/1203", {{"text", "x"}}));
        operations.back()[member] = value;
    };
    json deep = 1;
    for (int level = 0; level < 45; ++level) {
        deep = json{{"in", deep}};
    }
    broken("kind", 7);
    broken("kind", nullptr);
    broken("v", "one");
    broken("v", 2);
    broken("doc", "nowhere");
    broken("doc", "room/1203/east");
    broken("doc", json::array());
    broken("by", nullptr);
    broken("by", "");
    broken("by", 7);
    broken("seen", "yesterday");
    broken("at", "noon");
    broken("at", nullptr);
    broken("eff", "noon");
    broken("body", deep);
    broken("body", "text");
    broken("body", nullptr);
    broken("extra", std::string(70'000, 'x'));
    operations.push_back(tablet.operation("room.noted", "room/1203", {{"text", "last"}}));

    const auto answer = tablet.sync(operations);
    REQUIRE(answer.status == 200);
    REQUIRE(answer.body["results"].size() == operations.size());
    CHECK(answer.body["have_ds"] == operations.size());
    CHECK(answer.body["results"].back()["outcome"] == "applied");
    std::int64_t seq = answer.body["results"][0]["seq"];
    std::string eff = answer.body["results"][0]["eff"];
    for (std::size_t at = 1; at + 1 < operations.size(); ++at) {
        const auto& result = answer.body["results"][at];
        CAPTURE(operations[at].dump().substr(0, 300), result.dump());
        CHECK(result["id"] == operations[at]["id"]);
        CHECK(result["seq"] == ++seq);
        CHECK(result["eff"].get<std::string>() > eff);
        eff = result["eff"].get<std::string>();
    }
    CHECK(hotel.body("room/1203")["notes"].size() >= 2);
}

SCENARIO("one operation that is no JSON is told as unreadable, and the queue goes on")
{
    ServedHotel hotel;
    TestTablet tablet{hotel};
    const auto operation = tablet.operation("room.noted", "room/1203", {{"text", "?"}});
    auto text = requestOf(hotel, {operation}).dump();
    text[text.find('?')] = '\xff';
    const auto refused = post(hotel, tablet, text);
    CHECK(refused.status == 400);
    CHECK(refused.body["action"] == "split");

    auto unreadable = operation;
    unreadable["kind"] = "unreadable";
    unreadable["body"] = json::object();
    const auto told = tablet.sync({unreadable, tablet.operation("room.noted", "room/1203", {{"text", "next"}})});
    CHECK(told.body["results"][0]["outcome"] == "held");
    CHECK(told.body["results"][0]["reason"] == "malformed-body");
    CHECK(told.body["results"][1]["outcome"] == "applied");
    CHECK(told.body["have_ds"] == 2);
}

SCENARIO("a large request is packed by the tablet, a small one need not be")
{
    ServedHotel hotel;
    TestTablet tablet{hotel};
    std::vector<json> operations;
    for (int at = 0; at < 500; ++at) {
        operations.push_back(tablet.operation("room.noted", "room/1203", {{"text", "lamp"}}));
    }
    WHEN("it packs five hundred operations")
    {
        const auto answer = post(hotel, tablet, gzip(requestOf(hotel, operations).dump()), "application/gzip");
        REQUIRE(answer.status == 200);
        CHECK(answer.body["results"].size() == 500);
        CHECK(answer.body["have_ds"] == 500);
    }
    WHEN("it sends one too many")
    {
        operations.push_back(tablet.operation("room.noted", "room/1203", {{"text", "lamp"}}));
        const auto before = hotel.head();
        const auto answer = tablet.sync(operations);
        CHECK((answer.status == 400 || answer.status == 413));
        CHECK(answer.body["action"] == "split");
        CHECK(hotel.head() == before);
    }
    WHEN("what it sends is not packed at all, or swells beyond measure")
    {
        const auto no = post(hotel, tablet, "no gzip", "application/gzip");
        CHECK(no.status == 400);
        CHECK(no.body["action"] == "split");
        const auto swollen = post(hotel, tablet, gzip(std::string(9'000'000, ' ')), "application/gzip");
        CHECK(swollen.status == 413);
        CHECK(swollen.body["action"] == "split");
    }
    WHEN("the reply is large")
    {
        const auto accepting = hotel.call("POST", "/v1/sync", requestOf(hotel, json::array()).dump(),
                                          {{"Authorization", "Bearer " + tablet.token}, {"Accept-Encoding", "gzip"}});
        CHECK(accepting.status == 200);
        CHECK(accepting.header("Content-Encoding") == "gzip");
    }
}

SCENARIO("a request whose length nobody knows is refused before it is read")
{
    ServedHotel hotel;
    TestTablet tablet{hotel};
    const auto refused = hotel.call("POST", "/v1/sync", requestOf(hotel, json::array()).dump(),
                                    {{"Authorization", "Bearer " + tablet.token}, {"Transfer-Encoding", "chunked"}});
    CHECK(refused.status == 411);
    CHECK(refused.body["code"] == "length-required");
    CHECK(refused.body["action"] == "stop");
}
