#include "shared/rules/room_views.hpp"

#include <algorithm>

namespace turndown {

namespace {

std::string_view conditionCode(Condition condition, bool occupied)
{
    switch (condition) {
    case Condition::Dirty:
    case Condition::Cleaning:
        return occupied ? "OD" : "VD";
    case Condition::Clean:
        return occupied ? "OC" : "VC";
    case Condition::Inspected:
        return occupied ? "OI" : "VI";
    case Condition::Pickup:
        return occupied ? "OP" : "VP";
    }
    return {};
}

std::string_view serviceMark(ServiceFlag flag)
{
    switch (flag) {
    case ServiceFlag::None:
        return {};
    case ServiceFlag::DoNotDisturb:
        return "DND";
    case ServiceFlag::MakeUp:
        return "MUR";
    case ServiceFlag::Declined:
        return "RS";
    case ServiceFlag::DoubleLock:
        return "DL";
    }
    return {};
}

std::string_view stayMark(Stay stay)
{
    switch (stay) {
    case Stay::DueOut:
        return "DO";
    case Stay::Departed:
        return "C/O";
    case Stay::Arrival:
        return "ARR";
    case Stay::None:
    case Stay::Arrived:
    case Stay::DayUse:
    case Stay::Stayover:
        return {};
    }
    return {};
}

/// Let, and the bed not used: a sleep-out. No or little luggage is a sign for the front desk.
std::string_view luggageMark(const Observation& seen)
{
    if (!seen.occupied) {
        return seen.luggage == Luggage::None ? "NB" : "S/O";
    }
    switch (seen.luggage.value_or(Luggage::Normal)) {
    case Luggage::None:
        return "NB";
    case Luggage::Light:
        return "LB";
    case Luggage::Normal:
        return {};
    }
    return {};
}

} // namespace

std::string_view roomCode(const Room& room)
{
    switch (room.sale) {
    case Sale::OutOfOrder:
        return "OOO";
    case Sale::OutOfService:
        return "OOS";
    case Sale::Available:
        return conditionCode(room.condition, room.occupancy == Occupancy::Occupied);
    }
    return {};
}

bool isReadyToSell(const Room& room, bool inspectionRequired)
{
    const bool fresh =
        room.condition == Condition::Inspected || (!inspectionRequired && room.condition == Condition::Clean);
    return room.occupancy == Occupancy::Vacant && room.sale == Sale::Available && fresh;
}

bool hasDiscrepancy(const Room& room)
{
    return room.observed && room.observed->occupied != (room.occupancy == Occupancy::Occupied);
}

bool isFresh(const Room& room)
{
    return room.condition == Condition::Clean || room.condition == Condition::Inspected;
}

bool isUnderWay(const Task& task)
{
    return task.state == TaskState::Started || task.state == TaskState::Paused;
}

std::vector<std::string_view> roomMarks(const Room& room)
{
    std::vector<std::string_view> marks;
    const auto add = [&marks](std::string_view mark) {
        if (!mark.empty()) {
            marks.push_back(mark);
        }
    };
    add(serviceMark(room.service.flag));
    add(stayMark(room.stay));
    if (room.observed && room.occupancy == Occupancy::Occupied) {
        add(luggageMark(*room.observed));
    }
    return marks;
}

std::optional<UtcTime> unseenSince(const Room& room)
{
    const Service& service = room.service;
    const bool keepsOut = service.flag == ServiceFlag::DoNotDisturb || service.flag == ServiceFlag::Declined ||
                          service.flag == ServiceFlag::DoubleLock;
    if (!keepsOut || !service.since) {
        return std::nullopt;
    }
    const bool foundWell = service.welfare && service.welfare->result == WelfareResult::Well;
    return foundWell ? std::max(*service.since, service.welfare->at) : *service.since;
}

bool isWelfareCheckDue(const Room& room, UtcTime now, std::chrono::minutes threshold)
{
    const auto since = unseenSince(room);
    return since && room.occupancy == Occupancy::Occupied && now - *since >= threshold;
}

bool isOccupiedUnready(const Room& room)
{
    const bool justArrived = room.stay == Stay::Arrived || room.stay == Stay::DayUse;
    return room.occupancy == Occupancy::Occupied && justArrived && needsCleaning(room);
}

std::optional<Day> deepCleanDue(const Room& room, std::string_view item, const DeepCleanItem& plan, Day today)
{
    const auto& types = plan.roomTypes;
    if (!types.empty() && std::find(types.begin(), types.end(), room.type) == types.end()) {
        return std::nullopt;
    }
    const auto done = room.deep.find(std::string{item});
    const bool known = done != room.deep.end() && done->second.day;
    return known ? *done->second.day + std::chrono::days{plan.cycleDays} : today;
}

bool needsCleaning(const Room& room)
{
    return room.condition == Condition::Dirty || room.condition == Condition::Cleaning ||
           room.condition == Condition::Pickup;
}

} // namespace turndown
