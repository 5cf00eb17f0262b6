#include "shared/crypto/uuid.hpp"
#include "shared/wire/operation_json.hpp"
#include "tests/server/support/pushes.hpp"
#include "tests/support/catch.hpp"

#include <algorithm>
#include <random>

using namespace turndown;
using namespace turndown::server;
using nlohmann::json;
using namespace turndown::test;

SCENARIO("a late operation finds its place in time")
{
    TestHotel hotel;
    auto ours = tablet("d-ours");
    auto theirs = tablet("d-theirs");
    hotel.clock.advance(std::chrono::hours{1});

    GIVEN("a count of 10 sheets, half an hour ago")
    {
        push(hotel, ours,
             {pushed(hotel, 1,
                     {"stock.counted", "stock/floor-12/sheet", {{"qty", 10}, {"after", nullptr}}, "u-wang", 1800})});

        WHEN("another tablet comes back with two sheets used before the count and three after it")
        {
            push(hotel, theirs,
                 {pushed(hotel, 1, {"stock.used", "stock/floor-12/sheet", {{"qty", 2}}, "u-li", 2400}),
                  pushed(hotel, 2, {"stock.used", "stock/floor-12/sheet", {{"qty", 3}}, "u-li", 600})});

            THEN("the count has absorbed the first, and the second is taken off")
            {
                CHECK(hotel.body("stock/floor-12/sheet")["level"] == 7);
            }
        }
    }
}

SCENARIO("the order in which tablets come back does not change what is true")
{
    const unsigned seed = 8841;
    CAPTURE(seed);
    std::mt19937 random{seed};
    const std::vector<Told> day{
        {"room.started", "room/1203", {{"turn", nullptr}, {"task", "departure"}}, "u-li", 3000},
        {"room.started", "room/1203", {{"turn", nullptr}, {"task", "departure"}}, "u-chen", 2800},
        {"room.cleaned",
         "room/1203",
         {{"turn", nullptr}, {"task", "departure"}, {"minutes", 20}, {"place", "floor-12"}, {"linen", {{"sheet", 4}}}},
         "u-li",
         2000},
        {"room.noted", "room/1203", {{"text", "lamp flickers"}}, "u-chen", 1500},
        {"stock.counted", "stock/floor-12/sheet", {{"qty", 30}, {"after", nullptr}}, "u-wang", 1000},
        {"stock.used", "stock/floor-12/sheet", {{"qty", 5}}, "u-li", 500}};

    std::optional<std::pair<json, json>> first;
    for (int round = 0; round < 6; ++round) {
        TestHotel hotel;
        hotel.clock.advance(std::chrono::hours{1});
        std::vector<std::size_t> order{0, 1, 2, 3, 4, 5};
        std::shuffle(order.begin(), order.end(), random);
        for (const auto at : order) {
            auto device = tablet("d-" + std::to_string(at));
            auto operation = pushed(hotel, 1, day[at]);
            // The same ids in each round, so that the documents can be compared byte for byte.
            json raw = json::parse(operation.raw);
            raw["id"] = nameBasedId("day " + std::to_string(at)).text();
            operation.raw = raw.dump();
            operation.operation = wire::parseOperation(operation.raw).value();
            push(hotel, device, {operation});
        }
        auto room = hotel.body("room/1203");
        auto stock = hotel.body("stock/floor-12/sheet");
        for (auto* const body : {&room, &stock}) {
            auto& recent = (*body)["recent"];
            recent.erase(
                std::remove_if(recent.begin(), recent.end(), [](const json& entry) { return entry["by"] == "server"; }),
                recent.end());
        }
        room.erase("undo"); // The setting up of the room has another id in each hotel.
        if (!first) {
            first.emplace(room, stock);
            CHECK(stock["level"] == 25);
            CHECK(room["conflicts"].size() == 1);
        }
        CHECK(room == first->first);
        CHECK(stock == first->second);
    }
}

SCENARIO("a verdict that later news changes")
{
    TestHotel hotel;
    auto ours = tablet("d-ours");
    auto theirs = tablet("d-theirs");
    hotel.clock.advance(std::chrono::hours{1});
    const json start{{"turn", nullptr}, {"task", "departure"}};

    GIVEN("a start that applied")
    {
        const auto first = pushed(hotel, 1, {"room.started", "room/1203", start, "u-li", 100});
        CHECK(push(hotel, ours, {first}).results[0].verdict == kApplied);

        WHEN("another attendant's start of the same room arrives")
        {
            push(hotel, theirs, {pushed(hotel, 1, {"room.started", "room/1203", start, "u-chen", 50})});

            THEN("both are a conflict, and a repeat of the first says so")
            {
                CHECK(kept(hotel, first.operation.id)->verdict == kConflict);
                CHECK(push(hotel, ours, {first}).results[0].verdict == kConflict);
            }
        }
    }
}

