#pragma once

#include "mobile/crew/crew_tablet.hpp"
#include "mobile/crew/morning.hpp"
#include "shared/model/document.hpp"

#include <vector>

namespace turndown::crew {

/// What a board of rooms counts: the office page's, or a tablet's.
struct Board {
    DayFigures day; ///< Who left, came and stayed since the night roll.
    int dirty = 0;  ///< Empty rooms that somebody must still clean.
    int occupied = 0;
    int ready = 0; ///< To be sold.
    int workOrders = 0;

    friend bool operator==(const Board&, const Board&) = default;
};

[[nodiscard]] Board boardOf(const std::vector<Document>& rooms, const std::vector<Document>& workOrders);
[[nodiscard]] Board boardOf(const tablet::Tablet& tablet);

} // namespace turndown::crew
