#pragma once

#include "shared/model/catalogue.hpp"
#include "shared/model/room.hpp"

namespace turndown::tablet {

/// How much work the task in this room is, in credits (1 is about a minute): what was said for this very task, else what
/// its room type takes for such a task, else 0. `type` may be null. Source: docs/domain.md, 3c.
[[nodiscard]] int creditsOf(const Room& room, const RoomType* type);

} // namespace turndown::tablet
