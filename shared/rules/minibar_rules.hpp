#pragma once

#include "shared/operations/operation.hpp"
#include "shared/rules/step.hpp"

namespace turndown {

// What guests take from the minibar: told once, on the bill once, refilled once. Source: docs/domain.md, duty 11.

/// By how much an operation changes what its room's minibar misses; nothing for one that does not.
[[nodiscard]] Counts minibarDelta(const Operation& operation);

/// The room with `missing` added `times` times (1, or −1 to take it back). What is no longer missing is left out.
[[nodiscard]] Room withMissing(Room room, const Counts& missing, int times);

/// The posting that an operation begins; a cleaning with what was consumed begins one, too.
[[nodiscard]] Posting posted(std::string room, const MinibarConsumed& consumed, const Stated& stated);
[[nodiscard]] Posting posted(std::string room, const RoomCleaned& cleaned, const Stated& stated);

/// Whether a cleaning begins a posting: it found something consumed, and says prices. Those of older programs do not.
[[nodiscard]] bool beginsPosting(const RoomCleaned& cleaned);

/// To the bill, or off it. What is on the bill may still be voided.
[[nodiscard]] Step<Posting> applyPostingStepped(Posting posting, const PostingStepped& stepped, const Stated& stated);

} // namespace turndown
