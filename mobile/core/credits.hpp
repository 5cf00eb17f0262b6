#pragma once

#include "shared/model/catalogue.hpp"
#include "shared/model/room.hpp"

namespace turndown::tablet {

/// How much work the task in this room is, in credits (1 is about a minute): what was said for this very task, else what
/// the hotel has set for such a task in rooms of this type, else the usual. `type` may be null.
/// Source: docs/domain.md, 3c.
[[nodiscard]] int creditsOf(const Room& room, const RoomType* type);

} // namespace turndown::tablet
