#include "mobile/core/inspection_queue.hpp"

#include "mobile/core/room_work.hpp"

#include <algorithm>
#include <tuple>

namespace turndown::tablet {

namespace {

constexpr std::chrono::hours kAnyTime{24}; ///< After all who have said when.

int rankOf(const Room& room)
{
    const bool vip = room.flags.contains(RoomFlag::Vip);
    if (isArrivalToday(room)) {
        return vip ? 0 : 1;
    }
    return vip ? 2 : 3;
}

/// A guest in the lobby cannot wait for one on the motorway.
bool guestWaits(const Room& room)
{
    return isArrivalToday(room) && room.flags.contains(RoomFlag::Queue);
}

} // namespace

std::optional<PassBar> whyNotPass(const Room& room, const Person& person)
{
    if (!mayLead(person.role)) {
        return PassBar::RoleNotAllowed;
    }
    if (room.task.cleanedBy == person.id) {
        return PassBar::OwnWork;
    }
    const bool vip = room.flags.contains(RoomFlag::Vip);
    return vip && person.role == Role::Lead ? std::optional{PassBar::VipNeedsSupervisor} : std::nullopt;
}

bool mayLookAgain(const Room& room, const Person& person)
{
    const bool supervises = person.role == Role::Supervisor || person.role == Role::Manager;
    const bool own = room.task.cleanedBy == person.id || room.inspection.by == person.id;
    return supervises && !own && room.condition == Condition::Inspected && !room.inspection.sample;
}

bool awaitsCheck(const Room& room)
{
    return room.condition == Condition::Clean && room.sale == Sale::Available;
}

bool isArrivalToday(const Room& room)
{
    if (room.occupancy == Occupancy::Occupied) {
        return false;
    }
    return room.stay == Stay::Arrival ||
           std::any_of(room.expected.begin(), room.expected.end(),
                       [&](const ExpectedStay& stay) { return stay.arrival == room.businessDay; });
}

std::optional<std::chrono::minutes> arrivalTime(const Room& room)
{
    std::optional<std::chrono::minutes> first;
    for (const ExpectedStay& stay : room.expected) {
        if (isArrivalToday(room) && stay.arrival == room.businessDay && stay.eta) {
            first = std::min(first.value_or(*stay.eta), *stay.eta);
        }
    }
    return first;
}

bool isCheckedBefore(const Room& left, const Room& right)
{
    const auto place = [](const Room& room) {
        return std::tuple{rankOf(room), !guestWaits(room), arrivalTime(room).value_or(kAnyTime),
                          room.task.cleanedAt.value_or(UtcTime{})};
    };
    const auto leftPlace = place(left);
    const auto rightPlace = place(right);
    return leftPlace != rightPlace ? leftPlace < rightPlace : roomNumberLess(left.number, right.number);
}

int scoreOf(int passed, int failed)
{
    const int looked = passed + failed;
    return looked == 0 ? 100 : (200 * passed + looked) / (2 * looked); // rounded to the nearest
}

} // namespace turndown::tablet
