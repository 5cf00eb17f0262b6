#pragma once

#include "shared/model/document_name.hpp"
#include "shared/model/extra.hpp"
#include "shared/model/identifiers.hpp"
#include "shared/model/operation_id.hpp"
#include "shared/model/time.hpp"

#include <cstdint>
#include <optional>

namespace turndown {

/// What a stocktake found here, until people have decided on it.
struct UndecidedCount {
    DocumentName sheet; ///< `count-sheet/…`
    OperationId op;     ///< `stocktake.approved` names it.
    std::int64_t quantity = 0;
    std::int64_t level = 0; ///< What the books said at the time.
    StaffId by;
    UtcTime at{};

    friend bool operator==(const UndecidedCount&, const UndecidedCount&) = default;
};

/// How much of one item lies at one place. Created by its first operation at level 0.
struct StockLevel {
    PlaceId place;
    ItemId item;
    std::int64_t level = 0; ///< In the item's unit; may be below zero, and then is flagged.
    std::optional<std::int64_t> par;
    std::optional<OperationId> countedOp;    ///< `stock.counted.after` names it.
    std::optional<OperationId> countedAfter; ///< What the standing count named.
    std::optional<std::int64_t> countedQuantity;
    std::optional<UtcTime> countedAt;
    std::optional<StaffId> countedBy;
    std::optional<UndecidedCount> undecided; ///< The level follows it once it is approved.
    Extra extra;

    [[nodiscard]] bool belowZero() const { return level < 0; }

    friend bool operator==(const StockLevel&, const StockLevel&) = default;
};

} // namespace turndown
