#include "mobile/core/shift_progress.hpp"

#include "mobile/core/area_work.hpp"
#include "shared/rules/room_views.hpp"

#include <algorithm>

namespace turndown::tablet {

bool isFinished(const Room& room)
{
    return room.task.state == TaskState::Done && !needsCleaning(room);
}

std::chrono::minutes timeIn(const Room& room, const StaffId& person, UtcTime now)
{
    using std::chrono::minutes;
    const Task& task = room.task;
    if (task.startedBy != person || !task.startedAt) {
        return minutes{0};
    }
    const bool own = task.state == TaskState::Done && task.cleanedBy == person && task.cleanedAt;
    if (!own && task.state != TaskState::Started) {
        return minutes{0};
    }
    const UtcTime until = own ? *task.cleanedAt : now;
    return std::max(minutes{0}, std::chrono::duration_cast<minutes>(until - *task.startedAt));
}

void ShiftProgress::add(const Room& room, int credits, std::chrono::minutes timeInRoom)
{
    const bool done = isFinished(room);
    ++roomsTotal;
    creditsTotal += credits;
    roomsDone += done ? 1 : 0;
    creditsDone += done ? credits : 0;
    worked += timeInRoom;
}

void ShiftProgress::add(const Area& area, Day today, std::chrono::minutes timeInArea)
{
    const bool toDo = needsCleaning(area, today);
    const bool doneToday = !toDo && area.doneDay == today;
    creditsTotal += toDo || doneToday ? area.credits : 0;
    creditsDone += doneToday ? area.credits : 0;
    worked += timeInArea;
}

} // namespace turndown::tablet
