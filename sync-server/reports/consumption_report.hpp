#pragma once

#include "sync-server/reports/catalogue_items.hpp"
#include "sync-server/reports/room_deeds.hpp"
#include "sync-server/reports/stock_flow.hpp"

namespace turndown::server {

/// What rooms have in common, by type.
using RoomTypes = std::map<std::string, RoomType>;
[[nodiscard]] RoomTypes roomTypesOf(const std::vector<Document>& types);

/// What was used of each item against what the standard says.
///
/// `used` is what left the hotel's places for use, as the stock report has it, and the linen that cleanings laid; of both
/// only what happened within the period. `standard` is what items and room types say today, for each cleaning of the
/// period that was not taken back, by its task. `difference` is used less standard. `occupied_rooms` are room-nights,
/// counted where business days end; `cleanings` are all of the period. `per_100_occupied`: what a hundred of these
/// room-nights took.
[[nodiscard]] Report consumptionReport(const std::vector<DocumentHistory>& stock,
                                       const std::vector<DocumentHistory>& rooms, const Catalogue& catalogue,
                                       const RoomTypes& types, const Asked& asked);

} // namespace turndown::server
