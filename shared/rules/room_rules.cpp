#include "shared/rules/room_rules.hpp"

#include <utility>

namespace turndown {

namespace {

constexpr std::size_t kNotesInSight = 5;

bool ordersOwnRoomsOnly(std::optional<Role> role)
{
    return role == Role::Attendant || role == Role::Night;
}

} // namespace

Step<Room> applyServiceSet(Room room, const RoomServiceSet& set, const Stated& stated)
{
    if (set.turn != room.turn) {
        return unchanged(std::move(room), Reason::OlderTurn);
    }
    if (set.flag == ServiceFlag::None) {
        if (set.after && *set.after != room.service.op) {
            return unchanged(std::move(room), Reason::NewerState);
        }
        room.service = {};
        return {std::move(room), kApplied, std::nullopt};
    }
    if (room.occupancy == Occupancy::Vacant) {
        return unchanged(std::move(room), Reason::NotOccupied);
    }
    if (set.flag != room.service.flag) {
        room.service = {set.flag, stated.eff, stated.id, std::nullopt};
    }
    return {std::move(room), kApplied, std::nullopt};
}

Step<Room> applyWelfareChecked(Room room, const RoomWelfareChecked& checked, const Stated& stated)
{
    if (checked.turn != room.turn) {
        return unchanged(std::move(room), Reason::OlderTurn);
    }
    if (room.service.flag == ServiceFlag::None) {
        return unchanged(std::move(room), Reason::NewerState); // The guest has let someone in since.
    }
    room.service.welfare = WelfareCheck{checked.result, stated.by, stated.eff, stated.id, checked.text};
    return {std::move(room), kApplied, std::nullopt};
}

Step<Room> applyObserved(Room room, const RoomObserved& observed, const Stated& stated)
{
    if (observed.turn != room.turn) {
        return unchanged(std::move(room), Reason::OlderTurn);
    }
    room.observed = Observation{observed.occupied, observed.persons, observed.luggage, stated.by, stated.eff};
    return {std::move(room), kApplied, std::nullopt};
}

Step<Room> applyAssigned(Room room, const RoomAssigned& assigned, const Stated& stated)
{
    const bool onlyOrders = !assigned.to && !assigned.task;
    if (ordersOwnRoomsOnly(stated.role) && !onlyOrders) {
        return unchanged(std::move(room), Reason::RoleNotAllowed);
    }
    if (ordersOwnRoomsOnly(stated.role) && room.task.assignedTo != stated.by) {
        return unchanged(std::move(room),
                         Reason::NewerState); // Theirs when they placed it, and given to another since.
    }
    if (assigned.to) {
        room.task.assignedTo = *assigned.to;
    }
    if (assigned.task && (*assigned.task != room.task.kind || room.task.state == TaskState::Done)) {
        room.task.kind = *assigned.task;
        room.task.state = TaskState::Open;
        if (*assigned.task == TaskKind::Turndown) {
            room.turndown = Turndown::Required;
        }
    }
    if (assigned.position) {
        room.task.position = assigned.position;
    }
    return {std::move(room), kApplied, std::nullopt};
}

Step<Room> applyFlagged(Room room, const RoomFlagged& flagged)
{
    if (flagged.on) {
        room.flags.insert(flagged.flag);
        if (!flagged.reason.empty()) { // Said again without one, the first reason stays.
            room.flagReasons[flagged.flag] = flagged.reason;
        }
    } else {
        room.flags.erase(flagged.flag);
    }
    return {std::move(room), kApplied, std::nullopt};
}

void forgetReasonsOfWhatIsOver(Room& room)
{
    std::erase_if(room.flagReasons, [&](const auto& reason) { return !room.flags.contains(reason.first); });
    if (room.task.kind != TaskKind::Pickup || room.task.state == TaskState::Done) {
        room.task.reason.clear();
    }
}

Room backOnSale(Room room)
{
    if (room.saleDetail && room.saleDetail->returnCondition) {
        room.condition = *room.saleDetail->returnCondition;
    }
    room.sale = Sale::Available;
    room.saleDetail.reset();
    return room;
}

Step<Room> applySaleSet(Room room, const RoomSaleSet& set)
{
    if (set.sale == Sale::Available) {
        return {backOnSale(std::move(room)), kApplied, std::nullopt};
    }
    if (room.occupancy == Occupancy::Occupied) {
        return unchanged(std::move(room), Reason::Occupied);
    }
    if (set.sale == Sale::OutOfService && room.stay == Stay::Arrival) {
        return unchanged(std::move(room), Reason::ArrivalExpected);
    }
    room.sale = set.sale;
    room.saleDetail = set.detail;
    return {std::move(room), kApplied, std::nullopt};
}

Step<Room> applyOverridden(Room room, const RoomOverridden& overridden)
{
    room.condition = overridden.condition;
    room.inspection = {.failCount = room.inspection.failCount};
    const bool workLeft = overridden.condition == Condition::Dirty || overridden.condition == Condition::Pickup;
    if (workLeft) {
        room.task.state = TaskState::Open;
    } else if (overridden.condition != Condition::Cleaning) {
        room.task.state = TaskState::Done;
    }
    return {std::move(room), kApplied, std::nullopt};
}

Room withNote(Room room, const RoomNoted& noted, const Stated& stated)
{
    room.notes.push_back({stated.id, stated.by, stated.eff, noted.text, noted.code});
    if (room.notes.size() > kNotesInSight) {
        room.notes.erase(room.notes.begin());
    }
    return room;
}

} // namespace turndown
