#include "shared/wire/operation_json.hpp"
#include "tests/support/catch.hpp"
#include "tests/tablet/tablet_hotel.hpp"

#include <nlohmann/json.hpp>

using namespace turndown;
using namespace turndown::tablet;
using namespace turndown::tablet::hotel;

SCENARIO("what a tablet asks for")
{
    TestTablet tablet;
    CHECK_FALSE(tablet.protocol->next({})); // It belongs to no hotel yet.
    tablet.synced();

    WHEN("all is quiet")
    {
        const auto request = tablet.nextRequest(std::chrono::seconds{60});
        CHECK(request.cursor == "here");
        CHECK(request.operations.empty());
        CHECK(request.wait == std::chrono::seconds{25}); // No longer than the wire allows.
        CHECK(request.clock == tablet.clock.now);
        CHECK(request.waiting == 0);
    }
    WHEN("something waits to be sent")
    {
        const Tap tap = tablet.tapped("room.started", kRoom1203, "{}");
        const auto request = tablet.nextRequest(std::chrono::seconds{60});
        CHECK(request.wait.count() == 0);
        CHECK(request.waiting == 1);
        CHECK(request.operations == std::vector{tablet.store->operation(tap.id)->raw}); // Byte for byte.
    }
    WHEN("more waits than goes into one request")
    {
        for (int tap = 0; tap < 501; ++tap) {
            tablet.tapped("stock.used", kTowels, R"({"qty": 1})");
        }
        const auto request = tablet.nextRequest();
        CHECK(request.operations.size() == 500);
        CHECK(request.waiting == 501);
        wire::SyncReply reply = nothingNew();
        for (const auto& bytes : request.operations) {
            reply.results.push_back({wire::parseOperation(bytes)->id, std::nullopt, kApplied, 30, at(9, 1), ""});
        }
        CHECK(tablet.hears(reply).next == Next::Now);
        CHECK(tablet.nextRequest().operations.size() == 1);
    }
}

SCENARIO("a tablet was switched off and on between its work and the network")
{
    TestTablet tablet;
    tablet.synced();
    const auto contact = tablet.clock.now;
    tablet.tapped("room.started", kRoom1203, "{}");

    tablet.clock.now = {at(3), "boot-2", std::chrono::milliseconds{5'000}}; // And its battery lost the time.
    tablet.restart();
    const Tap second = tablet.tapped("room.cleaned", kRoom1203, "{}");
    const auto request = tablet.nextRequest();
    REQUIRE(request.earlier.size() == 1);
    CHECK(request.earlier[0] == wire::EarlierBoot{"boot-1", contact.mono, at(9)});

    WHEN("all that is answered")
    {
        wire::SyncReply reply = nothingNew();
        for (const auto& bytes : request.operations) {
            reply.results.push_back({wire::parseOperation(bytes)->id, std::nullopt, kApplied, 30, at(9, 1), ""});
        }
        tablet.hears(reply);
        tablet.tapped("room.noted", kRoom1203, R"({"text": "window"})");
        CHECK(tablet.nextRequest().earlier.empty());
    }
    WHEN("only the newer one is")
    {
        wire::SyncReply reply = nothingNew();
        reply.results = {taken(second, 30)};
        tablet.hears(reply);
        CHECK(tablet.nextRequest().earlier.size() == 1);
    }
}

SCENARIO("a reply is lost on the way")
{
    TestTablet tablet;
    tablet.synced();
    const Tap tap = tablet.tapped("room.started", kRoom1203, "{}");
    const auto first = tablet.nextRequest();
    tablet.restart();
    const auto second = tablet.nextRequest();
    CHECK(first.operations == second.operations);

    wire::SyncReply reply = nothingNew();
    reply.results = {taken(tap, 20), {op(200), 7, kApplied, 21, at(9), ""}}; // And somebody else's, by mistake.
    CHECK(tablet.hears(reply).answered == 1);
    CHECK(tablet.tablet->queue().empty());
}

SCENARIO("the server's answer is no answer")
{
    const auto* const text = GENERATE("", "<html>Welcome to the hotel's Wi-Fi</html>", "[]", R"({"now": 7})");
    TestTablet tablet;
    tablet.synced();
    tablet.tapped("room.started", kRoom1203, "{}");
    const Digested digested = tablet.hears(200, text);
    CHECK(digested.next == Next::Later);
    CHECK_FALSE(digested.news.trouble.empty());
    CHECK(tablet.tablet->queue().size() == 1);
}

SCENARIO("the tablet is enrolled anew while a request is under way")
{
    TestTablet tablet;
    tablet.synced();
    const Tap tap = tablet.tapped("room.started", kRoom1203, "{}");
    REQUIRE(tablet.protocol->next({}));
    tablet.store->keepEnrolment({"http://127.0.0.1:9300", "", DeviceId{"d-2"}, "another token", "Floor 12"});
    tablet.store->keepContact({});

    wire::SyncReply reply = nothingNew();
    reply.results = {taken(tap, 20)};
    CHECK(tablet.protocol->digest(200, wire::writeSyncReply(reply)).next == Next::Now);
    CHECK_FALSE(tablet.nextRequest().cursor); // The old one's cursor means nothing now.
    CHECK(tablet.nextRequest().operations.size() == 1);
}
