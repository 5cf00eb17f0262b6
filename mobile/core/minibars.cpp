#include "mobile/core/minibars.hpp"

#include "mobile/core/room_work.hpp"

#include <algorithm>

namespace turndown::tablet {

Counts lackingIn(const Room& room)
{
    Counts lacks;
    for (const auto& [item, quantity] : room.minibar) {
        if (quantity > 0) { // Less than 0: more was put back than anybody says was taken.
            lacks[item] = quantity;
        }
    }
    return lacks;
}

std::vector<OpenMinibar> refillRound(const std::vector<ShownDocument>& rooms, const Person& person)
{
    const auto isOwn = [&](const ShownDocument& shown) {
        const auto* const room = shown.as<Room>();
        return room != nullptr && room->task.assignedTo == person.id;
    };
    const bool hasOwn = std::any_of(rooms.begin(), rooms.end(), isOwn);
    std::vector<OpenMinibar> round;
    for (const ShownDocument& shown : rooms) {
        const auto* const room = shown.as<Room>();
        if (room != nullptr && (!hasOwn || isOwn(shown))) {
            if (Counts lacks = lackingIn(*room); !lacks.empty()) {
                round.push_back({&shown, std::move(lacks)});
            }
        }
    }
    std::sort(round.begin(), round.end(), [](const OpenMinibar& left, const OpenMinibar& right) {
        return roomNumberLess(left.shown->as<Room>()->number, right.shown->as<Room>()->number);
    });
    return round;
}

Counts neededFor(const std::vector<OpenMinibar>& round)
{
    Counts needed;
    for (const OpenMinibar& minibar : round) {
        for (const auto& [item, quantity] : minibar.lacks) {
            needed[item] += quantity;
        }
    }
    return needed;
}

} // namespace turndown::tablet
