#pragma once

#include "shared/operations/room_operations.hpp"
#include "shared/rules/step.hpp"

namespace turndown {

// What people set on a room besides cleaning it. Source: docs/domain.md, T10 to T13; docs/design.md, section 4.

/// Do not disturb, make up, declined, double-locked: only on occupied rooms. Saying it again keeps the clock running
/// from the first time. Clearing a flag that the author had not seen leaves it standing.
[[nodiscard]] Step<Room> applyServiceSet(Room room, const RoomServiceSet& set, const Stated& stated);

/// Somebody asked after the guest who keeps everyone out. The sign hangs on, and the clock runs on.
[[nodiscard]] Step<Room> applyWelfareChecked(Room room, const RoomWelfareChecked& checked, const Stated& stated);

/// What was seen at the door. The front office's occupancy stays as it is.
[[nodiscard]] Step<Room> applyObserved(Room room, const RoomObserved& observed, const Stated& stated);

/// Who cleans the room, and when in their order. Attendants order their own rooms only: placing one that has been given
/// to somebody else meanwhile is overtaken.
[[nodiscard]] Step<Room> applyAssigned(Room room, const RoomAssigned& assigned, const Stated& stated);

/// VIP, rush, a guest who waits; and why, where somebody says so.
[[nodiscard]] Step<Room> applyFlagged(Room room, const RoomFlagged& flagged);

/// Reasons go with what they were reasons for: a flag that is taken off, a touch-up that is done or no longer asked for.
/// Part of every step of a room.
void forgetReasonsOfWhatIsOver(Room& room);

/// Takes the room off sale or back. An occupied room cannot leave, and one that a guest is expected in today cannot go
/// out of service; a room that comes back has the condition agreed on.
[[nodiscard]] Step<Room> applySaleSet(Room room, const RoomSaleSet& set);

[[nodiscard]] Room backOnSale(Room room);

/// The office knows better: any condition, with a reason, in the history.
[[nodiscard]] Step<Room> applyOverridden(Room room, const RoomOverridden& overridden);

/// Adds a note; the room keeps the last few in sight.
[[nodiscard]] Room withNote(Room room, const RoomNoted& noted, const Stated& stated);

} // namespace turndown
