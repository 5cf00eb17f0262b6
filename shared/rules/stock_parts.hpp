#pragma once

#include "shared/operations/operation.hpp"

#include <cstdint>
#include <vector>

namespace turndown {

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
/// count. Source: docs/design.md, section 4, "stock".
[[nodiscard]] std::vector<StockPart> partsOf(const Operation& operation, const DocumentName& stock);

/// All of it together: by how much the operation changes that level; 0 for one that does not, or is a count.
/// Used, moved, received, written off and issued are deltas, and so is what a cleaning took and brought, and what a
/// minibar was refilled with.
[[nodiscard]] std::int64_t stockDelta(const Operation& operation, const DocumentName& stock);

} // namespace turndown
