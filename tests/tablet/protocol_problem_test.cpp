#include "shared/wire/operation_json.hpp"
#include "tests/support/catch.hpp"
#include "tests/tablet/tablet_hotel.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <nlohmann/json.hpp>

using namespace turndown;
using namespace turndown::tablet;
using namespace turndown::tablet::hotel;

namespace {

std::string problem(const char* code, const char* action)
{
    return nlohmann::json{{"code", code}, {"detail", "A sentence."}, {"action", action}}.dump();
}

} // namespace

SCENARIO("each action a problem may ask for")
{
    struct Example {
        int status;
        const char* code;
        const char* action;
        Next next;
        SyncState state;
    };
    const auto example = GENERATE(Example{503, "busy", "retry", Next::Later, SyncState::Offline},
                                  Example{401, "unknown-device", "reenrol", Next::Stop, SyncState::NotEnrolled},
                                  Example{409, "device-forked", "reenrol", Next::Stop, SyncState::NotEnrolled},
                                  Example{401, "signed-out", "sign-in", Next::Stop, SyncState::NotEnrolled},
                                  Example{403, "device-revoked", "stop", Next::Stop, SyncState::Revoked},
                                  Example{400, "malformed-request", "stop", Next::Later, SyncState::Offline},
                                  Example{404, "not-found", "stop", Next::Later, SyncState::Offline},
                                  Example{408, "broken-off", "retry", Next::Later, SyncState::Offline},
                                  Example{400, "protocol", "update", Next::Later, SyncState::NeedsUpdate},
                                  Example{400, "bad-cursor", "restart-pull", Next::Now, SyncState::Waiting},
                                  Example{409, "history-changed", "resend", Next::Now, SyncState::Waiting},
                                  Example{500, "x", "dance", Next::Later, SyncState::Offline});
    TestTablet tablet;
    tablet.synced();
    tablet.tapped("room.started", kRoom1203, "{}");
    INFO(example.code);
    CHECK(tablet.hears(example.status, problem(example.code, example.action)).next == example.next);
    CHECK(tablet.tablet->chip().state == example.state);
    CHECK(tablet.tablet->queue().size() == 1); // An outbox is never wiped.
    CHECK(tablet.room().condition == Condition::Cleaning);
}

SCENARIO("one operation in a batch cannot be read by the server")
{
    TestTablet tablet;
    tablet.synced();
    std::vector<Tap> taps;
    for (int tap = 0; tap < 4; ++tap) {
        taps.push_back(tablet.tapped("stock.used", kTowels, R"({"qty": 1})"));
    }
    CHECK(tablet.hears(413, problem("too-large", "split")).next == Next::Now);
    CHECK(tablet.nextRequest().operations.size() == 2);
    CHECK(tablet.hears(413, problem("too-large", "split")).next == Next::Now);
    CHECK(tablet.nextRequest().operations.size() == 1);
    CHECK(tablet.hears(400, problem("unreadable", "split")).next == Next::Now);
    CHECK(tablet.nextRequest().operations.empty()); // Is it the operation, or whatever stands between us?

    WHEN("the server takes a request without it")
    {
        CHECK(tablet.hears(nothingNew()).next == Next::Now);
        const auto request = tablet.nextRequest();
        REQUIRE(request.operations.size() == 1);
        const auto operation = nlohmann::json::parse(request.operations[0]);
        CHECK(operation.at("kind") == "unreadable");
        CHECK(operation.at("id") == taps[0].id.text());
        CHECK(operation.at("ds") == 1);
        CHECK(tablet.store->operation(taps[0].id)->raw.find("stock.used") != std::string::npos);

        wire::SyncReply reply = nothingNew();
        reply.results = {taken(taps[0], 20, held(Reason::MalformedBody))};
        CHECK(tablet.hears(reply).next == Next::Now);
        CHECK(tablet.tablet->attention().size() == 1);
        CHECK(tablet.towelsShown() == 37);
    }
    WHEN("the server refuses that too")
    {
        CHECK(tablet.hears(400, problem("no", "retry")).next == Next::Later);
        const auto request = tablet.nextRequest();
        REQUIRE(request.operations.size() == 1);
        CHECK(request.operations[0].find("stock.used") != std::string::npos); // Nothing was given up.
    }
}

