#pragma once

#include "shared/model/document.hpp"
#include "sync-server/reports/report.hpp"

namespace turndown::server {

/// What was found on these days and where it has come to: in the order in which it was found.
///
/// `days_kept` are days since it was found, up to the day on which it was returned or signed away. `overdue` are days since
/// the one until which it is kept, while it lies in store and nobody has claimed it: 0 on that day, nothing before. A room is
/// said as `room-1203`. Nobody is named.
[[nodiscard]] Report foundReport(const std::vector<Document>& items, const Asked& asked);

} // namespace turndown::server
