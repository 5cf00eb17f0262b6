#include "tests/years/resort_life.hpp"

#include "sync-server/importing/import_stays.hpp"

#include <algorithm>
#include <stdexcept>

// The resort is set up, and its guests come and go. What their rooms take is in resort_rooms.cpp, what the store does in
// resort_store.cpp, what is asked for and counted on paper in resort_papers.cpp.

namespace turndown::test {

using namespace server;
using namespace std::chrono_literals;
using nlohmann::json;

namespace {

constexpr int kRooms = 210;

template <class Value>
Value insist(Result<Value> result)
{
    if (!result) {
        throw std::runtime_error{result.error().detail};
    }
    return std::move(result).value();
}

/// Those who keep the store, and what is kept in it.
void furnishStore(TestHotel& hotel)
{
    for (const auto& [id, role] : {std::pair{"u-min", "storekeeper"}, {"u-erik", "engineer"}, {"u-wu", "manager"}}) {
        hotel.set(std::string{"staff/"} + id, {{"name", id}, {"role", role}, {"active", true}});
    }
    for (const Kept& kept : kKept) {
        json item{{"names", {{"en", kept.item}}},
                  {"unit", "piece"},
                  {"group", kept.group},
                  {"par", kept.pantry},
                  {"standard", {{"departure", kept.departure}, {"stayover", kept.stayover}}}};
        if (kept.price > 0) {
            item["price"] = kept.price;
        }
        hotel.set(std::string{"item/"} + kept.item, item);
    }
    // Rooms on the corner have a bath for two.
    hotel.set("room-type/G", {{"names", {{"en", "Suite"}}}, {"standard", {{"departure", {{"bath-towel", 4}}}}}});
}

std::vector<RoomLife> furnishResort(TestHotel& hotel, const ResortFiles& files)
{
    furnishStore(hotel);
    for (const auto* const number : {"1203", "1205"}) {
        hotel.set(std::string{"room/"} + number, {{"type", "staff"}}); // No guest of ours wants one of these.
    }
    const auto now = hotel.hotel().now();
    insist(importRooms(hotel.ledger(), files.rooms, ImportMode::Write, now));
    insist(importStays(hotel.ledger(), files.stays, {files.from, files.to}, ImportMode::Write, now));
    std::vector<RoomLife> rooms;
    insist(hotel.ledger().read([&](const LedgerTransaction& ledger) {
        for (const auto& sent : ledger.documents().ofKind(document_kind::kRoom, "", 2 * kRooms)) {
            const auto body = json::parse(sent.body);
            if (body["type"] != "staff") {
                rooms.push_back({.number = body["number"], .floor = body["floor"], .type = body["type"]});
            }
        }
    }));
    return rooms;
}

} // namespace

ResortLife::ResortLife(TestHotel& hotel, const ResortFiles& files, unsigned seed)
    : HotelLife{hotel, {kRooms, seed, true}, furnishResort(hotel, files), UtcTime{files.from} + 5h}
{
    for (const RoomLife& room : m_rooms) {
        if (m_floors.empty() || m_floors.back() != room.floor) {
            m_floors.push_back(room.floor);
        }
        const json body = m_hotel.body("room/" + room.number);
        for (const json& stay : body["expected"]) {
            m_stays[room.number].push_back({parseDay(stay["arrival"].get<std::string>()).value(),
                                            parseDay(stay["departure"].get<std::string>()).value(),
                                            stay.value("guests", json::object())});
        }
    }
    buyIn();
    settleIn();
}

/// Guests who came before the first day are in their rooms.
void ResortLife::settleIn()
{
    for (auto& room : m_rooms) {
        auto& stays = m_stays[room.number];
        if (!stays.empty() && stays.front().arrival < today()) {
            checkIn(room, stays.front());
        }
    }
}

void ResortLife::checkIn(RoomLife& room, const Stay& stay)
{
    room.turn = state(
        "pms", "stay.checked_in", "room/" + room.number,
        {{"guests", stay.guests}, {"arrival", formatDay(stay.arrival)}, {"departure", formatDay(stay.departure)}});
    room.occupied = true;
}

void ResortLife::planRoom(RoomLife& room)
{
    auto& stays = m_stays[room.number];
    if (m_leftDirty.erase(room.number) > 0) {
        clean(room, "departure");
    }
    if (room.occupied && stays.front().departure == today()) {
        stays.pop_front();
        planMinibar(room);
        planDeparture(room);
    } else if (room.occupied) {
        planMinibar(room);
        planStayover(room);
    }
    if (!stays.empty() && stays.front().arrival == today()) {
        if (stays.front().departure == today()) {
            planDayUse(room, stays.front());
            stays.pop_front();
        } else {
            at(10h + m_dice.within(360min), [this, &room, stay = stays.front()] { checkIn(room, stay); });
        }
    }
}

void ResortLife::planDayUse(RoomLife& room, const Stay& stay)
{
    at(10h, [this, &room, stay] { checkIn(room, stay); });
    at(15h, [this, &room] {
        room.turn = state("pms", "stay.checked_out", "room/" + room.number, json::object());
        room.occupied = false;
        m_leftDirty.insert(room.number);
    });
}

void ResortLife::liveADayAndNight()
{
    liveADay();
    m_nightsSlept += static_cast<int>(
        std::count_if(m_rooms.begin(), m_rooms.end(), [](const RoomLife& room) { return room.occupied; }));
}

} // namespace turndown::test
