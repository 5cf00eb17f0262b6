#pragma once

#include "shared/operations/room_operations.hpp"
#include "shared/rules/step.hpp"

namespace turndown {

// The attendant's work and its inspection. Source: docs/domain.md, T5 to T9; docs/design.md, section 4.
// Each speaks of the turn its author saw; for any other turn it is overtaken `older-turn` and changes nothing here.

/// The first start owns the room. A second one by someone else is a conflict, unless it names the start it takes over.
[[nodiscard]] Step<Room> applyStarted(Room room, const RoomStarted& started, const Stated& stated);

/// Only who works in the room can pause.
[[nodiscard]] Step<Room> applyPaused(Room room, const RoomPaused& paused, const Stated& stated);

/// Whoever works in the room leaves it; it is what it was before (T6).
[[nodiscard]] Step<Room> applyAbandoned(Room room, const RoomAbandoned& abandoned, const Stated& stated);

/// Makes the room clean. After a failed inspection only a cleaning that names that inspection does; one that had not
/// seen it is a conflict, and the rework stays. Two cleanings make one clean room: the second is credited as already
/// done. Someone who may check own work makes it inspected, unless a VIP is in it or comes (T7). What was done of the
/// deep-cleaning plan counts in any case.
[[nodiscard]] Step<Room> applyCleaned(Room room, const RoomCleaned& cleaned, const Stated& stated);

/// Judges the cleaning it names. Nobody passes own work, and a VIP room is passed by a supervisor or above. A sample is
/// a supervisor's second look at a room that someone else has passed.
[[nodiscard]] Step<Room> applyInspected(Room room, const RoomInspected& inspected, const Stated& stated);

/// Items of the plan that were done apart from the day's task, a carpet by a contractor.
[[nodiscard]] Step<Room> applyDeepCleaned(Room room, const RoomDeepCleaned& cleaned, const Stated& stated);

/// A vacant room that was ready has been shown, or worked in: light service is due (T14).
[[nodiscard]] Step<Room> applyTouchUpAsked(Room room, const RoomTouchUpAsked& asked, const Stated& stated);

} // namespace turndown
