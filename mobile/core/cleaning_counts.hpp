#pragma once

#include "shared/model/catalogue.hpp"
#include "shared/model/room.hpp"
#include "shared/operations/room_operations.hpp"

#include <map>

namespace turndown::tablet {

/// The catalogue by item, as a screen or a person has it in hand.
using ItemsById = std::map<ItemId, const Item*>;

/// Puts what was counted under the group of each item, zeros left out; an item that the catalogue does not know is left
/// out, too.
void countInto(RoomCleaned& cleaned, const Counts& counts, const ItemsById& items);

/// Says what follows from the counts and is never typed: from which pantry they came; that as much linen came out as went
/// in, where `soiled` says nothing else, and where it was put; what the minibar's articles cost, for the bill.
/// Source: docs/domain.md, duties 6, 7 and 11.
void accountFor(RoomCleaned& cleaned, const Room& room, const ItemsById& items);

/// What one of each costs; those without a price are left out.
[[nodiscard]] Prices pricesOf(const Counts& counts, const ItemsById& items);

} // namespace turndown::tablet
