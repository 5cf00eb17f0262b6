#pragma once

#include "shared/model/catalogue.hpp"
#include "shared/model/room.hpp"

#include <chrono>
#include <optional>
#include <string_view>
#include <vector>

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

/// Ready for a guest as far as housekeeping goes: clean or inspected.
[[nodiscard]] bool isFresh(const Room& room);

/// Someone has begun and not finished.
[[nodiscard]] bool isUnderWay(const Task& task);

/// What else the trade says of the room at a glance: DND, MUR, RS, DL, S/O, NB, LB, DO, C/O, ARR. Views as well.
[[nodiscard]] std::vector<std::string_view> roomMarks(const Room& room);

/// Since when nobody has seen the guest: the sign on the door, or a check that found the guest well. Nothing where no
/// sign keeps people out. Source: docs/domain.md, T10.
[[nodiscard]] std::optional<UtcTime> unseenSince(const Room& room);

/// The guest has kept everyone out for so long that somebody must ask after them.
[[nodiscard]] bool isWelfareCheckDue(const Room& room, UtcTime now, std::chrono::minutes threshold);

/// A guest has been let into a room that was not ready (T2).
[[nodiscard]] bool isOccupiedUnready(const Room& room);

/// The day on which an item of the deep-cleaning plan is due in this room; today where it was never done. Nothing where
/// the plan does not ask for it in rooms of this type.
[[nodiscard]] std::optional<Day> deepCleanDue(const Room& room, std::string_view item, const DeepCleanItem& plan,
                                              Day today);

} // namespace turndown
