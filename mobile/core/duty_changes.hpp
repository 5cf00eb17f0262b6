#pragma once

#include "mobile/core/room_changes.hpp"

#include <optional>

namespace turndown::tablet {

// The same as `whatChanged` and `stillHolds` of rooms, for public areas and for requests.

/// What `person` should hear about an area of theirs. Pure.
[[nodiscard]] std::optional<Announcement> whatChangedInArea(const Document& before, const Document& after,
                                                            const StaffId& person);

/// What `person` should hear about a request. It begins with its first operation, so one that was not known before
/// (`before` is empty) is news too. Pure.
[[nodiscard]] std::optional<Announcement> whatChangedInRequest(const Document& before, const Document& after,
                                                               const StaffId& person);

/// Whether it is still so, of an announcement about an area or a request. `after` is that document as it is now.
[[nodiscard]] bool stillHolds(const Announcement& announcement, const Document& after, const StaffId& person);

} // namespace turndown::tablet
