#pragma once

#include "shared/model/room.hpp"

#include <string_view>

namespace turndown {

/// The two-letter code the trade uses: VC, VD, VI, OC, OD, OI, VP, OOO, OOS. A view over the axes, never stored.
/// Source: docs/domain.md, 3a.
[[nodiscard]] std::string_view roomCode(const Room& room);

/// Vacant, on sale, and inspected (or clean, where the hotel does not inspect).
[[nodiscard]] bool isReadyToSell(const Room& room, bool inspectionRequired);

/// The front office and housekeeping do not agree on whether someone is in the room.
[[nodiscard]] bool hasDiscrepancy(const Room& room);

/// Someone must still clean this room today: dirty, being cleaned, or due a pickup.
[[nodiscard]] bool needsCleaning(const Room& room);

} // namespace turndown
