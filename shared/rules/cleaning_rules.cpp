#include "shared/rules/cleaning_rules.hpp"

#include <utility>

namespace turndown {

namespace {

bool isFresh(Condition condition)
{
    return condition == Condition::Clean || condition == Condition::Inspected;
}

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

bool isUnderWay(const Task& task)
{
    return task.state == TaskState::Started || task.state == TaskState::Paused;
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
}

/// Nothing has changed the room's condition since an inspector sent it back.
bool awaitsRework(const Room& room)
{
    return room.inspection.result == InspectionResult::Failed && !isFresh(room.condition);
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
    room.inspection = {InspectionResult::Passed, stated.by, stated.eff, inspected.score, {}, stated.id,
                       room.inspection.failCount};
}

void failInspection(Room& room, const RoomInspected& inspected, const Stated& stated)
{
    room.inspection = {InspectionResult::Failed,     stated.by, stated.eff, inspected.score, {}, stated.id,
                       room.inspection.failCount + 1};
    for (const auto& line : inspected.lines) {
        if (line.result == LineResult::Fail) {
            room.inspection.failed.push_back(line.line);
        }
    }
    room.condition = inspected.minor ? Condition::Pickup : Condition::Dirty;
    room.task.state = TaskState::Open;
    if (inspected.minor) {
        room.task.kind = TaskKind::Pickup;
    }
    if (room.task.cleanedBy) {
        room.task.assignedTo = room.task.cleanedBy; // Rework goes back to the same person (duty 18).
    }
}

std::optional<Reason> whyNotPassed(const Room& room, const Stated& stated)
{
    if (stated.by == room.task.cleanedBy) {
        return Reason::OwnWork;
    }
    const bool mayPassVip = stated.role == Role::Supervisor || stated.role == Role::Manager;
    if (room.flags.contains(RoomFlag::Vip) && !mayPassVip) {
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
    const bool nothingLeft = changesCondition(started.task) && isFresh(room.condition);
    if (room.task.state == TaskState::Started || nothingLeft) {
        return unchanged(std::move(room), Reason::AlreadyDone);
    }
    own(room.task, stated);
    room.task.kind = started.task;
    if (changesCondition(started.task)) {
        room.condition = Condition::Cleaning;
    }
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

Step<Room> applyCleaned(Room room, const RoomCleaned& cleaned, const Stated& stated)
{
    if (cleaned.turn != room.turn) {
        return unchanged(std::move(room), Reason::OlderTurn);
    }
    if (!changesCondition(cleaned.task)) {
        finish(room.task, stated);
        room.task.kind = cleaned.task;
        room.turndown = Turndown::Completed;
        return {std::move(room), kApplied, std::nullopt};
    }
    if (isFresh(room.condition)) {
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
        if (!isFresh(room.condition)) {
            return unchanged(std::move(room), Reason::NewerState);
        }
        failInspection(room, inspected, stated);
        return {std::move(room), kApplied, std::nullopt};
    }
    if (const auto reason = whyNotPassed(room, stated)) {
        return unchanged(std::move(room), *reason);
    }
    passInspection(room, inspected, stated);
    return {std::move(room), kApplied, std::nullopt};
}

} // namespace turndown
