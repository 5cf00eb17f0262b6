#pragma once

#include "shared/operations/operation.hpp"

#include <cstdint>
#include <vector>

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

struct StockPart {
    StockCause cause{};
    std::int64_t change = 0;
};

/// What an operation says of one item at one place, cause by cause; empty for one that adds nothing to levels, such as a
/// count. Together it is what the rules call the delta.
[[nodiscard]] std::vector<StockPart> partsOf(const Operation& operation, const DocumentName& stock);

} // namespace turndown::server
