#pragma once

#include "mobile/core/work_room.hpp"
#include "shared/operations/room_operations.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace turndown::tablet {

/// Whom rooms should go to, by number; nothing: to nobody.
using Plan = std::map<std::string, std::optional<StaffId>>;

/// What of a plan is still to be done: not for rooms that are gone, that stay where they are by now, or that are with
/// that person already.
[[nodiscard]] Plan stillToDo(const Plan& plan, const std::vector<WorkRoom>& rooms);

/// The rooms as they would be with the plan.
[[nodiscard]] std::vector<WorkRoom> asPlanned(std::vector<WorkRoom> rooms, const Plan& plan);

/// What is to be said of one room.
struct Assignment {
    std::string number;
    RoomAssigned assigned;
};

/// What is to be said so that the plan holds: one thing for each room that changes. Rooms come at the end of their new
/// person's own order, in the order of `rooms`, so that nothing they have moves.
[[nodiscard]] std::vector<Assignment> assignmentsFor(const Plan& plan, const std::vector<WorkRoom>& rooms);

} // namespace turndown::tablet
