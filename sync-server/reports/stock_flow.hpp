#pragma once

#include "shared/model/stock_level.hpp"
#include "sync-server/reports/document_history.hpp"
#include "sync-server/reports/report.hpp"

#include <array>
#include <cstdint>

namespace turndown::server {

/// What changed a level.
enum class StockCause {
    Received, ///< Into the hotel.
    MovedIn,  ///< From another place of the hotel: also soiled linen from rooms, and what was issued on a requisition.
    MovedOut, ///< To another place of the hotel.
    Laid,     ///< Linen that a cleaning took into the room. It comes back: it has moved rather than been used up.
    Used,     ///< It is gone: supplies, the minibar's articles, and linen of programs that did not say where it lies.
    WrittenOff,
    Counted, ///< What a count, a stocktake or a settled conflict put right.
};
inline constexpr std::size_t kStockCauses = 7;

/// What happened to one item at one place within some time.
struct StockFlow {
    std::int64_t opening = 0;
    std::array<std::int64_t, kStockCauses>
        changes{}; ///< By how much each cause changed the level: used ones are below 0.

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
