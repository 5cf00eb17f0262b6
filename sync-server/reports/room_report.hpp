#pragma once

#include "sync-server/reports/document_history.hpp"
#include "sync-server/reports/report.hpp"

namespace turndown::server {

/// Every room as it stands now: what the shift reports to the front desk, whatever days are asked for.
/// Source: docs/domain.md, duty 29.
[[nodiscard]] Report roomReport(const std::vector<Document>& rooms);

/// Where the front office and the eye disagreed on whether somebody was in the room, whether or not it was cleared since.
/// `rooms`: with what was seen, and the stays. Source: docs/domain.md, duties 27, 29.
[[nodiscard]] Report discrepancyReport(const std::vector<DocumentHistory>& rooms, const std::vector<Document>& now,
                                       const Asked& asked);

} // namespace turndown::server