SCENARIO("a held operation and what people decide about it")
{
    TestHotel hotel;
    auto ours = tablet("d-ours");
    hotel.clock.advance(std::chrono::minutes{10});
    const auto counted =
        pushed(hotel, 1, {"stock.counted", "stock/floor-12/sheet", {{"qty", 12}, {"after", nullptr}}, "u-li", 60});
    const auto result = push(hotel, ours, {counted}).results[0];

    GIVEN("a count by an attendant, who may not count")
    {
        CHECK(result.verdict == held(Reason::RoleNotAllowed));
        CHECK(ours.haveDs == 1);
        CHECK(hotel.body("stock/floor-12/sheet").is_null());
        WHEN("a clerk releases it")
        {
            const auto release =
                hotel.state("u-sun", "held.released", "stock/floor-12/sheet", {{"op", counted.operation.id.text()}});

            THEN("it counts at its own time, and the document has the release's seq")
            {
                CHECK(release.verdict == kApplied);
                CHECK(hotel.body("stock/floor-12/sheet")["level"] == 12);
                CHECK(hotel.rev("stock/floor-12/sheet") == release.seq);
                CHECK(kept(hotel, counted.operation.id)->verdict == kApplied);
                CHECK(kept(hotel, counted.operation.id)->eff == result.eff);
            }
            THEN("a second release finds it done")
            {
                const auto again = hotel.state("u-sun", "held.released", "stock/floor-12/sheet",
                                               {{"op", counted.operation.id.text()}});
                CHECK(again.verdict == overtaken(Reason::AlreadyDone));
            }
        }
        WHEN("a clerk dismisses it")
        {
            hotel.state("u-sun", "held.dismissed", "stock/floor-12/sheet", {{"op", counted.operation.id.text()}});
            THEN("it stays held, but waits for nobody")
            {
                CHECK(kept(hotel, counted.operation.id)->verdict == held(Reason::RoleNotAllowed));
                std::size_t waiting = 1;
                const auto read = hotel.ledger().read(
                    [&](const LedgerTransaction& records) { waiting = records.operations().held().size(); });
                REQUIRE(read.ok());
                CHECK(waiting == 0);
            }
        }
        WHEN("an attendant tries to release it")
        {
            const auto release =
                hotel.state("u-li", "held.released", "stock/floor-12/sheet", {{"op", counted.operation.id.text()}});
            THEN("that is held as well")
            {
                CHECK(release.verdict.outcome == Outcome::Held);
                CHECK(kept(hotel, counted.operation.id)->verdict.outcome == Outcome::Held);
            }
        }
    }
}

SCENARIO("taking back what the office still holds")
{
    TestHotel hotel;
    auto lost = tablet("d-lost");
    lost.revokedAt = hotel.hotel().now();
    hotel.state("u-zhang", "stock.counted", "stock/floor-12/sheet", {{"qty", 12}, {"after", nullptr}});
    hotel.clock.advance(std::chrono::minutes{10});
    const auto used = pushed(hotel, 1, {"stock.used", "stock/floor-12/sheet", {{"qty", 5}}, "u-li", 60});
    REQUIRE(push(hotel, lost, {used}).results[0].verdict == held(Reason::DeviceRevoked));

    auto ours = tablet("d-ours");
    const json of{{"kind", "stock.used"}, {"doc", "stock/floor-12/sheet"}, {"body", {{"qty", 5}}}};
    const auto undone =
        push(hotel, ours,
             {pushed(hotel, 1,
                     {"operation.undone", "stock/floor-12/sheet", {{"op", used.operation.id.text()}, {"of", of}}})});
    THEN("nothing was used, so nothing comes back")
    {
        CHECK(undone.results[0].verdict == overtaken(Reason::NewerState));
        CHECK(hotel.body("stock/floor-12/sheet")["level"] == 12);
    }
}

