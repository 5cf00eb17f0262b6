#pragma once

#include "shared/model/room.hpp"

#include <string>
#include <vector>

namespace turndown::tablet {

/// The parts of a person's list, in the order in which they stand. Within a part the person's own order holds.
/// Source: docs/domain.md, T9 (rework comes back) and T10 (a shut door sinks to the end, but stays open).
enum class ListPart {
    Rework,   ///< An inspector sent it back to this person.
    Open,     ///< To be done.
    Shut,     ///< The guest keeps us out, or it is out of order: later, perhaps.
    Finished, ///< Nothing is left in it.
};

[[nodiscard]] ListPart listPartOf(const Room& room, const StaffId& person);

/// A person's rooms as they stand on the list: part by part, each in the person's own order. Where nobody has set an
/// order: rush, VIP, then by number. Once somebody has, marks no longer move anything, and rooms that came later follow by
/// number. Pure.
[[nodiscard]] std::vector<const Room*> inOwnOrder(std::vector<const Room*> rooms, const StaffId& person);

/// Where a room is to stand from now on: the `position` of its `room.assigned`.
struct Placing {
    std::string room;
    int position = 0;

    friend bool operator==(const Placing&, const Placing&) = default;
};

/// What has to be said so that `moved` stands right before or right after `neighbour`, and everything else as it stood.
/// One placing where there is room between the two that it comes to lie between; else all that is not finished is set
/// anew, far apart, so that the next ones are one again. Empty: it stands there already, or one of the two is not on the
/// list or in another part of it.
enum class Side { Before, After };
[[nodiscard]] std::vector<Placing> placingsFor(const std::vector<const Room*>& rooms, const StaffId& person,
                                               const std::string& moved, Side side, const std::string& neighbour);

} // namespace turndown::tablet
