#include "shared/rules/cleaning_rules.hpp"

#include "shared/rules/inspection_rules.hpp"
#include "shared/rules/room_views.hpp"

#include <utility>

namespace turndown {

namespace {

bool changesCondition(TaskKind task)
{
    switch (task) {
    case TaskKind::Departure:
    case TaskKind::Stayover:
    case TaskKind::Deep:
    case TaskKind::Pickup:
        return true;
    case TaskKind::Turndown:
        return false;
    }
    return true;
}

void own(Task& task, const Stated& stated)
{
    task.state = TaskState::Started;
    task.startedOp = stated.id;
    task.startedBy = stated.by;
    task.startedAt = stated.eff;
}

void finish(Task& task, const Stated& stated)
{
    task.state = TaskState::Done;
    task.cleanedBy = stated.by;
    task.cleanedAt = stated.eff;
    task.cleanedOp = stated.id;
    task.from.reset();
}

/// Nothing has changed the room's condition since an inspector sent it back.
bool awaitsRework(const Room& room)
{
    return room.inspection.result == InspectionResult::Failed && !isFresh(room);
}

void beginWork(Room& room, TaskKind task, const Stated& stated)
{
    if (room.task.state != TaskState::Paused) {
        room.task.from.reset();
    }
    if (changesCondition(task) && !room.task.from) {
        room.task.from = room.condition;
    }
    own(room.task, stated);
    room.task.kind = task;
    if (changesCondition(task)) {
        room.condition = Condition::Cleaning;
    }
}

void askForWork(Room& room, TaskKind task)
{
    room.task.kind = task;
    room.task.state = TaskState::Open;
    room.inspection = {.failCount = room.inspection.failCount};
}

/// What was done stays done, whatever has become of the room since.
void noteDeepCleaned(Room& room, const std::vector<std::string>& items, const Stated& stated)
{
    for (const std::string& item : items) {
        room.deep[item] = DeepClean{room.businessDay, stated.by, stated.id};
    }
}

bool isVip(const Room& room)
{
    return room.flags.contains(RoomFlag::Vip);
}

Step<Room> startedByAnother(Room room, const RoomStarted& started, const Stated& stated)
{
    if (started.over == room.task.startedOp) {
        own(room.task, stated);
        return {std::move(room), kApplied, std::nullopt};
    }
    const ConflictSide standing{*room.task.startedOp, *room.task.startedBy, *room.task.startedAt, std::nullopt};
    return undecided(std::move(room), ConflictRule::TwoStarts, standing,
                     {stated.id, stated.by, stated.eff, std::nullopt});
}

void passInspection(Room& room, const RoomInspected& inspected, const Stated& stated)
{
    room.condition = Condition::Inspected;
    room.inspection = judged(room.inspection, true, inspected.lines, stated);
    room.inspection.score = inspected.score;
}

void failInspection(Room& room, const RoomInspected& inspected, const Stated& stated)
{
    room.inspection = judged(room.inspection, false, inspected.lines, stated);
    room.inspection.score = inspected.score;
    room.condition = inspected.minor ? Condition::Pickup : Condition::Dirty;
    room.task.state = TaskState::Open;
    room.task.reason.clear(); // What failed is the reason now.
    if (inspected.minor) {
        room.task.kind = TaskKind::Pickup;
    }
    if (room.task.cleanedBy) {
        room.task.assignedTo = room.task.cleanedBy; // Rework goes back to the same person (duty 18).
    }
}

bool supervises(const Stated& stated)
{
    return stated.role == Role::Supervisor || stated.role == Role::Manager;
}

/// A sample is drawn among rooms that somebody else has passed.
std::optional<Reason> whyNotSampled(const Room& room, const Stated& stated)
{
    if (!supervises(stated)) {
        return Reason::RoleNotAllowed;
    }
    if (stated.by == room.task.cleanedBy || stated.by == room.inspection.by) {
        return Reason::OwnWork;
    }
    if (room.condition != Condition::Inspected) {
        return Reason::NewerState;
    }
    return room.inspection.sample ? std::optional{Reason::AlreadyDone} : std::nullopt;
}

std::optional<Reason> whyNotPassed(const Room& room, const Stated& stated)
{
    if (stated.by == room.task.cleanedBy) {
        return Reason::OwnWork;
    }
    if (isVip(room) && !supervises(stated)) {
        return Reason::VipNeedsSupervisor;
    }
    if (room.condition == Condition::Inspected) {
        return Reason::AlreadyDone;
    }
    if (room.condition != Condition::Clean) {
        return Reason::NewerState;
    }
    return std::nullopt;
}

} // namespace

Step<Room> applyStarted(Room room, const RoomStarted& started, const Stated& stated)
{
    if (started.turn != room.turn) {
        return unchanged(std::move(room), Reason::OlderTurn);
    }
    if (room.sale == Sale::OutOfOrder) {
        return unchanged(std::move(room), Reason::OutOfOrder);
    }
    if (room.service.flag == ServiceFlag::DoubleLock) {
        return unchanged(std::move(room), Reason::DoubleLocked);
    }
    if (isUnderWay(room.task) && room.task.startedBy != stated.by) {
        return startedByAnother(std::move(room), started, stated);
    }
    const bool nothingLeft = changesCondition(started.task) && isFresh(room);
    if (room.task.state == TaskState::Started || nothingLeft) {
        return unchanged(std::move(room), Reason::AlreadyDone);
    }
    beginWork(room, started.task, stated);
    if (room.service.flag == ServiceFlag::DoNotDisturb) {
        room.service = {}; // Whoever starts has been let in.
    }
    return {std::move(room), kApplied, std::nullopt};
}

Step<Room> applyPaused(Room room, const RoomPaused& paused, const Stated& stated)
{
    if (paused.turn != room.turn) {
        return unchanged(std::move(room), Reason::OlderTurn);
    }
    if (room.task.state != TaskState::Started || room.task.startedBy != stated.by) {
        return unchanged(std::move(room), Reason::NewerState);
    }
    room.task.state = TaskState::Paused;
    return {std::move(room), kApplied, std::nullopt};
}

Step<Room> applyAbandoned(Room room, const RoomAbandoned& abandoned, const Stated& stated)
{
    if (abandoned.turn != room.turn) {
        return unchanged(std::move(room), Reason::OlderTurn);
    }
    if (!isUnderWay(room.task) || room.task.startedBy != stated.by) {
        return unchanged(std::move(room), Reason::NewerState);
    }
    room.condition = room.condition == Condition::Cleaning ? room.task.from.value_or(Condition::Dirty) : room.condition;
    room.task.state = TaskState::Open;
    room.task.from.reset();
    room.task.startedOp.reset();
    room.task.startedBy.reset();
    room.task.startedAt.reset();
    return {std::move(room), kApplied, std::nullopt};
}

Step<Room> applyCleaned(Room room, const RoomCleaned& cleaned, const Stated& stated)
{
    noteDeepCleaned(room, cleaned.deep, stated);
    if (cleaned.turn != room.turn) {
        return unchanged(std::move(room), Reason::OlderTurn);
    }
    if (!changesCondition(cleaned.task)) {
        finish(room.task, stated);
        room.task.kind = cleaned.task;
        room.turndown = Turndown::Completed;
        return {std::move(room), kApplied, std::nullopt};
    }
    if (isFresh(room)) {
        return unchanged(std::move(room), Reason::AlreadyDone);
    }
    if (awaitsRework(room) && cleaned.answers != room.inspection.op) {
        const ConflictSide failure{*room.inspection.op, *room.inspection.by, *room.inspection.at, std::nullopt};
        return undecided(std::move(room), ConflictRule::CleanedNotSeen, failure,
                         {stated.id, stated.by, stated.eff, std::nullopt});
    }
    finish(room.task, stated);
    room.task.kind = cleaned.task;
    room.condition = Condition::Clean;
    room.inspection = {.failCount = room.inspection.failCount};
    if (room.service.flag == ServiceFlag::MakeUp) {
        room.service = {}; // The guest's wish is met.
    }
    if (cleaned.selfCheck && !isVip(room)) {
        passInspection(room, {}, stated);
    }
    return {std::move(room), kApplied, std::nullopt};
}

Step<Room> applyDeepCleaned(Room room, const RoomDeepCleaned& cleaned, const Stated& stated)
{
    noteDeepCleaned(room, cleaned.items, stated);
    return {std::move(room), kApplied, std::nullopt};
}

Step<Room> applyTouchUpAsked(Room room, const RoomTouchUpAsked& asked, const Stated&)
{
    if (asked.turn != room.turn) {
        return unchanged(std::move(room), Reason::OlderTurn);
    }
    if (room.occupancy == Occupancy::Occupied) {
        return unchanged(std::move(room), Reason::Occupied);
    }
    if (!isFresh(room)) {
        return unchanged(std::move(room), Reason::AlreadyDone); // Somebody will clean it anyway.
    }
    room.condition = Condition::Pickup;
    askForWork(room, TaskKind::Pickup);
    room.task.reason = asked.reason;
    return {std::move(room), kApplied, std::nullopt};
}

Step<Room> applyInspected(Room room, const RoomInspected& inspected, const Stated& stated)
{
    if (inspected.turn != room.turn) {
        return unchanged(std::move(room), Reason::OlderTurn);
    }
    if (inspected.cleanedOp != room.task.cleanedOp) {
        return unchanged(std::move(room), Reason::NewerState);
    }
    if (!inspected.passed) {
        if (!isFresh(room)) {
            return unchanged(std::move(room), Reason::NewerState);
        }
        failInspection(room, inspected, stated);
        return {std::move(room), kApplied, std::nullopt};
    }
    if (inspected.sample) {
        if (const auto reason = whyNotSampled(room, stated)) {
            return unchanged(std::move(room), *reason);
        }
        room.inspection.sample = Sample{stated.by, stated.eff, stated.id};
        return {std::move(room), kApplied, std::nullopt};
    }
    if (const auto reason = whyNotPassed(room, stated)) {
        return unchanged(std::move(room), *reason);
    }
    passInspection(room, inspected, stated);
    return {std::move(room), kApplied, std::nullopt};
}

} // namespace turndown
