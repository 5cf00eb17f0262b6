#pragma once

#include "shared/model/document_name.hpp"
#include "shared/model/room.hpp"

namespace turndown::crew {

/// The pantry of a room's floor: `floor-2`.
[[nodiscard]] inline PlaceId floorPlace(const Room& room)
{
    return PlaceId{"floor-" + room.floor};
}

/// `stock/floor-2/bath-towel`
[[nodiscard]] inline DocumentName stockName(const PlaceId& place, const ItemId& item)
{
    return DocumentName{document_kind::kStock, place.text() + '/' + item.text()};
}

} // namespace turndown::crew
