#include "mobile/core/work_room.hpp"

#include "mobile/core/credits.hpp"
#include "mobile/core/room_work.hpp"
#include "shared/rules/room_views.hpp"

#include <algorithm>

namespace turndown::tablet {

namespace {

int urgencyOf(const Room& room)
{
    if (room.flags.contains(RoomFlag::Vip) || room.flags.contains(RoomFlag::Rush) ||
        room.flags.contains(RoomFlag::Queue)) {
        return 3;
    }
    if (room.stay == Stay::Arrival) {
        return 2;
    }
    return room.task.kind == TaskKind::Departure ? 1 : 0;
}

} // namespace

std::optional<WorkRoom> workOf(const Room& room, const RoomType* type)
{
    WorkRoom work{room.number,
                  room.floor,
                  room.section,
                  creditsOf(room, type),
                  room.task.assignedTo,
                  room.task.position.value_or(0),
                  true,
                  urgencyOf(room)};
    if (!needsCleaning(room)) {
        const bool doneToday = room.task.state == TaskState::Done && room.task.assignedTo;
        return doneToday ? std::optional{work} : std::nullopt;
    }
    if (room.task.state == TaskState::Started || room.task.state == TaskState::Paused) {
        work.to = room.task.startedBy ? room.task.startedBy : work.to;
        return work;
    }
    if (room.sale != Sale::Available || room.service.flag == ServiceFlag::DoubleLock) {
        return std::nullopt;
    }
    work.stays = room.inspection.result == InspectionResult::Failed && work.to.has_value();
    return work;
}

bool comesFirst(const WorkRoom& left, const WorkRoom& right)
{
    if (left.floor != right.floor) {
        return roomNumberLess(left.floor, right.floor);
    }
    if (left.section != right.section) {
        return roomNumberLess(left.section, right.section);
    }
    return roomNumberLess(left.number, right.number);
}

std::map<StaffId, WorkLoad> workLoads(const std::vector<WorkRoom>& rooms)
{
    std::map<StaffId, WorkLoad> loads;
    for (const WorkRoom& room : rooms) {
        if (!room.to) {
            continue;
        }
        WorkLoad& load = loads[*room.to];
        ++load.rooms;
        load.credits += room.credits;
        if (std::find(load.floors.begin(), load.floors.end(), room.floor) == load.floors.end()) {
            load.floors.push_back(room.floor);
        }
    }
    for (auto& [who, load] : loads) {
        std::sort(load.floors.begin(), load.floors.end(), roomNumberLess);
    }
    return loads;
}

} // namespace turndown::tablet
