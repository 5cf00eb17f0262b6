#pragma once

#include "mobile/core/shown_document.hpp"

#include <functional>

namespace turndown::tablet {

class Tablet;

/// Whether the next shift has to know of it: an open log entry, a request nobody has seen to, an urgent repair, a room with
/// a sign on its door, a key that is out. Pure. Source: docs/operations.md, `handover.offered`.
[[nodiscard]] bool goesOn(const DocumentBody& body);

/// All of it, by kind and name.
[[nodiscard]] std::vector<ShownDocument> goingOn(const Tablet& tablet);

/// Rooms that `person` has cleaned, with the operation that said so, as far as the tablet knows: each of the twenty
/// operations a room remembers, and those still on their way. What was taken back is left out. Pure.
struct DoneRoom {
    std::string room;
    OperationId op;
};
using IsWithin = std::function<bool(UtcTime)>; ///< Whether a moment lies in the day that is asked for.
[[nodiscard]] std::vector<DoneRoom> cleanedBy(const StaffId& person, const std::vector<ShownDocument>& rooms,
                                              const IsWithin& isWithin);

} // namespace turndown::tablet
