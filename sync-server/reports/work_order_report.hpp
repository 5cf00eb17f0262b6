#pragma once

#include "shared/model/document.hpp"
#include "sync-server/reports/report.hpp"

namespace turndown::server {

/// How old repairs are, by urgency: hazards, then the four classes.
///
/// What is open is counted as it stands now, of all that was reported up to the last day asked for. What was reported, how
/// long it took (medians, in minutes: until somebody accepted it, until it was done, and from then until it was
/// verified), what was reopened and what came back are counted of those reported within the period. Merged reports are
/// counted once, with the order they were merged into.
[[nodiscard]] Report workOrderReport(const std::vector<Document>& orders, const Asked& asked);

/// The middle one of at least one; of an even number, the earlier of the two in the middle, which somebody really waited.
[[nodiscard]] std::int64_t median(std::vector<std::int64_t> values);

} // namespace turndown::server
