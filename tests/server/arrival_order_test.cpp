#include "sync-server/upkeep/archiving.hpp"
#include "tests/server/support/pushes.hpp"
#include "tests/support/catch.hpp"

#include <algorithm>
#include <map>
#include <random>

using namespace turndown;
using namespace turndown::server;
using namespace turndown::test;
using nlohmann::json;

namespace {

constexpr int kTablets = 6;
constexpr int kOperations = 160;
const std::vector<std::string> kDocuments{"room/1203", "room/1205", "stock/floor-12/sheet", "stock/store/sheet"};

struct Done {
    int tablet;
    Told told;
    OperationId id;
    UtcTime eff;
};

OperationId idOf(int number)
{
    OperationId::Bytes bytes{};
    bytes[14] = static_cast<std::uint8_t>(number / 256);
    bytes[15] = static_cast<std::uint8_t>(number % 256);
    return OperationId{bytes};
}

/// One of the things people do all day; what it answers is any earlier thing.
Told anything(std::mt19937& random)
{
    const auto pick = [&](int choices) { return static_cast<int>(random() % static_cast<unsigned>(choices)); };
    const std::string room = pick(2) == 0 ? "room/1203" : "room/1205";
    const std::string named = idOf(1 + pick(kOperations)).text();
    const json turn = pick(3) == 0 ? json(nullptr) : json(named);
    const std::string attendant = pick(2) == 0 ? "u-li" : "u-chen";
    switch (pick(9)) {
    case 0:
        return {"room.started", room, {{"turn", turn}, {"task", "departure"}}, attendant};
    case 1:
        return {"room.cleaned",
                room,
                {{"turn", turn}, {"task", "departure"}, {"place", "floor-12"}, {"linen", {{"sheet", 2}}}},
                attendant};
    case 2:
        return {"room.inspected", room, {{"turn", turn}, {"cleaned_op", named}, {"result", "failed"}}, "u-zhang"};
    case 3:
        return {"stay.checked_in", room, {{"departure", "2026-11-25"}}, "u-sun"};
    case 4:
        return {"stay.checked_out", room, json::object(), "u-sun"};
    case 5:
        return {"stock.counted", "stock/floor-12/sheet", {{"qty", 30 + pick(3)}, {"after", named}}, "u-wang"};
    case 6:
        return {"stock.moved", "stock/store/sheet", {{"to_place", "floor-12"}, {"qty", 1 + pick(9)}}, attendant};
    case 7:
        return {"room.noted", room, {{"text", "The lamp flickers."}}, attendant};
    default:
        return {"stock.used", "stock/floor-12/sheet", {{"qty", 1 + pick(4)}}, attendant};
    }
}

std::vector<Done> dayOf(std::mt19937& random, UtcTime from)
{
    std::vector<Done> day;
    for (int number = 1; number <= kOperations; ++number) {
        const int tablet = static_cast<int>(random() % kTablets);
        day.push_back({tablet, anything(random), idOf(number), from + std::chrono::seconds{number}});
    }
    return day;
}

/// What the server has in the end when the tablets send in turn what `next` says, so many at a time.
struct Outcomes {
    std::map<std::string, std::string> documents; ///< Without `recent`, which follows the order of arrival.
    std::map<std::string, std::pair<Outcome, std::optional<Reason>>> verdicts;

    friend bool operator==(const Outcomes&, const Outcomes&) = default;
};

Outcomes outcomes(TestHotel& hotel, const std::vector<Done>& day)
{
    Outcomes found;
    for (const auto& doc : kDocuments) {
        auto body = hotel.body(doc);
        body.erase("recent");
        found.documents[doc] = body.dump();
    }
    for (const auto& done : day) {
        const auto operation = kept(hotel, done.id).value();
        found.verdicts[done.id.text()] = {operation.verdict.outcome, operation.verdict.reason};
    }
    return found;
}

/// As if it were months later: puts a part of what is there away.
void putSomeAway(TestHotel& hotel, std::mt19937& random)
{
    const ArchivingPlan plan{std::chrono::minutes{57} + std::chrono::seconds{random() % 180}, std::chrono::seconds{1}};
    const auto portions = random() % 5;
    for (std::size_t portion = 0; portion < portions; ++portion) {
        const auto written =
            hotel.ledger().write([&](LedgerTransaction& ledger) { archiveNext(ledger, plan, hotel.hotel().now()); });
        REQUIRE(written.ok());
    }
}

/// Each tablet sends what was done on it in its own order; who comes next, and with how much, is drawn.
Outcomes arrivedInSomeOrder(const std::vector<Done>& day, std::mt19937& random, std::size_t most, bool archives = false)
{
    TestHotel hotel;
    hotel.clock.advance(std::chrono::hours{1});
    std::vector<Device> devices;
    std::vector<std::vector<const Done*>> queues(kTablets);
    for (int at = 0; at < kTablets; ++at) {
        devices.push_back(tablet("d-" + std::to_string(at)));
    }
    for (const auto& done : day) {
        queues[static_cast<std::size_t>(done.tablet)].push_back(&done);
    }
    std::vector<std::size_t> sent(kTablets);
    for (std::size_t left = day.size(); left > 0;) {
        const std::size_t at = random() % kTablets;
        const std::size_t count = std::min<std::size_t>(1 + random() % most, queues[at].size() - sent[at]);
        std::vector<PushedOperation> batch;
        for (std::size_t each = 0; each < count; ++each) {
            const Done& done = *queues[at][sent[at]++];
            batch.push_back(toldBefore(hotel, static_cast<std::int64_t>(sent[at]), done.told, done.id, done.eff));
        }
        REQUIRE(push(hotel, devices[at], std::move(batch)).results.size() == count);
        left -= count;
        if (archives) {
            putSomeAway(hotel, random);
        }
    }
    return outcomes(hotel, day);
}

} // namespace

SCENARIO("in whatever order and portions tablets come back, documents and verdicts are the same to the byte")
{
    for (unsigned seed = 1; seed <= 6; ++seed) {
        CAPTURE(seed);
        std::mt19937 random{seed};
        const auto day = dayOf(random, parseTime("2026-11-23T09:00:10.000Z").value());
        const auto oneByOne = arrivedInSomeOrder(day, random, 1);
        CHECK(oneByOne == arrivedInSomeOrder(day, random, 7));
        CHECK(oneByOne == arrivedInSomeOrder(day, random, 60));

        AND_THEN("what has been put away meanwhile, and is brought back for those who come late, changes nothing")
        {
            CHECK(oneByOne == arrivedInSomeOrder(day, random, 3, true));
        }
    }
}
