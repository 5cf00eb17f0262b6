#pragma once

#include "sync-server/reports/catalogue_items.hpp"
#include "sync-server/reports/report.hpp"
#include "sync-server/reports/stock_flow.hpp"

namespace turndown::server {

/// What came, went and lies at each place, item by item. In every row
/// `opening + received + moved_in − moved_out − used − written_off + counted = closing`, and the closing of a period that
/// has not ended is what the document says now.
///
/// Linen that a cleaning laid into a room has moved out of its pantry; what is used up, such as soap, is used. A change
/// counts on the business day on which it had happened, whenever the server heard of it, and what was taken back has never
/// been: a report of the same days may say more when tablets have come back. `par` is that of today, the place's own or
/// the catalogue's where stock is kept, and `below_par` what the closing lacks to it. Left out is what had neither lain
/// there nor moved nor has a par of that place.
[[nodiscard]] Report stockReport(const std::vector<DocumentHistory>& stock, const std::vector<Document>& levels,
                                 const Catalogue& catalogue, const Asked& asked);

} // namespace turndown::server
