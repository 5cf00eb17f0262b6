#pragma once

#include "shared/model/document.hpp"
#include "shared/model/identifiers.hpp"

#include <vector>

namespace turndown::crew {

/// A room that someone is to clean today.
struct RoomShare {
    DocumentName room;
    StaffId to;
    int position = 0; ///< 1, 2, 3 … in that person's order.
};

/// How much work a task is, in credits; those of the room's type where the hotel has set them.
/// Source: docs/domain.md, 3c.
[[nodiscard]] int credits(const Room& room, const std::vector<Document>& roomTypes);

/// Shares the rooms that need cleaning, or will when their guest leaves, among the attendants: in the order of the
/// corridors, so that nobody crosses the house, with as even credits as that allows. Pure.
[[nodiscard]] std::vector<RoomShare> shareRooms(std::vector<Document> rooms, const std::vector<Document>& roomTypes,
                                                const std::vector<StaffId>& attendants);

} // namespace turndown::crew
