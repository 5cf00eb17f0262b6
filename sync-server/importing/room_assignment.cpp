#include "sync-server/importing/room_assignment.hpp"

#include <algorithm>
#include <cctype>
#include <map>
#include <numeric>
#include <tuple>

namespace turndown::server {

namespace {

struct FreeRoom {
    std::string number;
    Day freeFrom = Day::min();
};

bool isDayUse(const ExpectedStay& stay)
{
    return stay.arrival == stay.departure;
}

/// Room numbers as people sort them: 99 before 101, and 101 before PH-2.
std::tuple<bool, std::size_t, std::string> sortKey(const std::string& number)
{
    const auto digits = static_cast<std::size_t>(
        std::find_if(number.begin(), number.end(), [](unsigned char letter) { return std::isdigit(letter) == 0; }) -
        number.begin());
    return {digits == 0, digits, number};
}

/// The order in which stays come to the desk.
std::vector<std::size_t> inOrderOfArrival(const std::vector<WantedStay>& stays)
{
    std::vector<std::size_t> order(stays.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t left, std::size_t right) {
        return std::make_tuple(stays[left].stay.arrival, isDayUse(stays[left].stay)) <
               std::make_tuple(stays[right].stay.arrival, isDayUse(stays[right].stay));
    });
    return order;
}

} // namespace

std::vector<std::optional<std::string>> assignRooms(const std::vector<WantedStay>& stays, std::vector<RoomOfType> rooms)
{
    std::sort(rooms.begin(), rooms.end(), [](const RoomOfType& left, const RoomOfType& right) {
        return sortKey(left.number) < sortKey(right.number);
    });
    std::map<std::string, std::vector<FreeRoom>> byType;
    for (auto& room : rooms) {
        byType[room.type].push_back({std::move(room.number), Day::min()});
    }
    std::vector<std::optional<std::string>> assigned(stays.size());
    for (const auto index : inOrderOfArrival(stays)) {
        const ExpectedStay& stay = stays[index].stay;
        auto& candidates = byType[stays[index].roomType];
        const auto room = std::find_if(candidates.begin(), candidates.end(),
                                       [&](const FreeRoom& candidate) { return candidate.freeFrom <= stay.arrival; });
        if (room != candidates.end()) {
            room->freeFrom = isDayUse(stay) ? stay.departure + std::chrono::days{1} : stay.departure;
            assigned[index] = room->number;
        }
    }
    return assigned;
}

} // namespace turndown::server
