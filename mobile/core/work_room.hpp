#pragma once

#include "shared/model/catalogue.hpp"
#include "shared/model/identifiers.hpp"
#include "shared/model/room.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace turndown::tablet {

/// A room of today's work, as far as it matters for who gets it.
struct WorkRoom {
    std::string number;
    std::string floor;
    std::string section;
    int credits = 0;
    std::optional<StaffId> to; ///< Who has it.
    int position = 0;          ///< In their own order; 0: none.
    bool stays = false;        ///< With whoever has it: begun, done, or sent back to them.
    int urgency = 0;           ///< Where not everything fits into the day, what is less urgent is left over.
};

/// The room as a piece of today's work; nothing where there is none, or none that anybody may do.
[[nodiscard]] std::optional<WorkRoom> workOf(const Room& room, const RoomType* type);

/// Along the corridors: by floor, section and door.
[[nodiscard]] bool comesFirst(const WorkRoom& left, const WorkRoom& right);

/// What one person has to do today.
struct WorkLoad {
    int rooms = 0;
    int credits = 0;
    std::vector<std::string> floors; ///< Each once, in their order.
};
[[nodiscard]] std::map<StaffId, WorkLoad> workLoads(const std::vector<WorkRoom>& rooms);

} // namespace turndown::tablet
