#pragma once

#include "shared/operations/stay_operations.hpp"
#include "shared/rules/step.hpp"

namespace turndown {

// What the front office, the PMS and the night roll say of a room. Source: docs/domain.md, T1 to T4.

/// Begins a turn: the room is occupied. Its condition stays, unless the hotel says what a check-in makes of it (T2).
[[nodiscard]] Room applyCheckedIn(Room room, const StayCheckedIn& checkedIn, const Stated& stated);

/// The same for a guest who comes from another room: flags and the door sign follow (T3).
[[nodiscard]] Room applyMovedIn(Room room, const StayMoved& moved, const Stated& stated);

/// Begins a turn: the room is vacant and dirty, and a departure clean is due. Work that is under way goes on as that.
[[nodiscard]] Room applyCheckedOut(Room room, const StayCheckedOut& checkedOut, const Stated& stated);

/// Only what is given changes.
[[nodiscard]] Step<Room> applyStayChanged(Room room, const StayChanged& changed);

/// The guest leaves today. Overtaken when the room is vacant already.
[[nodiscard]] Step<Room> applyDueOut(Room room, const StayDueOut& dueOut);

/// A guest will come. Said again for the same arrival and departure, the later word replaces the earlier.
[[nodiscard]] Room applyExpected(Room room, const StayExpected& expected);

/// A new business day: occupied rooms need cleaning again, today's arrivals and due-outs are marked, yesterday's
/// assignments end, rooms that were off sale until yesterday come back, rooms long vacant are freshened up. Work that is
/// under way goes on.
[[nodiscard]] Room applyDayRolled(Room room, const DayRolled& rolled);

} // namespace turndown
