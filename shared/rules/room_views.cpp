#include "shared/rules/room_views.hpp"

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

bool needsCleaning(const Room& room)
{
    return room.condition == Condition::Dirty || room.condition == Condition::Cleaning ||
           room.condition == Condition::Pickup;
}

} // namespace turndown
