#include "mobile/core/shift_order.hpp"

#include "mobile/core/area_work.hpp"
#include "mobile/core/room_work.hpp"
#include "shared/rules/room_views.hpp"

#include <algorithm>
#include <limits>
#include <tuple>

namespace turndown::tablet {

namespace {

using Duties = std::vector<Duty>;

constexpr int kApart = 1024; ///< Ten duties may be put between two before all have to be set anew.
constexpr int kLast = std::numeric_limits<int>::max();

int placeOf(const Duty& duty)
{
    return duty.position.value_or(kLast);
}

bool isOrdered(const Duties& duties)
{
    return std::any_of(duties.begin(), duties.end(), [](const Duty& duty) { return duty.position.has_value(); });
}

/// Rooms as people read their numbers, then areas.
bool nameLess(const DocumentName& left, const DocumentName& right)
{
    if (left.kind() != right.kind()) {
        return left.kind() == document_kind::kRoom;
    }
    return roomNumberLess(std::string{left.key()}, std::string{right.key()});
}

/// The order that lies under the list, whatever part a duty is in just now: a shut door that opens goes back to its place.
Duties byPlace(Duties duties)
{
    const bool ordered = isOrdered(duties);
    std::stable_sort(duties.begin(), duties.end(), [&](const Duty& left, const Duty& right) {
        if (placeOf(left) != placeOf(right)) {
            return placeOf(left) < placeOf(right);
        }
        if (!ordered) {
            const std::tuple leftRank{!left.rush, !left.vip};
            const std::tuple rightRank{!right.rush, !right.vip};
            if (leftRank != rightRank) {
                return leftRank < rightRank;
            }
        }
        return nameLess(left.doc, right.doc);
    });
    return duties;
}

Duties::iterator find(Duties& duties, const DocumentName& doc)
{
    return std::find_if(duties.begin(), duties.end(), [&](const Duty& duty) { return duty.doc == doc; });
}

/// One placing between the neighbours, where they leave room for it.
std::optional<Placing> between(const Duties& wanted, std::size_t index)
{
    const int below = index == 0 ? 0 : placeOf(wanted[index - 1]);
    const int above = index + 1 == wanted.size() ? kLast : placeOf(wanted[index + 1]);
    if (below == kLast) {
        return std::nullopt; // The one before has no place of its own yet.
    }
    const int place = above == kLast ? below + std::min(kApart, (kLast - below) / 2) : below + (above - below) / 2;
    const bool fits = place > below && place < above;
    return fits ? std::optional{Placing{wanted[index].doc, place}} : std::nullopt;
}

std::vector<Placing> allAnew(const Duties& wanted)
{
    std::vector<Placing> placings;
    int place = 0;
    for (const Duty& duty : wanted) {
        place += kApart;
        if (duty.position != place) {
            placings.push_back({duty.doc, place});
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

ListPart listPartOf(const Area& area, const StaffId& person, Day today)
{
    if (!needsCleaning(area, today)) {
        return ListPart::Finished;
    }
    const bool sentBack = area.inspection.result == InspectionResult::Failed && area.doneBy == person;
    return sentBack ? ListPart::Rework : ListPart::Open;
}

Duty dutyOf(const Room& room, const StaffId& person)
{
    return {DocumentName{document_kind::kRoom, room.number}, listPartOf(room, person), room.task.position,
            room.flags.count(RoomFlag::Rush) > 0, room.flags.count(RoomFlag::Vip) > 0};
}

Duty dutyOf(const DocumentName& doc, const Area& area, const StaffId& person, Day today)
{
    return {doc, listPartOf(area, person, today), area.position, false, false};
}

std::vector<Duty> inOwnOrder(std::vector<Duty> duties)
{
    duties = byPlace(std::move(duties));
    std::stable_sort(duties.begin(), duties.end(),
                     [](const Duty& left, const Duty& right) { return left.part < right.part; });
    return duties;
}

std::vector<Placing> placingsFor(const std::vector<Duty>& duties, const DocumentName& moved, Side side,
                                 const DocumentName& neighbour)
{
    Duties wanted = byPlace(duties);
    std::erase_if(wanted, [](const Duty& duty) { return duty.part == ListPart::Finished; });
    const auto from = find(wanted, moved);
    const auto beside = find(wanted, neighbour);
    if (from == wanted.end() || beside == wanted.end() || from == beside || from->part != beside->part) {
        return {};
    }
    const auto stood = from - wanted.begin();
    const Duty duty = *from;
    wanted.erase(from);
    const auto to = wanted.insert(find(wanted, neighbour) + (side == Side::After ? 1 : 0), duty);
    if (to - wanted.begin() == stood) {
        return {};
    }
    const auto one = between(wanted, static_cast<std::size_t>(to - wanted.begin()));
    return one && isOrdered(duties) ? std::vector{*one} : allAnew(wanted);
}

} // namespace turndown::tablet