SCENARIO("what a revoked tablet did comes in the wrong order")
{
    TestHotel hotel;
    auto lost = tablet("d-lost");
    lost.revokedAt = hotel.hotel().now();
    hotel.clock.advance(std::chrono::hours{1});
    const auto first = pushed(hotel, 1, {"room.noted", "room/1203", {{"text", "first"}}, "u-li", 1800});
    const auto second = pushed(hotel, 2, {"room.noted", "room/1203", {{"text", "second"}}, "u-li", 600});

    const auto told = push(hotel, lost, {second}).results[0];
    const auto late = push(hotel, lost, {first}).results[0];
    THEN("it is held, and the office may release it in the order in which it was done")
    {
        CHECK(late.verdict == held(Reason::DeviceRevoked));
        CHECK(late.eff < told.eff);
    }
    THEN("what it does next comes after all of it")
    {
        const auto third = pushed(hotel, 3, {"room.noted", "room/1203", {{"text", "third"}}, "u-li", 900});
        CHECK(push(hotel, lost, {third}).results[0].eff > told.eff);
    }
    THEN("a server that is started anew begins after all of it, also after what a copy of that tablet had done")
    {
        const auto copys = pushed(hotel, 1, {"room.noted", "room/1203", {{"text", "by its copy"}}, "u-li", 10});
        const auto eff = push(hotel, lost, {copys}).results[0].eff;
        REQUIRE(eff > told.eff);
        UtcTime latest{};
        static_cast<void>(hotel.hotel().ledger().read(
            [&](const LedgerTransaction& records) { latest = records.operations().latestEff(); }));
        CHECK(latest == eff);
    }
}

SCENARIO("an undo says that more was used than somebody had stated")
{
    TestHotel hotel;
    auto ours = tablet("d-ours");
    hotel.clock.advance(std::chrono::minutes{10});
    const auto used = pushed(hotel, 1, {"stock.used", "stock/floor-12/sheet", {{"qty", 5}}, "u-li", 60});
    REQUIRE(push(hotel, ours, {used}).results[0].verdict == kApplied);
    const auto undo = [&](std::int64_t ds, int quantity) {
        const json of{{"kind", "stock.used"}, {"doc", "stock/floor-12/sheet"}, {"body", {{"qty", quantity}}}};
        const auto told = pushed(
            hotel, ds, {"operation.undone", "stock/floor-12/sheet", {{"op", used.operation.id.text()}, {"of", of}}});
        return push(hotel, ours, {told}).results[0].verdict;
    };
    CHECK(undo(2, 500) == overtaken(Reason::NewerState));
    CHECK(hotel.body("stock/floor-12/sheet")["level"] == -5);
    CHECK(undo(3, 5) == kApplied);
    CHECK(hotel.body("stock/floor-12/sheet")["level"] == 0);
}

SCENARIO("a tablet that enrols again keeps the order of what was done on it")
{
    TestHotel hotel;
    hotel.clock.advance(std::chrono::hours{3});
    auto before = tablet("d-before");
    const auto first = pushed(hotel, 1, {"room.noted", "room/1203", {{"text", "first"}}, "u-li", 60});
    const auto told = push(hotel, before, {first}).results[0];

    // Its clock was set an hour back, and it was started again: only the wall clock can tell the time of the next one.
    auto second = pushed(hotel, 2, {"room.noted", "room/1203", {{"text", "second"}}});
    second.operation.at->boot = "another-boot";
    second.operation.at->wall -= std::chrono::hours{1};
    auto after = tablet("d-after");
    const auto results = push(hotel, after, {first, second}).results;
    CHECK(results[0].eff == told.eff);
    CHECK(results[1].eff > told.eff);
}

SCENARIO("a release that arrives before what it releases")
{
    TestHotel hotel;
    auto ours = tablet("d-ours");
    hotel.clock.advance(std::chrono::minutes{10});
    const auto counted =
        pushed(hotel, 1, {"stock.counted", "stock/floor-12/sheet", {{"qty", 12}, {"after", nullptr}}, "u-li", 60});
    hotel.state("u-sun", "held.released", "stock/floor-12/sheet", {{"op", counted.operation.id.text()}});

    WHEN("the held one is sent again after a restore")
    {
        const auto result = push(hotel, ours, {counted}).results[0];
        THEN("it counts at once")
        {
            CHECK(result.verdict == kApplied);
            CHECK(hotel.body("stock/floor-12/sheet")["level"] == 12);
        }
    }
}

SCENARIO("who does not work here")
{
    TestHotel hotel;
    CHECK(hotel.state("u-nobody", "room.noted", "room/1203", {{"text", "hello"}}).verdict ==
          held(Reason::RoleNotAllowed));
    CHECK(hotel.state("server", "room.noted", "room/1203", {{"text", "hello"}}).verdict ==
          held(Reason::RoleNotAllowed));
    hotel.set("staff/u-li", {{"active", false}});
    CHECK(hotel.state("u-li", "room.noted", "room/1203", {{"text", "hello"}}).verdict == held(Reason::RoleNotAllowed));
}
