#pragma once

#include "shared/model/catalogue.hpp"

#include <map>

namespace turndown {

/// What a task usually takes of each item in a room: as the room's type says, else as the item itself; zeros are left out.
/// `type` may be null; `items` is the catalogue by item. Source: docs/domain.md, requirement 13.
[[nodiscard]] std::map<ItemId, std::int64_t> usualCounts(TaskKind task, const RoomType* type,
                                                         const std::map<ItemId, const Item*>& items);

} // namespace turndown
