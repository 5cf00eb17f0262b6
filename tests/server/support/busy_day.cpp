#include "tests/server/support/busy_day.hpp"

#include "sync-server/upkeep/archiving.hpp"

#include <algorithm>
#include <stdexcept>

namespace turndown::test {

using namespace server;
using nlohmann::json;

namespace {

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
    const std::string named = idOf(1 + pick(kOperationsOfBusyDay)).text();
    const json turn = pick(3) == 0 ? json(nullptr) : json(named);
    const std::string attendant = pick(2) == 0 ? "u-li" : "u-chen";
    switch (pick(10)) {
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
    case 7: // An attendant may not: held.
        return {"room.overridden", room, {{"condition", "dirty"}, {"reason", "It smells."}}, attendant};
    case 8:
        return {"room.noted", room, {{"text", "The lamp flickers."}}, attendant};
    default:
        return {"stock.used", "stock/floor-12/sheet", {{"qty", 1 + pick(4)}}, attendant};
    }
}

/// Returns whether there is more to do.
bool putPortionAway(TestHotel& hotel, const ArchivingPlan& plan)
{
    bool more = false;
    const auto written =
        hotel.ledger().write([&](LedgerTransaction& ledger) { more = archiveNext(ledger, plan, hotel.hotel().now()); });
    if (!written) {
        throw std::runtime_error{written.error().detail};
    }
    return more;
}

} // namespace

std::vector<Deed> busyDay(std::mt19937& random, UtcTime from)
{
    std::vector<Deed> day;
    for (int number = 1; number <= kOperationsOfBusyDay; ++number) {
        const int tablet = static_cast<int>(random() % kTabletsOfBusyDay);
        day.push_back({tablet, anything(random), idOf(number), from + std::chrono::seconds{number}});
    }
    return day;
}

std::vector<Deed> dayOfSecondThoughts(std::mt19937& random, UtcTime from)
{
    auto day = busyDay(random, from);
    for (std::size_t at = 1; at < day.size(); ++at) {
        Told& told = day[at].told;
        if (random() % 8 == 0) {
            const Deed& undone = day[random() % at];
            const json of{{"kind", undone.told.kind}, {"doc", undone.told.doc}, {"body", undone.told.body}};
            told = {"operation.undone", undone.told.doc, {{"op", undone.id.text()}, {"of", of}}, undone.told.by};
        } else if (told.doc == "room/1205" && random() % 4 == 0) {
            told.doc = "room/1301";
        }
    }
    return day;
}

void sendInSomeOrder(TestHotel& hotel, const std::vector<Deed>& day, std::mt19937& random, std::size_t most,
                     const std::function<void()>& meanwhile)
{
    std::vector<Device> devices;
    std::vector<std::vector<const Deed*>> queues(kTabletsOfBusyDay);
    for (int at = 0; at < kTabletsOfBusyDay; ++at) {
        devices.push_back(tablet("d-" + std::to_string(at)));
    }
    for (const auto& done : day) {
        queues[static_cast<std::size_t>(done.tablet)].push_back(&done);
    }
    std::vector<std::size_t> sent(kTabletsOfBusyDay);
    for (std::size_t left = day.size(); left > 0;) {
        const std::size_t at = random() % kTabletsOfBusyDay;
        const std::size_t count = std::min<std::size_t>(1 + random() % most, queues[at].size() - sent[at]);
        std::vector<PushedOperation> batch;
        for (std::size_t each = 0; each < count; ++each) {
            const Deed& done = *queues[at][sent[at]++];
            batch.push_back(toldBefore(hotel, static_cast<std::int64_t>(sent[at]), done.told, done.id, done.eff));
        }
        if (push(hotel, devices[at], std::move(batch)).results.size() != count) {
            throw std::runtime_error{"a push was not answered whole"};
        }
        left -= count;
        if (meanwhile) {
            meanwhile();
        }
    }
}

void liveABusyDay(TestHotel& hotel, unsigned seed)
{
    std::mt19937 random{seed};
    const auto day = busyDay(random, parseTime("2026-11-23T09:00:10.000Z").value());
    hotel.clock.advance(std::chrono::hours{1});
    sendInSomeOrder(hotel, day, random, 20);
    int held = 0;
    for (const auto& done : day) {
        if (kept(hotel, done.id)->verdict.outcome == Outcome::Held && ++held % 4 != 0) {
            const char* const kind = held % 4 == 1 ? "held.dismissed" : "held.released";
            hotel.state("u-zhang", kind, done.told.doc, {{"op", done.id.text()}});
        }
    }
    putAwayBefore(hotel, parseTime("2026-11-23T09:01:00.000Z").value());
    putAwayBefore(hotel, parseTime("2026-11-23T09:01:40.000Z").value());
}

void putAwayBefore(TestHotel& hotel, UtcTime until)
{
    const auto now = hotel.hotel().now();
    while (putPortionAway(hotel, {now - until, std::chrono::seconds{1}})) {
    }
}

void putSomeAway(TestHotel& hotel, std::mt19937& random)
{
    const ArchivingPlan plan{std::chrono::minutes{57} + std::chrono::seconds{random() % 180}, std::chrono::seconds{1}};
    const auto portions = random() % 5;
    for (std::size_t portion = 0; portion < portions; ++portion) {
        putPortionAway(hotel, plan);
    }
}

} // namespace turndown::test
