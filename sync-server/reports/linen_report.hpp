#pragma once

#include "sync-server/reports/catalogue_items.hpp"
#include "sync-server/reports/room_deeds.hpp"
#include "sync-server/reports/stock_flow.hpp"

namespace turndown::server {

/// Where the hotel's linen went: all of the store, pantries, rooms, soiled linen and the laundry together.
///
/// `laid` and `soiled` are what cleanings took into rooms and brought out, `damaged` and `stained` of the latter; `to_laundry`
/// and `from_laundry` what was moved to the place `laundry` and away from it. In every row
/// `opening + received − written_off − loss = closing`: the loss is what is no longer there though nobody wrote it off, as
/// counts have found it.
[[nodiscard]] Report linenReport(const std::vector<DocumentHistory>& stock, const std::vector<DocumentHistory>& rooms,
                                 const Catalogue& catalogue, const Asked& asked);

} // namespace turndown::server
