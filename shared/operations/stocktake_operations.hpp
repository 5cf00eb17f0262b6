#pragma once

#include "shared/model/count_sheet.hpp"
#include "shared/operations/room_operations.hpp"

namespace turndown {

struct StocktakeOpened { // stocktake.opened; on a new count sheet
    PlaceId place;
    std::vector<ItemId> items;
    std::string text;
};

struct StocktakeCounted { // stocktake.counted
    PlaceId place;        ///< The sheet's.
    Counts counts;
    bool finished = false; ///< This is all there is: the sheet is submitted with it.
};

struct StocktakeSubmitted { // stocktake.submitted
    std::string text;
};

/// The counts that a decision is about, by the operation that told of each: another one has not been seen.
using CountsNamed = std::map<ItemId, OperationId>;

struct StocktakeApproved { // stocktake.approved
    PlaceId place;
    CountsNamed counts;
    std::string text;
};

struct StocktakeClosed { // stocktake.closed; nothing follows from these counts
    PlaceId place;
    CountsNamed counts;
    std::string text;
};

} // namespace turndown
