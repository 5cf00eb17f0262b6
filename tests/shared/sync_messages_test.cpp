#include "shared/wire/sync_messages.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/golden.hpp"
#include "tests/support/hotel.hpp"

#include <nlohmann/json.hpp>

using namespace turndown;
using namespace turndown::wire;
using nlohmann::json;

namespace {

const std::string kClock = R"("clock":{"wall":"2026-11-23T10:31:07.120Z","boot":"3f0c","mono":86566000})";

std::string requestWith(const std::string& operations)
{
    return R"({"protocol":1,)" + kClock + R"(,"ops":)" + operations + "}";
}

} // namespace

SCENARIO("operations reach the server as the very bytes the tablet wrote")
{
    const std::vector<std::string> operations{
        R"({"id":"0199f3a2-7c4e-7b1a-9a60-3f1f4b7d2c11","big":1e400,"long":12345678901234567890,"z":1,"a":2})",
        "{ \"id\"\t:\n\"0199f3a2-7c4e-7b1a-9a60-3f1f4b7d2c12\" , \"text\" : \"\\u0041\\/ ] } , \\\" \\\\\" }",
        R"({"later":{"ops":[{"nested":[[]]}],"x":"枕头"},"n":-0.0,"e":1E5})", "7", "{}"};
    std::string list = "[ ";
    for (const std::string& operation : operations) {
        list += (list.size() > 2 ? " ,\r\n" : "") + operation;
    }
    const auto request = parseSyncRequest(requestWith(list + " ]"));
    REQUIRE(request.ok());
    CHECK(request->operations == operations);
    THEN("and as those the server reads them again")
    {
        CHECK(parseSyncRequest(writeSyncRequest(*request))->operations == operations);
    }
}

SCENARIO("a request that says only what it must")
{
    const auto request = parseSyncRequest(R"({"protocol":1,)" + kClock + "}");
    REQUIRE(request.ok());
    CHECK(request->operations.empty());
    CHECK(request->cursor == std::nullopt);
    CHECK(request->limit == kMostDocuments);
    CHECK(request->wait.count() == 0);
    CHECK(request->lostTo == std::nullopt);
    CHECK(request->clock.boot == "3f0c");
}

SCENARIO("a request that asks for too much is given the most there is")
{
    const auto request = parseSyncRequest(R"({"protocol":1,"limit":5000,"wait_ms":999999,)" + kClock + "}");
    REQUIRE(request.ok());
    CHECK(request->limit == kMostDocuments);
    CHECK(request->wait == kLongestWait);
    CHECK(parseSyncRequest(R"({"protocol":1,"limit":0,)" + kClock + "}")->limit == 1);
}

SCENARIO("a tablet of a later protocol is understood well enough to be told to update")
{
    const auto request = parseSyncRequest(R"({"protocol":2,"clock":"on the wall"})");
    REQUIRE(request.ok());
    CHECK(request->protocol == 2);
}

