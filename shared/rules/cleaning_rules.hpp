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

/// Makes the room clean. After a failed inspection only a cleaning that names that inspection does; one that had not
/// seen it is a conflict, and the rework stays. Two cleanings make one clean room: the second is credited as already
/// done.
[[nodiscard]] Step<Room> applyCleaned(Room room, const RoomCleaned& cleaned, const Stated& stated);

/// Judges the cleaning it names. Nobody passes own work, and a VIP room is passed by a supervisor or above.
[[nodiscard]] Step<Room> applyInspected(Room room, const RoomInspected& inspected, const Stated& stated);

} // namespace turndown