SCENARIO("the server lost its history and is told everything again")
{
    TestTablet tablet;
    tablet.synced();
    const Tap first = tablet.tapped("room.started", kRoom1203, "{}");
    wire::SyncReply reply = nothingNew();
    reply.results = {taken(first, 20)};
    tablet.hears(reply);
    const Tap second = tablet.tapped("room.cleaned", kRoom1203, "{}");
    tablet.hears(409, problem("history-changed", "resend"));

    const auto request = tablet.nextRequest();
    CHECK_FALSE(request.cursor);
    REQUIRE(request.operations.size() == 2);
    const auto told = nlohmann::json::parse(request.operations[0]);
    CHECK(told.at("id") == first.id.text());
    CHECK(told.at("ds") == 1);
    CHECK(told.at("eff") == "2026-11-23T09:01:00.000Z");
    CHECK_FALSE(nlohmann::json::parse(request.operations[1]).contains("eff"));
    CHECK(nlohmann::json::parse(request.operations[1]).at("id") == second.id.text());

    wire::SyncReply again = nothingNew();
    again.cursor = "new history";
    again.results = {taken(first, 3), taken(second, 4)};
    again.documents = {sent(person(kLi, Role::Attendant)), sent(room1203())};
    tablet.hears(again);
    CHECK(tablet.tablet->queue().empty());
    CHECK(tablet.tablet->list("stock").empty());
}

SCENARIO("a tablet that must pull from the beginning tells everything again: it could not notice a restore just now")
{
    TestTablet tablet;
    tablet.synced();
    const Tap started = tablet.tapped("room.started", kRoom1203, "{}");
    wire::SyncReply reply = nothingNew();
    reply.results = {taken(started, 20)};
    tablet.hears(reply);
    CHECK(tablet.hears(409, problem("scope-changed", "restart-pull")).next == Next::Now);

    const auto request = tablet.nextRequest();
    CHECK_FALSE(request.cursor);
    REQUIRE(request.operations.size() == 1);
    CHECK(nlohmann::json::parse(request.operations[0]).at("id") == started.id.text());
    CHECK(nlohmann::json::parse(request.operations[0]).at("eff") == "2026-11-23T09:01:00.000Z");
    CHECK(
        tablet.tablet->show(kRoom1203).pending.empty()); // The documents hold it: nothing happens twice on the screen.
}

SCENARIO("the server misses operations in between")
{
    TestTablet tablet;
    tablet.synced();
    for (int tap = 0; tap < 3; ++tap) {
        wire::SyncReply reply = nothingNew();
        reply.results = {taken(tablet.tapped("stock.used", kTowels, R"({"qty": 1})"), 20 + tap)};
        tablet.hears(reply);
    }
    tablet.tapped("stock.used", kTowels, R"({"qty": 1})");
    const auto gap = [](int haveDs) {
        return nlohmann::json{{"code", "seq-gap"}, {"detail", "A gap."}, {"action", "resend"}, {"have_ds", haveDs}}
            .dump();
    };
    WHEN("the tablet still has them")
    {
        CHECK(tablet.hears(409, gap(1)).next == Next::Now);
        CHECK(tablet.nextRequest().operations.size() == 3); // From the second one.
        CHECK_FALSE(tablet.nextRequest().lostTo);
        CHECK(tablet.nextRequest().cursor == "here"); // The documents are not to blame.
    }
    WHEN("it has dropped them")
    {
        tablet.store->dropAnswered(at(23));
        CHECK(tablet.hears(409, gap(1)).next == Next::Now);
        CHECK(tablet.nextRequest().operations.size() == 1);
        CHECK(tablet.nextRequest().lostTo == 3);
    }
    WHEN("its disk has lost one of them, and kept an earlier one")
    {
        tablet.tapped("stock.used", kTowels, R"({"qty": 1})");
        SQLite::Database{(tablet.directory.path / "tablet.db").string(), SQLite::OPEN_READWRITE}.exec(
            "DELETE FROM operation WHERE ds = 4");
        CHECK(tablet.hears(409, gap(3)).next == Next::Now);
        CHECK(tablet.nextRequest().operations.size() == 1);
        CHECK(tablet.nextRequest().lostTo == 4);
    }
}

SCENARIO("a server that asks for the same again and again is not asked without a pause")
{
    TestTablet tablet;
    tablet.synced();
    CHECK(tablet.hears(409, problem("history-changed", "resend")).next == Next::Now);
    CHECK(tablet.hears(409, problem("history-changed", "resend")).next == Next::Later);
}

SCENARIO("a restored server's documents come before it has been told again")
{
    TestTablet tablet;
    tablet.synced();
    wire::SyncReply reply = nothingNew();
    reply.results = {taken(tablet.tapped("stock.used", kTowels, R"({"qty": 3})"), 20)};
    reply.documents = {sent(towels(37))};
    tablet.hears(reply);
    CHECK(tablet.towelsShown() == 37);

    tablet.hears(409, problem("history-changed", "resend"));
    CHECK(tablet.towelsShown() == 37); // The old document holds it, though nobody has acknowledged it now.
    wire::SyncReply restored = nothingNew();
    restored.cursor = "restored";
    restored.documents = {sent(person(kLi, Role::Attendant)), sent(towels(40))};
    tablet.hears(restored);
    CHECK(tablet.towelsShown() == 37); // The restored one does not.
}
