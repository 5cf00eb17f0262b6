#pragma once

#include "shared/operations/stocktake_operations.hpp"
#include "shared/rules/step.hpp"

namespace turndown {

// Stocktakes: blind counts, the difference to the books, approval by somebody else. What is used, moved and received
// between a count and its approval stays used, moved and received. Source: docs/domain.md, duty 33.

[[nodiscard]] CountSheet sheetOpened(const StocktakeOpened& opened, const Stated& stated);

/// The last count of each item stands, until people have decided on the sheet.
[[nodiscard]] Step<CountSheet> applySheetCounted(CountSheet sheet, const StocktakeCounted& counted,
                                                 const Stated& stated);
[[nodiscard]] Step<CountSheet> applySheetSubmitted(CountSheet sheet, const Stated& stated);

/// Nobody approves own counts: those stay undecided, and with nothing else to approve it is overtaken `own-work`.
[[nodiscard]] Step<CountSheet> applySheetApproved(CountSheet sheet, const StocktakeApproved& approved,
                                                  const Stated& stated);
[[nodiscard]] Step<CountSheet> applySheetClosed(CountSheet sheet, const StocktakeClosed& closed, const Stated& stated);

/// One item's level remembers what was found, and what the books said then.
[[nodiscard]] StockLevel withUndecided(StockLevel level, const DocumentName& sheet, std::int64_t quantity,
                                       const Stated& stated);

/// The level moves by the difference that was found, if `count` is still what stands undecided here.
[[nodiscard]] Step<StockLevel> applyCountApproved(StockLevel level, const OperationId& count, const Stated& stated);
[[nodiscard]] Step<StockLevel> applyCountDropped(StockLevel level, const OperationId& count);

} // namespace turndown
