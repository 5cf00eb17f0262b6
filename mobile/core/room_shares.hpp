#pragma once

#include "mobile/core/work_room.hpp"

namespace turndown::tablet {

/// Who a room should go to; nothing: it fits into nobody's day.
struct RoomShare {
    std::string number;
    std::optional<StaffId> to;
};

/// Shares the rooms that need not stay where they are among `people`, and answers with all of these along the corridors.
///
/// Everybody gets one stretch of the corridors, near the rooms they have, that ends with a floor or a section where that
/// costs little; with what they keep, as even credits as that allows. Nobody gets more than `cap` credits: what fits into
/// nobody's day goes to nobody, the least urgent first. With no people, nothing is shared. The same input gives the same
/// shares, and even shares stay as they are. Pure.
[[nodiscard]] std::vector<RoomShare> shareRooms(std::vector<WorkRoom> rooms, const std::vector<StaffId>& people,
                                                int cap);

} // namespace turndown::tablet
