#pragma once

#include "shared/model/area.hpp"
#include "shared/model/room.hpp"

#include <chrono>

namespace turndown::tablet {

/// Nothing is left for the attendant in this room today: its task is done and it needs no cleaning.
[[nodiscard]] bool isFinished(const Room& room);

/// How long this person has been at work in the room, as far as the room tells: from the start to the finish, or to
/// `now` while at it. Of a paused task, and of one begun again, what lay before the pause is not known and not guessed.
[[nodiscard]] std::chrono::minutes timeIn(const Room& room, const StaffId& person, UtcTime now);

/// How far a shift has come.
struct ShiftProgress {
    int roomsDone = 0;
    int roomsTotal = 0;
    int creditsDone = 0;
    int creditsTotal = 0;
    std::chrono::minutes worked{}; ///< In rooms; what lies between them is nobody's business.

    /// Takes in one more room, worth so many credits.
    void add(const Room& room, int credits, std::chrono::minutes timeInRoom);

    /// Takes in one more public area: it counts in credits and time, not among the rooms. One that is done and not due
    /// again today counts where it was done today.
    void add(const Area& area, Day today, std::chrono::minutes timeInArea);

    friend bool operator==(const ShiftProgress&, const ShiftProgress&) = default;
};

} // namespace turndown::tablet
