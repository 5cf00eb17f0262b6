#include "shared/rules/area_rules.hpp"

#include "shared/rules/inspection_rules.hpp"

#include <utility>

namespace turndown {

namespace {

bool isUnderWay(const Area& area)
{
    return area.state == TaskState::Started || area.state == TaskState::Paused;
}

} // namespace

Step<Area> applyAreaStarted(Area area, const AreaStarted& started, const Stated& stated)
{
    const bool another = isUnderWay(area) && area.startedBy != stated.by;
    if ((another && started.over != area.startedOp) || (!another && area.state == TaskState::Started)) {
        return unchanged(std::move(area), Reason::AlreadyDone);
    }
    area.state = TaskState::Started;
    area.startedOp = stated.id;
    area.startedBy = stated.by;
    area.startedAt = stated.eff;
    return {std::move(area), kApplied, std::nullopt};
}

Step<Area> applyAreaPaused(Area area, const Stated& stated)
{
    if (area.state != TaskState::Started || area.startedBy != stated.by) {
        return unchanged(std::move(area), Reason::NewerState);
    }
    area.state = TaskState::Paused;
    return {std::move(area), kApplied, std::nullopt};
}

Step<Area> applyAreaDone(Area area, const AreaDone& done, const Stated& stated)
{
    if (area.state == TaskState::Done && area.doneDay == done.day &&
        area.inspection.result != InspectionResult::Failed) {
        return unchanged(std::move(area), Reason::AlreadyDone);
    }
    area.state = TaskState::Done;
    area.doneOp = stated.id;
    area.doneBy = stated.by;
    area.doneAt = stated.eff;
    area.doneDay = done.day;
    area.inspection = {.failCount = area.inspection.failCount};
    return {std::move(area), kApplied, std::nullopt};
}

Step<Area> applyAreaInspected(Area area, const AreaInspected& inspected, const Stated& stated)
{
    if (inspected.doneOp != area.doneOp || area.state != TaskState::Done) {
        return unchanged(std::move(area), Reason::NewerState);
    }
    if (inspected.passed && stated.by == area.doneBy) {
        return unchanged(std::move(area), Reason::OwnWork);
    }
    if (inspected.passed && area.inspection.result == InspectionResult::Passed) {
        return unchanged(std::move(area), Reason::AlreadyDone);
    }
    area.inspection = judged(area.inspection, inspected.passed, inspected.lines, stated);
    area.inspection.score = inspected.score;
    if (!inspected.passed) {
        area.state = TaskState::Open;
        area.assignedTo = area.doneBy ? area.doneBy : area.assignedTo;
    }
    return {std::move(area), kApplied, std::nullopt};
}

Step<Area> applyAreaAssigned(Area area, const AreaAssigned& assigned, const Stated& stated)
{
    const bool ordersOwnOnly = stated.role == Role::Attendant || stated.role == Role::Night;
    if (ordersOwnOnly && assigned.to) {
        return unchanged(std::move(area), Reason::RoleNotAllowed);
    }
    if (ordersOwnOnly && area.assignedTo != stated.by) {
        return unchanged(std::move(area), Reason::NewerState); // As with rooms: given to another since.
    }
    area.assignedTo = assigned.to.value_or(area.assignedTo);
    area.position = assigned.position ? assigned.position : area.position;
    return {std::move(area), kApplied, std::nullopt};
}

Day areaDue(const Area& area, Day today)
{
    const bool again = area.inspection.result == InspectionResult::Failed;
    return area.doneDay && !again ? *area.doneDay + std::chrono::days{area.cycleDays} : today;
}

} // namespace turndown
