#include "shared/rules/stay_rules.hpp"

#include "shared/rules/checkout_rules.hpp"
#include "shared/rules/room_rules.hpp"
#include "shared/rules/room_views.hpp"

#include <algorithm>
#include <utility>

namespace turndown {

namespace {

void beginTurn(Room& room, const Stated& stated)
{
    room.turn = stated.id;
    room.service = {};
    room.observed.reset();
    room.turndown = Turndown::NotRequired;
    room.inspection.failCount = 0;
}

/// Marks the arrival of the business day, if one is expected. A room that never heard of a business day takes the
/// first.
void markArrival(Room& room)
{
    if (room.expected.empty()) {
        return;
    }
    const ExpectedStay& next = room.expected.front();
    if (room.businessDay && next.arrival > *room.businessDay) {
        return;
    }
    if (room.stay == Stay::None) {
        room.stay = Stay::Arrival;
    }
    room.flags.insert(next.flags.begin(), next.flags.end());
}

void forgetExpectedBefore(Room& room, Day day)
{
    std::erase_if(room.expected, [day](const ExpectedStay& stay) { return stay.arrival < day; });
}

void welcome(Room& room, const StayCheckedIn& guest)
{
    room.occupancy = Occupancy::Occupied;
    room.guests = guest.guests;
    room.flags = guest.flags;
    room.arrival = guest.arrival ? guest.arrival : room.businessDay;
    room.departure = guest.departure;
    const bool dayUse = room.arrival && room.arrival == room.departure;
    room.stay = dayUse ? Stay::DayUse : Stay::Arrived;
}

/// Who is already in a room is no longer expected there. A day guest and a night guest may be expected on one day.
void forgetExpected(Room& room)
{
    const auto met = std::find_if(room.expected.begin(), room.expected.end(), [&](const ExpectedStay& stay) {
        return stay.arrival == room.arrival && (!room.departure || stay.departure == *room.departure);
    });
    if (met != room.expected.end()) {
        room.expected.erase(met);
    }
}

bool comesBefore(const ExpectedStay& left, const ExpectedStay& right)
{
    return std::pair{left.arrival, left.departure} < std::pair{right.arrival, right.departure};
}

/// An inspection that was answered is the old guest's; one that is not, somebody at the front desk still waits for.
void dropAnsweredCheckout(Room& room)
{
    if (room.checkout && room.checkout->result) {
        room.checkout.reset();
    }
}

void setCondition(Room& room, Condition condition)
{
    room.condition = condition;
    room.inspection = {};
    const bool workLeft = condition == Condition::Dirty || condition == Condition::Pickup;
    if (workLeft && !isUnderWay(room.task)) {
        room.task.kind = condition == Condition::Pickup ? TaskKind::Pickup : TaskKind::Departure;
        room.task.state = TaskState::Open;
    }
}

void rollOccupied(Room& room)
{
    const bool leavesToday = room.departure && *room.departure <= *room.businessDay;
    room.stay = leavesToday ? Stay::DueOut : Stay::Stayover;
    if (isUnderWay(room.task)) {
        return;
    }
    if (isFresh(room)) {
        room.condition = Condition::Dirty;
    }
    room.task = {.kind = leavesToday ? TaskKind::Departure : TaskKind::Stayover};
    room.inspection = {};
}

void ageVacant(Room& room, const DayRolled& night)
{
    if (!room.vacantSince) {
        room.vacantSince = night.businessDay;
    }
    const bool tooLong =
        night.vacantDayLimit && *room.vacantSince + std::chrono::days{*night.vacantDayLimit} <= night.businessDay;
    if (tooLong && isFresh(room)) {
        setCondition(room, night.vacantCondition);
    } else if (night.inspectedAges && room.condition == Condition::Inspected) {
        setCondition(room, Condition::Clean);
    }
}

void rollVacant(Room& room, const DayRolled& night)
{
    ageVacant(room, night);
    room.stay = Stay::None;
    if (!isUnderWay(room.task)) {
        room.task.assignedTo.reset();
        room.task.position.reset();
    }
    markArrival(room);
}

} // namespace

Room applyCheckedIn(Room room, const StayCheckedIn& checkedIn, const Stated& stated)
{
    beginTurn(room, stated);
    welcome(room, checkedIn);
    room.vacantSince.reset();
    room.checkout.reset();
    if (checkedIn.condition) {
        setCondition(room, *checkedIn.condition);
    }
    forgetExpected(room);
    return room;
}

Room applyMovedIn(Room room, const StayMoved& moved, const Stated& stated)
{
    room = applyCheckedIn(std::move(room), {moved.guests, moved.flags, moved.arrival, moved.departure, moved.condition},
                          stated);
    if (moved.service && moved.service->flag != ServiceFlag::None) {
        room.service = {moved.service->flag, moved.service->since, stated.id, moved.service->welfare};
    }
    return room;
}

Room applyCheckedOut(Room room, const StayCheckedOut& checkedOut, const Stated& stated)
{
    Task task{.kind = TaskKind::Departure, .assignedTo = room.task.assignedTo, .position = room.task.position};
    if (isUnderWay(room.task)) { // Whoever is in the room goes on; finishing is said anew, for the new turn (T1).
        task.state = room.task.state;
        task.startedOp = room.task.startedOp;
        task.startedBy = room.task.startedBy;
        task.startedAt = room.task.startedAt;
    }
    beginTurn(room, stated);
    room.occupancy = Occupancy::Vacant;
    room.stay = Stay::Departed;
    room.condition = Condition::Dirty;
    room.guests = {};
    room.flags = {};
    room.flagReasons = {}; // The next guest may have the same flag for another reason.
    room.arrival.reset();
    room.departure.reset();
    room.inspection = {};
    room.task = task;
    room.vacantSince = room.businessDay;
    if (checkedOut.inspect) {
        room = withCheckoutAsked(std::move(room), stated);
    }
    markArrival(room);
    return room;
}

Step<Room> applyStayChanged(Room room, const StayChanged& changed)
{
    if (room.occupancy == Occupancy::Vacant) {
        return unchanged(std::move(room), Reason::NotOccupied);
    }
    if (changed.guests) {
        room.guests = *changed.guests;
    }
    if (changed.flags) {
        room.flags = *changed.flags;
    }
    if (changed.departure) {
        room.departure = changed.departure;
        const bool staysOn = room.businessDay && *room.departure > *room.businessDay;
        if (room.stay == Stay::DueOut && staysOn) {
            room.stay = Stay::Stayover;
            room.task.kind = room.task.kind == TaskKind::Departure ? TaskKind::Stayover : room.task.kind;
        }
    }
    return {std::move(room), kApplied, std::nullopt};
}

Step<Room> applyDueOut(Room room, const StayDueOut& dueOut)
{
    if (room.occupancy == Occupancy::Vacant) {
        return unchanged(std::move(room), Reason::NotOccupied);
    }
    room.stay = Stay::DueOut;
    room.departure = dueOut.departure ? dueOut.departure : room.businessDay;
    if (!isUnderWay(room.task)) {
        room.task.kind = TaskKind::Departure;
    }
    return {std::move(room), kApplied, std::nullopt};
}

Room applyExpected(Room room, const StayExpected& expected)
{
    const auto& stay = expected.stay;
    const auto place = std::lower_bound(room.expected.begin(), room.expected.end(), stay, comesBefore);
    if (place != room.expected.end() && !comesBefore(stay, *place)) {
        *place = stay;
    } else {
        room.expected.insert(place, stay);
    }
    if (room.occupancy == Occupancy::Vacant) {
        markArrival(room);
    }
    return room;
}

Room applyDayRolled(Room room, const DayRolled& rolled)
{
    room.businessDay = rolled.businessDay;
    forgetExpectedBefore(room, rolled.businessDay);
    dropAnsweredCheckout(room);
    if (room.saleDetail && room.saleDetail->to && *room.saleDetail->to < rolled.businessDay) {
        room = backOnSale(std::move(room));
    }
    if (room.occupancy == Occupancy::Occupied) {
        rollOccupied(room);
    } else {
        rollVacant(room, rolled);
    }
    return room;
}

} // namespace turndown
