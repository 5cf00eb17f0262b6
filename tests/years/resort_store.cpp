#include "tests/years/resort_life.hpp"

#include <algorithm>

// What is bought, carried between store, pantries and laundry, used, written off, lost and counted.

namespace turndown::test {

using namespace std::chrono_literals;
using nlohmann::json;

namespace {

constexpr int kSetsInStore = 3;            // Beside those that lie in the rooms.
constexpr std::int64_t kStoreHolds = 6000; // Of what is used up; a full house drinks 4,000 coffees a week.

bool isLinen(const Kept& kept)
{
    return kept.laid > 0;
}

json moved(const std::string& to, std::int64_t pieces)
{
    return {{"to_place", to}, {"qty", pieces}};
}

} // namespace

void ResortLife::use(const std::string& place, const std::string& item, std::int64_t pieces)
{
    m_shelves.at(place, item).used += pieces;
    m_taken[item] += pieces;
}

void ResortLife::receive(const std::string& item, std::int64_t pieces)
{
    state("u-min", "stock.received", "stock/store/" + item, {{"qty", pieces}});
    m_shelves.at("store", item).received += pieces;
}

void ResortLife::move(const std::string& by, const std::string& item, const std::string& from, const std::string& to,
                      std::int64_t pieces)
{
    if (pieces <= 0) {
        return;
    }
    state(by, "stock.moved", "stock/" + from + '/' + item, moved(to, pieces));
    m_shelves.move(item, from, to, pieces);
}

/// Everything comes through the store: the rooms' linen, what pantries hold, and what is kept in hand.
void ResortLife::buyIn()
{
    for (const Kept& kept : kKept) {
        const auto rooms = static_cast<std::int64_t>(m_rooms.size());
        receive(kept.item, kSetsInStore * rooms * std::max(kept.laid, 4) + rooms * kept.laid);
        std::map<std::string, std::int64_t> laid;
        for (const RoomLife& room : m_rooms) {
            laid[room.floor] += kept.laid;
        }
        for (const auto& [floor, pieces] : laid) {
            move("u-min", kept.item, "store", "rooms-" + floor, pieces);
        }
    }
}

WorkingTablet& ResortLife::tabletOf(const std::string& floor)
{
    for (const RoomLife& room : m_rooms) {
        if (room.floor == floor) {
            return tablets()[attendantOf(room)];
        }
    }
    return tablets().front();
}

void ResortLife::planStock()
{
    for (const std::string& floor : m_floors) {
        planFloor(floor);
        planRequisition(floor);
        planStocktake(floor);
    }
    planLaundry();
    planStoreCount();
    if (std::chrono::weekday{today()} == std::chrono::Tuesday) {
        at(150min, [this] {
            for (const Kept& kept : kKept) {
                if (!isLinen(kept)) {
                    receive(kept.item, std::max<std::int64_t>(24, kStoreHolds - m_shelves.lies("store", kept.item)));
                }
            }
        });
    }
}

void ResortLife::planFloor(const std::string& floor)
{
    at(100min + m_dice.within(40min), [this, floor] { restock(floor); });
    at(8h + m_dice.within(60min), [this, floor] { sendSoiled(floor); });
    at(7h + m_dice.within(300min), [this, floor] {
        const int pieces = 1 + m_dice.below(3);
        tabletOf(floor).tell(m_seen, "u-li", "stock.used", "stock/floor-" + floor + "/soap", {{"qty", pieces}});
        use("floor-" + floor, "soap", pieces);
    });
    planMistap(floor);
    at(3h + m_dice.within(900min), [this, floor] {
        if (m_dice.happens(30)) {
            ++m_shelves.at("floor-" + floor, m_dice.happens(50) ? "coffee" : "water").lost; // Somebody was thirsty.
        }
    });
}

/// What the pantry lacks is carried up.
void ResortLife::restock(const std::string& floor)
{
    for (const Kept& kept : kKept) {
        move("u-min", kept.item, "store", "floor-" + floor, kept.pantry - m_shelves.lies("floor-" + floor, kept.item));
    }
}

void ResortLife::sendSoiled(const std::string& floor)
{
    const std::string soiled = "floor-" + floor + "-soiled";
    for (const Kept& kept : kKept) {
        const auto pieces = m_shelves.lies(soiled, kept.item);
        if (isLinen(kept) && pieces > 0) {
            tabletOf(floor).tell(m_seen, "u-li", "stock.moved", "stock/" + soiled + '/' + kept.item,
                                 moved("laundry", pieces));
            m_shelves.move(kept.item, soiled, "laundry", pieces);
        }
    }
}

/// Yesterday's linen comes back into the store, but for what is torn, and what the laundry keeps to itself.
void ResortLife::planLaundry()
{
    at(60min, [this] {
        for (const Kept& kept : kKept) {
            auto& shelf = m_shelves.at("laundry", kept.item);
            if (!isLinen(kept) || shelf.lies() < 3) {
                continue;
            }
            if (m_dice.happens(20)) {
                state("u-min", "stock.written_off", std::string{"stock/laundry/"} + kept.item,
                      {{"qty", 2}, {"reason", "stained"}});
                shelf.writtenOff += 2;
            }
            shelf.lost += m_dice.happens(10) ? 1 : 0;
            move("u-min", kept.item, "laundry", "store", shelf.lies());
        }
    });
}

/// On Mondays the lead counts the store; she knows of last week's count.
void ResortLife::planStoreCount()
{
    if (std::chrono::weekday{today()} == std::chrono::Monday) {
        at(11h, [this] { count("store"); });
    }
}

void ResortLife::count(const std::string& place)
{
    for (const Kept& kept : kKept) {
        const auto doc = "stock/" + place + '/' + kept.item;
        const auto known = m_hotel.body(doc);
        auto& shelf = m_shelves.at(place, kept.item);
        m_hotel.clock.advance(20s); // Nothing else happens at that very moment.
        state("u-wang", "stock.counted", doc,
              {{"qty", shelf.lies()}, {"after", known.value("counted_op", json(nullptr))}});
        m_hotel.clock.advance(20s);
        shelf.found = shelf.lost;
    }
}

/// Nothing was carried at all: it is taken back after minutes, or hours, in which the pantry may have been counted.
void ResortLife::planMistap(const std::string& floor)
{
    at(5h + m_dice.within(300min), [this, floor] {
        const std::string doc = "stock/floor-" + floor + "/water";
        const json body = moved("store", 12);
        const auto op = tabletOf(floor).tell(m_seen, "u-li", "stock.moved", doc, body);
        later(3min + m_dice.within(600min), [this, floor, doc, body, op] {
            const json of{{"kind", "stock.moved"}, {"doc", doc}, {"body", body}};
            tabletOf(floor).tell(m_seen, "u-li", "operation.undone", doc, {{"op", op.text()}, {"of", of}});
        });
    });
}

} // namespace turndown::test