SCENARIO("a request that cannot be understood says why")
{
    struct Case {
        std::string text;
        const char* named;
    };
    const std::string deep = std::string(200'000, '[') + std::string(200'000, ']');
    const std::vector<Case> cases{
        {"", "object"},
        {"[]", "object"},
        {"null", "object"},
        {"{", "object"},
        {"{}", "protocol"},
        {"\xff", "object"},
        {R"({"protocol":"1"})", "protocol"},
        {R"({"protocol":1})", "clock"},
        {R"({"protocol":1,"clock":{}})", "clock.wall"},
        {R"({"protocol":1,"clock":{"wall":"2026-11-23T10:31:07.120Z","boot":"b","mono":"now"}})", "clock.mono"},
        {R"({"protocol":1,"cursor":7,)" + kClock + "}", "cursor"},
        {R"({"protocol":1,"limit":"all",)" + kClock + "}", "limit"},
        {R"({"protocol":1,"wait_ms":-1,)" + kClock + "}", "wait_ms"},
        {R"({"protocol":1,"lost_to":"many",)" + kClock + "}", "lost_to"},
        {R"({"protocol":1,)" + kClock + R"(,"x":")" + "\xff" + R"("})", "UTF-8"},
        {requestWith("{}"), "request.ops"},
        {requestWith("null"), "request.ops"},
        {requestWith("[{}"), "object"},
        {requestWith("[{}]]"), "object"},
        {requestWith("[{]}"), "object"},
        {requestWith("[{} {}]"), "request.ops"},
        {requestWith("[{},]"), "request.ops"},
        {requestWith("[]") + "x", "object"},
        {requestWith(deep), "nested"},
        {requestWith("[" + deep + "]"), "nested"},
        {R"({"protocol":1,"x":)" + deep + "}", "nested"},
        {R"({"protocol":1,"ops":[],"\u006fps":[]})", "twice"},
    };
    for (const Case& wrong : cases) {
        CAPTURE(wrong.text.substr(0, 200));
        const auto request = parseSyncRequest(wrong.text);
        REQUIRE_FALSE(request.ok());
        CHECK(request.error().problem == Problem::Malformed);
        CAPTURE(request.error().detail);
        CHECK(request.error().detail.find(wrong.named) != std::string::npos);
    }
}

SCENARIO("a request carries at most 500 operations")
{
    const auto listOf = [](std::size_t count) {
        std::string list = "[{}";
        while (--count > 0) {
            list += ",{}";
        }
        return list + "]";
    };
    CHECK(parseSyncRequest(requestWith(listOf(500)))->operations.size() == 500);
    const auto request = parseSyncRequest(requestWith(listOf(501)));
    REQUIRE_FALSE(request.ok());
    CHECK(request.error().detail.find("at most 500 operations") != std::string::npos);
}

SCENARIO("messages cut short anywhere are refused")
{
    const auto golden = [](const char* name) { return golden::read(golden::folder("messages") / name); };
    const auto refusedWhenCut = [](const std::string& text, auto parse) {
        const std::size_t whole = text.find_last_of('}') + 1;
        REQUIRE(parse(text).ok());
        for (std::size_t length = 0; length < whole; ++length) {
            REQUIRE_FALSE(parse(text.substr(0, length)).ok());
        }
    };
    refusedWhenCut(golden("sync_request.json"), [](const std::string& text) { return parseSyncRequest(text); });
    refusedWhenCut(golden("sync_reply.json"), [](const std::string& text) { return parseSyncReply(text); });
    refusedWhenCut(golden("enrol_request.json"), [](const std::string& text) { return parseEnrolRequest(text); });
    refusedWhenCut(golden("enrol_reply.json"), [](const std::string& text) { return parseEnrolReply(text); });
}

SCENARIO("a reply comes back as it was written")
{
    SyncReply reply;
    reply.now = hotel::at(10, 31);
    reply.haveDs = 1043;
    reply.results = {
        {hotel::op(1), 1042, kApplied, 99120, hotel::at(9), ""},
        {hotel::op(2), std::nullopt, held(Reason::RoleNotAllowed), 99121, hotel::at(9, 1), "Only \"leads\"."},
        {hotel::op(3), 1044, overtaken(Reason::OlderTurn), 99122, hotel::at(9, 2), ""},
        {hotel::op(4), 1045, kConflict, 99123, hotel::at(9, 3), ""}};
    reply.documents = {
        {hotel::kRoom1203, 99120, hotel::op(1), R"({"later" : 1e400, "x":[ {} ],"s":"\u0041]}"})", false},
        {hotel::kTowels, 99118, std::nullopt, "", true}};
    reply.cursor = "opaque \"é\"";
    reply.more = true;
    reply.photosWanted = {"9f86d081"};
    reply.poll = std::chrono::milliseconds{5'000};

    const auto back = parseSyncReply(writeSyncReply(reply));

    REQUIRE(back.ok());
    CHECK(back->now == reply.now);
    CHECK(back->haveDs == reply.haveDs);
    CHECK(back->results == reply.results);
    CHECK(back->documents == reply.documents);
    CHECK(back->cursor == reply.cursor);
    CHECK(back->more);
    CHECK(back->photosWanted == reply.photosWanted);
    CHECK(back->poll == reply.poll);
    CHECK(back->action == std::nullopt);
}

SCENARIO("a reply that cannot be understood says why")
{
    const std::string head = R"({"now":"2026-11-23T10:31:07.300Z","have_ds":0,)";
    const std::vector<std::pair<std::string, const char*>> cases{
        {"", "object"},
        {"<html>502</html>", "object"},
        {"{}", "reply.now"},
        {R"({"now":"2026-11-23T10:31:07.300Z"})", "reply.have_ds"},
        {head + R"("results":[{}]})", "reply.results.id"},
        {head + R"("results":{}})", "reply.results"},
        {head + R"("docs":{}})", "reply.docs"},
        {head + R"("docs":[7]})", "object"},
        {head + R"("docs":[{"doc":"room/1203","rev":1}]})", "reply.docs.body"},
        {head + R"("docs":[{"doc":"room/1203","rev":1,"body":[]}]})", "reply.docs.body"},
        {head + R"("docs":[{"doc":"room","rev":1,"body":{}}]})", "reply.docs.doc"},
        {head + R"("docs":[{"doc":"room/1203","rev":-1,"body":{}}]})", "reply.docs.rev"},
        {head + R"("poll_ms":"soon"})", "reply.poll_ms"},
    };
    for (const auto& [text, named] : cases) {
        const auto reply = parseSyncReply(text);
        CHECK_FALSE(reply.ok());
        if (!reply.ok()) {
            INFO(text << " → " << reply.error().detail);
            CHECK(reply.error().detail.find(named) != std::string::npos);
        }
    }
}

SCENARIO("enrolling a tablet")
{
    THEN("a request needs a code and its own random id")
    {
        CHECK(parseEnrolRequest(R"({"code":"7KQ4-M2XR","request":"b7c1"})").ok());
        CHECK_FALSE(parseEnrolRequest(R"({"code":"7KQ4-M2XR"})").ok());
        CHECK_FALSE(parseEnrolRequest(R"({"code":7,"request":"b7c1"})").ok());
        CHECK_FALSE(parseEnrolRequest("[]").ok());
        CHECK_FALSE(parseEnrolRequest("null").ok());
    }
    THEN("the property comes through as its very bytes")
    {
        const EnrolReply reply{DeviceId{"d-1"}, "token", R"({"name" : "Hotel", "later":1e400})", hotel::at(6)};
        const auto back = parseEnrolReply(writeEnrolReply(reply));
        REQUIRE(back.ok());
        CHECK(back->device == reply.device);
        CHECK(back->token == reply.token);
        CHECK(back->property == reply.property);
        CHECK(back->now == reply.now);
    }
}
