#pragma once

#include "shared/model/area.hpp"
#include "shared/model/document_name.hpp"
#include "shared/model/room.hpp"

#include <optional>
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
[[nodiscard]] ListPart listPartOf(const Area& area, const StaffId& person, Day today);

/// A room or a public area on a person's list, as far as its place there goes.
struct Duty {
    DocumentName doc;
    ListPart part = ListPart::Open;
    std::optional<int> position;
    bool rush = false;
    bool vip = false;
};

[[nodiscard]] Duty dutyOf(const Room& room, const StaffId& person);
[[nodiscard]] Duty dutyOf(const DocumentName& doc, const Area& area, const StaffId& person, Day today);

/// A person's duties as they stand on the list: part by part, each in the person's own order. Where nobody has set an
/// order: rush, VIP, then rooms by number, then areas. Once somebody has, marks no longer move anything, and what came
/// later follows by number. Pure.
[[nodiscard]] std::vector<Duty> inOwnOrder(std::vector<Duty> duties);

/// Where something is to stand from now on: the `position` of its `room.assigned` or `area.assigned`.
struct Placing {
    DocumentName doc;
    int position = 0;

    friend bool operator==(const Placing&, const Placing&) = default;
};

/// What has to be said so that `moved` stands right before or right after `neighbour`, and everything else as it stood.
/// One placing where there is room between the two that it comes to lie between; else all that is not finished is set
/// anew, far apart, so that the next ones are one again. Empty: it stands there already, or one of the two is not on the
/// list or in another part of it.
enum class Side { Before, After };
[[nodiscard]] std::vector<Placing> placingsFor(const std::vector<Duty>& duties, const DocumentName& moved, Side side,
                                               const DocumentName& neighbour);

} // namespace turndown::tablet
