#include "mobile/crew/front_desk.hpp"

#include "shared/rules/room_views.hpp"

#include <algorithm>

namespace turndown::crew {

namespace {

constexpr HotelTime kFirstOut = at(7, 40);
constexpr HotelTime kLastOut = at(12);
constexpr HotelTime kFirstIn = at(14);
constexpr HotelTime kLastIn = at(17, 30);
constexpr HotelTime kDayGuestIn = at(9, 30);
constexpr HotelTime kDayGuestStays{240};
constexpr HotelTime kWaitForRoom{10}; ///< A guest whose room is not ready sits down for so long.

} // namespace

FrontDesk::FrontDesk(OfficeSession& session, Day today, Chance chance)
    : m_session{session}, m_today{today}, m_chance{std::move(chance)}
{
}

Result<std::unique_ptr<FrontDesk>> FrontDesk::open(OfficeSession& session, Day today, Chance chance)
{
    const Result<std::vector<Document>> rooms = session.documents(document_kind::kRoom);
    if (!rooms) {
        return rooms.error();
    }
    std::unique_ptr<FrontDesk> desk{new FrontDesk{session, today, std::move(chance)}};
    for (const Document& document : *rooms) {
        desk->plan(document);
    }
    return desk;
}

/// Who leaves and who comes, and when.
void FrontDesk::plan(const Document& document)
{
    const Room& room = std::get<Room>(document.body);
    if (room.occupancy == Occupancy::Occupied && room.departure && *room.departure <= m_today) {
        m_departures.push_back({document.name, m_chance.between(kFirstOut, kLastOut)});
    }
    for (const ExpectedStay& stay : room.expected) {
        if (stay.arrival == m_today) {
            const bool dayGuest = stay.departure == m_today;
            m_arrivals.push_back({document.name, stay, dayGuest ? kDayGuestIn : m_chance.between(kFirstIn, kLastIn)});
        }
    }
}

Done FrontDesk::goOn(HotelTime now)
{
    for (Departure& departure : m_departures) {
        if (!departure.left && now >= departure.due) {
            return checkOut(departure);
        }
    }
    for (Arrival& arrival : m_arrivals) {
        if (!arrival.arrived && now >= arrival.due) {
            return checkIn(arrival, now);
        }
    }
    return done();
}

bool FrontDesk::isDone() const
{
    return std::all_of(m_departures.begin(), m_departures.end(), [](const Departure& each) { return each.left; }) &&
           std::all_of(m_arrivals.begin(), m_arrivals.end(), [](const Arrival& each) { return each.arrived; });
}

Done FrontDesk::checkOut(Departure& departure)
{
    const Result<Verdict> stated = m_session.state("stay.checked_out", departure.room, StayCheckedOut{});
    if (!stated) {
        return stated.error();
    }
    const Result<Room> room = look(departure.room);
    if (!room) {
        return room.error();
    }
    departure.left = true;
    departure.seenDirty = room->condition == Condition::Dirty || room->condition == Condition::Cleaning;
    return done();
}

Done FrontDesk::checkIn(Arrival& arrival, HotelTime now)
{
    const Result<Room> room = look(arrival.room);
    if (!room) {
        return room.error();
    }
    if (!isReadyToSell(*room, true)) {
        arrival.due = now + kWaitForRoom;
        return done();
    }
    const ExpectedStay& stay = arrival.stay;
    const Result<Verdict> stated = m_session.state(
        "stay.checked_in", arrival.room, StayCheckedIn{stay.guests, stay.flags, stay.arrival, stay.departure});
    if (!stated) {
        return stated.error();
    }
    arrival.arrived = true;
    if (stay.departure == m_today) {
        m_departures.push_back({arrival.room, now + kDayGuestStays});
    }
    return done();
}

Result<Room> FrontDesk::look(const DocumentName& name)
{
    const Result<std::vector<Document>> rooms = m_session.documents(document_kind::kRoom);
    if (!rooms) {
        return rooms.error();
    }
    const auto found =
        std::find_if(rooms->begin(), rooms->end(), [&](const Document& each) { return each.name == name; });
    if (found == rooms->end()) {
        return Error{Problem::Missing, name.text() + " is not in the hotel"};
    }
    return std::get<Room>(found->body);
}

} // namespace turndown::crew
