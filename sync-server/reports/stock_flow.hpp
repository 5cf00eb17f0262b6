#pragma once

#include "shared/rules/stock_parts.hpp"
#include "sync-server/reports/document_history.hpp"
#include "sync-server/reports/report.hpp"

#include <array>
#include <cstdint>

namespace turndown::server {

/// What happened to one item at one place within some time.
struct StockFlow {
    std::int64_t opening = 0;
    /// By how much each cause changed the level: what was used is below 0.
    std::array<std::int64_t, kStockCauses> changes{};

    [[nodiscard]] std::int64_t by(StockCause cause) const { return changes[static_cast<std::size_t>(cause)]; }
    [[nodiscard]] std::int64_t closing() const;
};

/// Folds a stock document again, with the rules, and says what each change of its level came from.
///
/// A change belongs to the time at which what caused it had happened. What was taken back has never been: it counts
/// neither when it was done nor when it was taken back; where a count had come in between, the count corrected that much
/// less. `history` must begin at or before `span.from`. The closing of a span that holds everything is the level of the
/// document.
[[nodiscard]] StockFlow stockFlow(const DocumentHistory& history, const TimeSpan& span);

} // namespace turndown::server
