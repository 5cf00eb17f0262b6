#pragma once

#include "sync-server/reports/room_work.hpp"

namespace turndown::server {

/// The attendants' daily work report, made from what they tapped: a row for each cleaning, by day and person, with what
/// became of it and whether its author has signed for it. Source: docs/domain.md, duties 3, 29, 40.
[[nodiscard]] Report workReport(const std::vector<WorkDone>& work, const std::vector<Document>& signedReports,
                                const Asked& asked);

/// Rooms and credits per hour, and how many passed the first inspection, for each person: for planning loads, not for
/// ranking people. Source: docs/domain.md, duty 49 and section 2.
[[nodiscard]] Report productivityReport(const std::vector<WorkDone>& work);

/// Inspections by who had cleaned the room: how many passed at once, and what failed most.
[[nodiscard]] Report inspectionReport(const std::vector<WorkDone>& work);

/// The same figures day by day, so that a trend shows: rooms per attendant-hour, pass rate, age of open repairs, linen and
/// supplies per occupied room.
[[nodiscard]] Report trendReport(const std::vector<WorkDone>& work, const std::vector<DocumentHistory>& rooms,
                                 const std::vector<Document>& orders, const Asked& asked);

} // namespace turndown::server
