#include "tests/years/hotel_life.hpp"

#include "shared/wire/operation_json.hpp"
#include "sync-server/day/night_roll.hpp"
#include "sync-server/intake/source_intake.hpp"
#include "sync-server/upkeep/archiving.hpp"

#include <algorithm>
#include <stdexcept>

// The day, the night, and the stock; what happens in rooms is in room_life.cpp.

namespace turndown::test {

using namespace server;
using namespace std::chrono_literals;
using nlohmann::json;
using std::chrono::minutes;

namespace {

constexpr std::size_t kRoomsOfAnAttendant = 18;
constexpr std::size_t kAttendantsOfALead = 5;

std::string floorOf(int room)
{
    return std::to_string(2 + room / kRoomsOnAFloor);
}

std::string numberOf(int room)
{
    const int onFloor = 1 + room % kRoomsOnAFloor;
    return floorOf(room) + (onFloor < 10 ? "0" : "") + std::to_string(onFloor);
}

template <class Value>
void insist(const Result<Value>& result)
{
    if (!result) {
        throw std::runtime_error{result.error().detail};
    }
}

} // namespace

HotelLife::HotelLife(TestHotel& hotel, HotelSize size)
    : HotelLife{hotel, size, {}, parseTime("2026-11-24T05:00:00.000Z").value()}
{
    for (int room = 0; room < size.rooms; ++room) {
        m_rooms.push_back({.number = numberOf(room),
                           .floor = floorOf(room),
                           .occupied = m_dice.happens(75),
                           .nights = m_dice.below(4)});
    }
}

HotelLife::HotelLife(TestHotel& hotel, const HotelSize& size, std::vector<RoomLife> rooms, UtcTime morning)
    : m_hotel{hotel},
      m_dice{size.seed},
      m_morning{morning},
      m_rooms{std::move(rooms)},
      m_size{size},
      m_attendants{(static_cast<std::size_t>(size.rooms) + kRoomsOfAnAttendant - 1) / kRoomsOfAnAttendant}
{
    const std::size_t leads = (m_attendants + kAttendantsOfALead - 1) / kAttendantsOfALead;
    for (std::size_t tablet = 0; tablet < m_attendants + leads + 1; ++tablet) {
        m_tablets.emplace_back(m_hotel, m_dice, "d-" + std::to_string(tablet));
    }
}

void HotelLife::furnish(TestHotel& hotel, int rooms)
{
    for (const auto& [id, role] : {std::pair{"u-min", "storekeeper"}, {"u-erik", "engineer"}}) {
        hotel.set(std::string{"staff/"} + id, {{"name", id}, {"role", role}, {"active", true}});
    }
    for (int room = 0; room < rooms; ++room) {
        hotel.set("room/" + numberOf(room),
                  {{"number", numberOf(room)}, {"floor", floorOf(room)}, {"section", "east"}, {"type", "A"}});
    }
}

void HotelLife::liveADay()
{
    planTablets();
    for (auto& room : m_rooms) {
        planRoom(room);
    }
    planStock();
    m_morning += 24h;
    at(-50min, [this] { night(); });
    while (!m_agenda.empty() && m_agenda.begin()->first < m_morning) {
        const auto next = m_agenda.extract(m_agenda.begin());
        m_hotel.clock.advance(std::max<std::chrono::milliseconds>(0ms, next.key() - m_hotel.clock.read().wall));
        next.mapped()();
    }
}

void HotelLife::comeBack()
{
    for (auto& tablet : m_tablets) {
        tablet.stayAwayUntil({});
        tablet.sync();
    }
}

void HotelLife::later(minutes fromNow, Deed deed)
{
    m_agenda.emplace(m_hotel.clock.read().wall + fromNow, std::move(deed));
}

void HotelLife::planTablets()
{
    for (auto& tablet : m_tablets) {
        if (m_dice.below(50) == 0) {
            tablet.stayAwayUntil(m_morning + 24h * (1 + m_dice.below(3)));
        } else if (m_dice.below(2000) == 0) {
            tablet.stayAwayUntil(m_morning + 24h * 30);
        }
        for (minutes time = 2h + m_dice.within(45min); time < 17h; time += 50min) {
            at(time, [&tablet] { tablet.sync(); });
        }
    }
}

/// What the server does by itself, as it would at night.
void HotelLife::night()
{
    const auto rolled = takeCare([&](LedgerTransaction& ledger) {
        const auto due = nextNightRoll(ledger);
        if (due && *due <= m_hotel.hotel().now()) {
            insist(rollDay(ledger, *due, m_hotel.hotel().now()));
        }
    });
    bool more = rolled && m_size.putsAway;
    while (more) {
        more =
            takeCare([&](LedgerTransaction& ledger) { more = archiveNext(ledger, {}, m_hotel.hotel().now()); }) && more;
    }
}

bool HotelLife::takeCare(const std::function<void(LedgerTransaction&)>& work)
{
    const auto begin = std::chrono::steady_clock::now();
    insist(m_hotel.ledger().write(work));
    m_caretakersWrites.push_back(
        std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begin));
    return true;
}

