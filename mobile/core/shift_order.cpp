#include "mobile/core/shift_order.hpp"

#include "mobile/core/room_work.hpp"
#include "shared/rules/room_views.hpp"

#include <algorithm>
#include <limits>
#include <optional>
#include <tuple>

namespace turndown::tablet {

namespace {

using Rooms = std::vector<const Room*>;

constexpr int kApart = 1024; ///< Ten rooms may be put between two before all have to be set anew.
constexpr int kLast = std::numeric_limits<int>::max();

bool has(const Room& room, RoomFlag flag)
{
    return room.flags.count(flag) > 0;
}

int placeOf(const Room& room)
{
    return room.task.position.value_or(kLast);
}

/// The order that lies under the list, whatever part a room is in just now: a shut door that opens goes back to its place.
Rooms byPlace(Rooms rooms)
{
    const bool ordered =
        std::any_of(rooms.begin(), rooms.end(), [](const Room* room) { return room->task.position.has_value(); });
    std::stable_sort(rooms.begin(), rooms.end(), [&](const Room* left, const Room* right) {
        if (placeOf(*left) != placeOf(*right)) {
            return placeOf(*left) < placeOf(*right);
        }
        if (!ordered) {
            const std::tuple leftRank{!has(*left, RoomFlag::Rush), !has(*left, RoomFlag::Vip)};
            const std::tuple rightRank{!has(*right, RoomFlag::Rush), !has(*right, RoomFlag::Vip)};
            if (leftRank != rightRank) {
                return leftRank < rightRank;
            }
        }
        return roomNumberLess(left->number, right->number);
    });
    return rooms;
}

Rooms::iterator find(Rooms& rooms, const std::string& number)
{
    return std::find_if(rooms.begin(), rooms.end(), [&](const Room* room) { return room->number == number; });
}

/// One placing between the neighbours, where they leave room for it.
std::optional<Placing> between(const Rooms& wanted, std::size_t index)
{
    const int below = index == 0 ? 0 : placeOf(*wanted[index - 1]);
    const int above = index + 1 == wanted.size() ? kLast : placeOf(*wanted[index + 1]);
    if (below == kLast) {
        return std::nullopt; // The one before has no place of its own yet.
    }
    const int place = above == kLast ? below + std::min(kApart, (kLast - below) / 2) : below + (above - below) / 2;
    const bool fits = place > below && place < above;
    return fits ? std::optional{Placing{wanted[index]->number, place}} : std::nullopt;
}

std::vector<Placing> allAnew(const Rooms& wanted)
{
    std::vector<Placing> placings;
    int place = 0;
    for (const Room* room : wanted) {
        place += kApart;
        if (room->task.position != place) {
            placings.push_back({room->number, place});
        }
    }
    return placings;
}

} // namespace

ListPart listPartOf(const Room& room, const StaffId& person)
{
    const bool turndownLeft = room.task.kind == TaskKind::Turndown && room.task.state != TaskState::Done;
    if (!needsCleaning(room) && !turndownLeft) {
        return ListPart::Finished;
    }
    if (isShut(room) || room.sale == Sale::OutOfOrder) {
        return ListPart::Shut;
    }
    const bool sentBack = room.inspection.result == InspectionResult::Failed && room.task.cleanedBy == person;
    return sentBack ? ListPart::Rework : ListPart::Open;
}

std::vector<const Room*> inOwnOrder(std::vector<const Room*> rooms, const StaffId& person)
{
    rooms = byPlace(std::move(rooms));
    std::stable_sort(rooms.begin(), rooms.end(), [&](const Room* left, const Room* right) {
        return listPartOf(*left, person) < listPartOf(*right, person);
    });
    return rooms;
}

std::vector<Placing> placingsFor(const std::vector<const Room*>& rooms, const StaffId& person, const std::string& moved,
                                 Side side, const std::string& neighbour)
{
    Rooms before = byPlace(rooms);
    std::erase_if(before, [&](const Room* room) { return listPartOf(*room, person) == ListPart::Finished; });
    Rooms wanted = before;
    const auto from = find(wanted, moved);
    const auto beside = find(wanted, neighbour);
    if (from == wanted.end() || beside == wanted.end() || from == beside ||
        listPartOf(**from, person) != listPartOf(**beside, person)) {
        return {};
    }
    const Room* const room = *from;
    wanted.erase(from);
    const auto to = wanted.insert(find(wanted, neighbour) + (side == Side::After ? 1 : 0), room);
    if (wanted == before) {
        return {};
    }
    const auto one = between(wanted, static_cast<std::size_t>(to - wanted.begin()));
    const bool ordered =
        std::any_of(rooms.begin(), rooms.end(), [](const Room* each) { return each->task.position.has_value(); });
    return one && ordered ? std::vector{*one} : allAnew(wanted);
}

} // namespace turndown::tablet
