#pragma once

#include "mobile/core/shown_document.hpp"

#include <functional>

namespace turndown::tablet {

class Tablet;

/// What the next shift has to know of, by kind and name: open log entries and requests, urgent repairs, rooms with a sign
/// on their door, keys that are out or missing. Source: docs/domain.md, duties 14, 60.
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
