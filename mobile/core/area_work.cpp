#include "mobile/core/area_work.hpp"

#include "shared/rules/area_rules.hpp"

#include <algorithm>

namespace turndown::tablet {

namespace {

NextStep cleaningStep(const Area& area, const Person& person)
{
    const bool own = area.startedBy == person.id;
    switch (area.state) {
    case TaskState::Started:
        return own ? NextStep::Finish : NextStep::TakeOver;
    case TaskState::Paused:
        return own ? NextStep::Resume : NextStep::TakeOver;
    case TaskState::Open:
    case TaskState::Done:
        return NextStep::Start;
    }
    return NextStep::None;
}

} // namespace

bool needsCleaning(const Area& area, Day today)
{
    return isUnderWay(area) || areaDue(area, today) <= today;
}

bool isUnderWay(const Area& area)
{
    return area.state == TaskState::Started || area.state == TaskState::Paused;
}

NextStep nextStep(const Area& area, const Person& person, Day today, bool inspectionRequired)
{
    if (needsCleaning(area, today)) {
        return mayClean(person.role) ? cleaningStep(area, person) : NextStep::None;
    }
    const bool awaits = inspectionRequired && area.inspection.result == InspectionResult::None;
    return awaits && mayInspect(area, person) ? NextStep::Inspect : NextStep::None;
}

bool mayInspect(const Area& area, const Person& person)
{
    return mayLead(person.role) && area.state == TaskState::Done && area.doneBy != person.id;
}

int daysOverdue(const Area& area, Day today)
{
    return std::max(0, static_cast<int>((today - areaDue(area, today)).count()));
}

std::chrono::minutes timeIn(const Area& area, const StaffId& person, Day today, UtcTime now)
{
    using std::chrono::minutes;
    const bool own = area.startedBy == person && area.startedAt;
    const bool done = area.state == TaskState::Done && area.doneDay == today && area.doneBy == person && area.doneAt;
    if (!own || (!done && area.state != TaskState::Started)) {
        return minutes{0};
    }
    return std::max(minutes{0}, std::chrono::duration_cast<minutes>((done ? *area.doneAt : now) - *area.startedAt));
}

} // namespace turndown::tablet
