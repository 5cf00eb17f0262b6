#include "shared/crypto/uuid.hpp"
#include "tests/server/support/test_tablet.hpp"
#include "tests/support/catch.hpp"

#include <httplib.h>

using namespace turndown;
using namespace turndown::test;
using nlohmann::json;

namespace {

struct Office : ServedHotel {
    explicit Office(const std::string& who = "u-sun")
    {
        givePassword(who, "a good password");
        REQUIRE(signIn(who, "a good password").status == 201);
    }

    json operation(const std::string& kind, const std::string& doc, const json& body = json::object())
    {
        return {{"id", newOperationId(clock.read().wall).text()},
                {"kind", kind},
                {"v", 1},
                {"doc", doc},
                {"seen", nullptr},
                {"body", body}};
    }
};

} // namespace

SCENARIO("signing in to the page")
{
    Office office;
    CHECK(office.page("GET", "/v1/session").body["role"] == "clerk");
    CHECK(office.cookie().size() > 40);

    WHEN("signed out")
    {
        CHECK(office.page("DELETE", "/v1/session").status == 204);
        const auto answer = office.page("GET", "/v1/session");
        CHECK(answer.status == 401);
        CHECK(answer.body["action"] == "sign-in");
    }
    WHEN("the person is disabled")
    {
        office.set("staff/u-sun", {{"active", false}});
        CHECK(office.page("GET", "/v1/documents?kind=room").status == 401);
    }
    WHEN("another site sends the browser here")
    {
        const auto operation = office.operation("room.noted", "room/1203", {{"text", "x"}}).dump();
        const HeaderList foreign{{"Cookie", office.cookie()}, {"Origin", "http://evil.example"}};
        const HeaderList fetched{{"Cookie", office.cookie()}, {"Sec-Fetch-Site", "cross-site"}};
        const HeaderList own{{"Cookie", office.cookie()}};
        CHECK(office.call("POST", "/v1/operations", operation, foreign).status == 403);
        CHECK(office.call("POST", "/v1/operations", operation, fetched).status == 403);
        CHECK(office.call("POST", "/v1/operations", operation, own, "text/plain").status == 415);
    }
}

SCENARIO("the office states operations")
{
    Office office;
    const auto checkOut = office.operation("stay.checked_out", "room/1203");
    const auto first = office.page("POST", "/v1/operations", checkOut);
    REQUIRE(first.status == 201);
    CHECK(first.body["outcome"] == "applied");
    CHECK(office.page("POST", "/v1/operations", checkOut).status == 200);
    CHECK(office.page("POST", "/v1/operations", checkOut).body == first.body);

    THEN("what the role may not do is held")
    {
        const auto held = office.page("POST", "/v1/operations",
                                      office.operation("room.sale_set", "room/1203", {{"sale", "out-of-order"}}));
        CHECK(held.body["outcome"] == "held");
        CHECK(held.body["reason"] == "role-not-allowed");
        const auto list = office.page("GET", "/v1/held").body["held"];
        REQUIRE(list.size() == 1);
        CHECK(list[0]["op"]["by"] == "u-sun");
    }
    THEN("nobody speaks in another's name")
    {
        auto forged = office.operation("room.noted", "room/1203", {{"text", "x"}});
        forged["by"] = "u-zhang";
        office.page("POST", "/v1/operations", forged);
        CHECK(office.body("room/1203")["recent"].back()["by"] == "u-sun");
    }
    THEN("history has it with what became of it, and what a tablet sent byte for byte")
    {
        TestTablet tablet{office};
        const auto sent = tablet.operation("room.noted", "room/1203", {{"text", "纸巾"}, {"future", 1.50}});
        tablet.sync({sent});
        const auto history = office.page("GET", "/v1/history/room/1203");
        CHECK(history.text.find(sent.dump()) != std::string::npos);
        CHECK(history.body["ops"].size() == 3);
        CHECK(office.page("GET", "/v1/history/room/9999").status == 404);
    }
}

SCENARIO("what each role may read")
{
    Office office{"u-li"};
    office.state("u-sun", "stay.checked_in", "room/1203", {{"guests", {{"name", "Dr. Secret"}}}});
    office.set("staff/u-chen", {{"pin", "$argon2id$v=19$m=1,t=1,p=1$aaaa$aaaa"}});
    for (const auto* const path :
         {"/v1/documents?kind=room", "/v1/history/room/1203", "/v1/documents?kind=staff", "/v1/history/staff/u-chen"}) {
        const auto answer = office.page("GET", path);
        CAPTURE(path);
        CHECK(answer.status == 200);
        CHECK(answer.text.find("Secret") == std::string::npos);
        CHECK(answer.text.find("argon2") == std::string::npos);
    }
    Office desk{"u-zhang"};
    desk.state("u-sun", "stay.checked_in", "room/1203", {{"guests", {{"name", "Dr. Secret"}}}});
    CHECK(desk.page("GET", "/v1/documents?kind=room").text.find("Secret") != std::string::npos);
    CHECK(desk.page("GET", "/v1/history/room/1203").text.find("Secret") != std::string::npos);
}