void HotelLife::planStock()
{
    const auto day = std::chrono::floor<std::chrono::days>(m_morning).time_since_epoch().count();
    for (int first = 0; first < m_size.rooms; first += kRoomsOnAFloor) {
        const auto floor = floorOf(first);
        for (const auto* const item : {kLinen[0], kLinen[1], kSupplies[0]}) {
            at(2h + m_dice.within(60min), [this, floor, item] {
                state("u-min", "stock.moved", std::string{"stock/store/"} + item,
                      {{"to_place", "floor-" + floor}, {"qty", 20 + m_dice.below(20)}});
            });
        }
        if ((day + first / kRoomsOnAFloor) % 7 == 0) {
            at(10h + m_dice.within(60min), [this, floor] { countFloor(floor); });
        }
    }
    if (day % 7 == 0) {
        for (const auto* const item : {kLinen[0], kLinen[1], kLinen[2], kSupplies[0], kSupplies[1]}) {
            at(90min, [this, item] {
                state("u-min", "stock.received", std::string{"stock/store/"} + item, {{"qty", 400 + m_dice.below(9)}});
            });
        }
    }
}

/// Each item of a floor's pantry, once a week.
void HotelLife::countFloor(const std::string& floor)
{
    for (const auto* const item : {kLinen[0], kLinen[1], kLinen[2], kLinen[3], kSupplies[0], kSupplies[1]}) {
        lead().tell(m_seen, "u-wang", "stock.counted", "stock/floor-" + floor + '/' + item,
                    {{"qty", 60 + m_dice.below(40)}});
        m_hotel.clock.advance(20s);
    }
}

OperationId HotelLife::state(const std::string& by, const std::string& kind, const std::string& doc, const json& body)
{
    return state(by, kind, doc, body, m_dice.newId(m_hotel.hotel().now()));
}

OperationId HotelLife::stateOfNew(const std::string& by, const std::string& kind, const std::string& docKind,
                                  const json& body)
{
    const auto id = m_dice.newId(m_hotel.hotel().now());
    return state(by, kind, docKind + '/' + id.text(), body, id);
}

OperationId HotelLife::state(const std::string& by, const std::string& kind, const std::string& doc, const json& body,
                             const OperationId& id)
{
    const auto now = m_hotel.hotel().now();
    const auto known = m_seen.find(doc);
    const auto raw = wire::writeOperation({.id = id,
                                           .kind = kind,
                                           .doc = DocumentName{doc},
                                           .seen = known == m_seen.end() ? std::nullopt : std::optional{known->second},
                                           .by = StaffId{by},
                                           .body = body.dump()});
    const auto source = by == "pms" ? Source::Pms : Source::Office;
    insist(m_hotel.ledger().write(
        [&](LedgerTransaction& ledger) { acceptFrom(ledger, source, wire::parseOperation(raw).value(), raw, now); }));
    m_seen[doc] = id;
    return id;
}

std::size_t HotelLife::attendantOf(const RoomLife& room) const
{
    const auto at = static_cast<std::size_t>(&room - m_rooms.data());
    return at * m_attendants / m_rooms.size();
}

std::size_t HotelLife::leadOf(const RoomLife& room) const
{
    const auto leads = m_tablets.size() - 1 - m_attendants;
    return m_attendants + attendantOf(room) % leads;
}

} // namespace turndown::test
