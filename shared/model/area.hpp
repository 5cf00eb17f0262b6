#pragma once

#include "shared/model/room.hpp"

#include <optional>
#include <string>

namespace turndown {

/// A corridor, a lobby, a pantry: cleaned and inspected like a room, with no guest in it. What it lacks against a room is
/// what guests bring about: turns, occupancy, door signs.
struct Area {
    Translated names;
    std::string floor;
    std::string section;
    int credits = 0;
    int cycleDays = 1; ///< Due again so many business days after it was done.
    std::optional<StaffId> assignedTo;
    std::optional<int> position; ///< In the attendant's own order, among the rooms.
    TaskState state = TaskState::Open;
    std::optional<OperationId> startedOp; ///< `area.started.over` names it.
    std::optional<StaffId> startedBy;
    std::optional<UtcTime> startedAt;
    std::optional<OperationId> doneOp; ///< `area.inspected.done_op` names it.
    std::optional<StaffId> doneBy;
    std::optional<UtcTime> doneAt;
    std::optional<Day> doneDay; ///< The business day its author worked in.
    Inspection inspection;
    Extra extra;

    friend bool operator==(const Area&, const Area&) = default;
};

} // namespace turndown
