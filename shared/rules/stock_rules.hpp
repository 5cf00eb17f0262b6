#pragma once

#include "shared/operations/operation.hpp"
#include "shared/rules/step.hpp"

namespace turndown {

// What lies where. Source: docs/design.md, section 4, "stock".

/// The document of one item at one place.
[[nodiscard]] DocumentName stockAt(const PlaceId& place, const ItemId& item);

/// What such a document is about: `floor-12` and `soap` of `stock/floor-12/soap`.
[[nodiscard]] PlaceId placeOf(const DocumentName& stock);
[[nodiscard]] ItemId itemOf(const DocumentName& stock);

/// A count is absolute at its place in the order: what was used before it is absorbed. Two counts that differ, neither
/// of which names the other, are a conflict; the later one stands.
[[nodiscard]] Step<StockLevel> applyCounted(StockLevel level, const StockCounted& counted, const Stated& stated);

/// The level without a delta that was taken back; as it is where a later count had absorbed the delta.
/// `undoneEff` and `undone` say where the delta stands in the order.
[[nodiscard]] Step<StockLevel> takenBack(StockLevel level, std::int64_t delta, UtcTime undoneEff,
                                         const OperationId& undone);

} // namespace turndown