SCENARIO("what a role may not read is taken out of an operation wherever it stands in it")
{
    Office office{"u-li"};
    const json guest{{"guests", {{"name", "Dr. Secret"}, {"language", "half a pair: ?"}}}};
    auto checkIn = guest.dump();
    checkIn.replace(checkIn.find('?'), 1, R"(\ud83d)"); // JSON allows it; few programs can hold it.
    office.state("u-sun", "stay.checked_in", "room/1203", guest);
    TestTablet tablet{office};
    const auto told = [&](const std::string& kind, const std::string& doc, const std::string& body) {
        auto operation = tablet.operation(kind, doc, json::object(), "u-sun").dump();
        operation.replace(operation.find(R"("body":{})"), 9, R"("body":)" + body);
        json request{{"protocol", 1}, {"app", "1"}, {"cursor", nullptr}, {"limit", 1}};
        request["clock"] = {{"wall", formatTime(office.clock.read().wall)}, {"boot", "b"}, {"mono", 1}};
        auto text = request.dump();
        text.replace(text.size() - 1, 1, R"(,"ops":[)" + operation + "]}");
        return office.call("POST", "/v1/sync", text, {{"Authorization", "Bearer " + tablet.token}}).status;
    };
    REQUIRE(told("stay.checked_in", "room/1205", checkIn) == 200);
    const std::string verifier = R"({"pin":"$argon2id$v=19$m=1,t=1,p=1$aaaa$aaaa"})";
    const auto id = office.operation("x", "x")["id"].get<std::string>();
    REQUIRE(told("operation.undone", "staff/u-chen",
                 R"({"op":")" + id + R"(","of":{"kind":"document.set","doc":"staff/u-chen","body":)" + verifier +
                     "}}") == 200);
    REQUIRE(told("operation.undone", "room/1205",
                 R"({"op":")" + id + R"(","of":{"kind":"stay.checked_in","doc":"room/1205","body":)" + checkIn +
                     "}}") == 200);
    for (const auto* const path :
         {"/v1/history/room/1203", "/v1/history/room/1205", "/v1/history/staff/u-chen", "/v1/held"}) {
        CAPTURE(path);
        const auto answer = office.page("GET", path);
        CHECK(answer.status == 200);
        CHECK(answer.body.is_object()); // Still JSON.
        CHECK(answer.text.find("Secret") == std::string::npos);
        CHECK(answer.text.find("argon2") == std::string::npos);
    }
}

SCENARIO("the office's tablets")
{
    Office office;
    const auto made = office.page("POST", "/v1/enrolment-codes", {{"class", "desk"}});
    REQUIRE(made.status == 201);
    CHECK(made.body["qr"].size() > 20);
    CHECK(made.body["url"].get<std::string>().rfind("http://", 0) == 0);
    CHECK(office.page("POST", "/v1/enrolment-codes", {{"class", "roof"}}).status == 400);

    TestTablet tablet{office};
    tablet.wallError = std::chrono::minutes{12};
    tablet.sync({tablet.operation("room.noted", "room/1203", {{"text", "x"}})}, {{"app", "2.0"}});
    const auto device = office.page("GET", "/v1/devices").body["devices"][0];
    CHECK(device["name"] == "Floor 12 tablet");
    CHECK(device["class"] == "floor");
    CHECK(device["app"] == "2.0");
    CHECK(device["have_ds"] == 1);
    CHECK(device["clock_error_ms"] == 720'000);
    CHECK(device["last_contact"].is_string());
    CHECK(office.page("POST", "/v1/devices/" + tablet.device + "/revoke", json::object()).status == 200);
    CHECK(tablet.sync().body["action"] == "stop");
}

SCENARIO("the page follows what changes")
{
    Office office;
    const auto from = office.head();
    office.state("u-sun", "stay.checked_in", "room/1203");
    office.state("u-sun", "stay.moved", "room/1205", {{"from", "room/1203"}});

    httplib::Client client{office.url()};
    client.set_read_timeout(std::chrono::seconds{30});
    std::string heard;
    const httplib::Headers headers{{"Cookie", office.cookie()}, {"Last-Event-ID", std::to_string(from)}};
    client.Get("/v1/events", headers, [&](const char* data, std::size_t size) {
        heard.append(data, size);
        return heard.find("id: " + std::to_string(from + 2)) == std::string::npos ||
               heard.substr(heard.size() - 2) != "\n\n";
    });
    CHECK(heard.find("\"doc\":\"room/1203\"") != std::string::npos);
    CHECK(heard.find("\"doc\":\"room/1205\"") != std::string::npos);

    THEN("one that comes from a history that is no more must read everything again")
    {
        const auto answer =
            office.call("GET", "/v1/events", "", {{"Cookie", office.cookie()}, {"Last-Event-ID", "999999"}});
        CHECK(answer.status == 409);
    }
}

SCENARIO("the page itself")
{
    ServedHotel hotel;
    const auto page = hotel.call("GET", "/");
    CHECK(page.status == 200);
    CHECK(page.header("Content-Type").rfind("text/html", 0) == 0);
    CHECK(page.header("Content-Security-Policy").rfind("default-src 'self'", 0) == 0);
    CHECK(hotel.call("GET", "/", "", {{"If-None-Match", page.header("ETag")}}).status == 304);
    CHECK(hotel.call("GET", "/js/main.js").header("Content-Type").rfind("text/javascript", 0) == 0);
    CHECK(hotel.call("GET", "/../secret").status == 404);
    CHECK(hotel.call("GET", "/healthz").body["status"] == "ok");
    CHECK(hotel.call("GET", "/metrics").text.find("turndown_history_seq ") != std::string::npos);

    WHEN("the system clock stands an hour away from the hotel's time")
    {
        hotel.clock.setWall("2026-11-23T11:30:00.000Z");
        CHECK(hotel.call("GET", "/readyz").body["warnings"].size() == 1);
    }
}
