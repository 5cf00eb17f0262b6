#pragma once

#include "mobile/core/cleaning_counts.hpp"
#include "mobile/core/shown_document.hpp"
#include "shared/model/count_sheet.hpp"
#include "shared/model/requisition.hpp"
#include "shared/model/role.hpp"

#include <vector>

namespace turndown::tablet {

// What tablets arrange of the store. Pure: no clock, no store. Source: docs/domain.md, duties 32, 33 and 39.

/// May ask the store for things and have places counted. Source: docs/operations.md.
[[nodiscard]] bool mayAskStore(Role role);

/// May hand out what was approved.
[[nodiscard]] bool mayIssue(Role role);

/// What a place lacks to its par, as its own level or the catalogue says it.
[[nodiscard]] Counts missingAt(const PlaceId& place, const std::vector<ShownDocument>& stock, const ItemsById& items);

/// What may still be handed out of a requisition: approved, and not issued yet.
[[nodiscard]] Counts stillOpen(const Requisition& requisition);

/// Somebody still has to do something about it.
[[nodiscard]] bool isOpen(const Requisition& requisition);
[[nodiscard]] bool isOpen(const CountSheet& sheet);

/// What is to be counted on a sheet: the items it names, else what lies at its place; and what was counted besides.
[[nodiscard]] std::vector<ItemId> itemsToCount(const CountSheet& sheet, const std::vector<ShownDocument>& stock);

} // namespace turndown::tablet
