#pragma once

#include "shared/model/room.hpp"
#include "shared/rules/stock_views.hpp"

namespace turndown::tablet {

// Where things lie, as every tablet names it. Source: docs/operations.md, "stock".

inline const PlaceId kStore{"store"};
using turndown::kLaundry;

/// The pantry of a room's floor: `floor-2`.
[[nodiscard]] inline PlaceId pantryOf(const Room& room)
{
    return PlaceId{"floor-" + room.floor};
}

/// Where that floor's soiled linen waits for the laundry: `floor-2-soiled`.
[[nodiscard]] inline PlaceId soiledOf(const Room& room)
{
    return PlaceId{"floor-" + room.floor + "-soiled"};
}

/// The linen that lies in that floor's rooms: `rooms-2`.
[[nodiscard]] inline PlaceId laidOf(const Room& room)
{
    return PlaceId{"rooms-" + room.floor};
}

} // namespace turndown::tablet
