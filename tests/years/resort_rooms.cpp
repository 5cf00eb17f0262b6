#include "tests/years/resort_life.hpp"

#include <algorithm>

// What a cleaning takes from the pantry and brings out of the room, and what guests take from the minibar.

namespace turndown::test {

using namespace std::chrono_literals;
using nlohmann::json;

namespace {

constexpr int kSeldom = 4;   // Of a hundred counts.
constexpr int kThirsty = 35; // Of a hundred rooms.

int standardOf(const Kept& kept, const RoomLife& room, const std::string& task)
{
    if (task == "departure" && room.type == "G" && kept.item == std::string{"bath-towel"}) {
        return 4;
    }
    return task == "departure" ? kept.departure : task == "stayover" ? kept.stayover : 0;
}

Pieces piecesIn(const json& body, const char* member)
{
    return body.value(member, Pieces{});
}

} // namespace

/// As the standard says, but for what the guest asked for, or did not use.
json ResortLife::countsOf(const RoomLife& room, const std::string& task)
{
    json counts{{"place", "floor-" + room.floor},
                {"soiled_place", "floor-" + room.floor + "-soiled"},
                {"laid_place", "rooms-" + room.floor}};
    json linen = json::object();
    json soiled = json::object();
    json supplies = json::object();
    for (const Kept& kept : kKept) {
        const int usual = standardOf(kept, room, task);
        if (usual == 0) {
            continue;
        }
        const int taken = usual + (m_dice.happens(kSeldom) ? 1 : 0) - (m_dice.happens(kSeldom) ? 1 : 0);
        const bool isLinen = kept.laid > 0;
        (isLinen ? linen : supplies)[kept.item] = taken;
        if (isLinen) {
            soiled[kept.item] = m_dice.happens(kSeldom) ? std::max(0, usual - 1) : usual;
        }
    }
    counts["linen"] = linen;
    counts["soiled"] = soiled;
    counts["supplies"] = supplies;
    if (task != "turndown" && m_dice.happens(kThirsty)) {
        counts["minibar"] = {{"cola", 1 + m_dice.below(2)}, {"chocolate", m_dice.below(2)}};
        counts["prices"] = {{"cola", 350}, {"chocolate", 600}};
    }
    return counts;
}

void ResortLife::hasCleaned(const RoomLife& room, const json& body)
{
    const std::string floor = "floor-" + room.floor;
    const std::string rooms = "rooms-" + room.floor;
    auto soiled = piecesIn(body, "soiled");
    for (const auto& [item, pieces] : piecesIn(body, "linen")) {
        m_taken[item] += pieces;
        m_shelves.at(floor, item).movedOut += pieces;
        m_shelves.at(floor + "-soiled", item).movedIn += soiled[item];
        const auto more = pieces - soiled[item];
        (more > 0 ? m_shelves.at(rooms, item).movedIn : m_shelves.at(rooms, item).movedOut) += std::abs(more);
    }
    for (const auto* const member : {"supplies", "minibar"}) {
        for (const auto& [item, pieces] : piecesIn(body, member)) {
            use(floor, item, pieces);
        }
    }
    for (const auto& [item, pieces] : piecesIn(body, "minibar")) {
        m_bars.consumed += pieces;
        m_bars.refilled += pieces;
    }
    if (m_dice.below(60) == 0) {
        ++m_shelves.at(rooms, "hand-towel").lost; // A guest liked it.
    }
    const std::string task = body["task"];
    ++m_cleanings[task];
    for (const Kept& kept : kKept) {
        m_standard[kept.item] += standardOf(kept, room, task);
    }
}

/// The front desk hears of a bottle or two when the guest asks for the bill; somebody fills up the fridge later, or not.
void ResortLife::planMinibar(RoomLife& room)
{
    if (!m_dice.happens(kSeldom)) {
        return;
    }
    const Pieces taken{{"beer", 1 + m_dice.below(2)}};
    at(100min + m_dice.within(30min), [this, &room, taken] {
        const auto told = state("u-sun", "minibar.consumed", "room/" + room.number,
                                {{"turn", room.turn ? json(room.turn->text()) : json(nullptr)},
                                 {"items", taken},
                                 {"prices", {{"beer", 480}}}});
        m_minibars[room.number]["beer"] += taken.at("beer");
        m_bars.consumed += taken.at("beer");
        const bool pays = m_dice.happens(90);
        later(15min, [this, pays, told, bottles = taken.at("beer")] {
            state("u-sun", pays ? "posting.taken" : "posting.voided", "posting/" + told.text(), json::object());
            m_bars.voided += pays ? 0 : bottles;
        });
    });
    if (m_dice.happens(90)) {
        at(9h + m_dice.within(180min), [this, &room, taken] { refill(room, taken); });
    }
}

void ResortLife::refill(const RoomLife& room, const Pieces& taken)
{
    const std::string floor = "floor-" + room.floor;
    tablets()[attendantOf(room)].tell(m_seen, "u-li", "minibar.refilled", "room/" + room.number,
                                      {{"items", taken}, {"place", floor}});
    for (const auto& [item, pieces] : taken) {
        use(floor, item, pieces);
        m_minibars[room.number][item] -= pieces;
        m_bars.refilled += pieces;
    }
}

} // namespace turndown::test
