#pragma once

#include "mobile/core/shown_document.hpp"
#include "shared/model/role.hpp"
#include "shared/model/work_order.hpp"

#include <optional>
#include <vector>

namespace turndown::tablet {

// What a tablet shows of repairs, and to whom. Whether something may be done the server decides (docs/operations.md).

[[nodiscard]] bool seesRepairs(Role role);      ///< Has the list of them.
[[nodiscard]] bool mayRepair(Role role);        ///< Accepts, does, comments, reopens and merges.
[[nodiscard]] bool mayVerifyRepair(Role role);  ///< Housekeeping, and not those who did it (docs/domain.md, 53).
[[nodiscard]] bool mayAskOffSale(Role role);    ///< Asks for a room to leave sale.
[[nodiscard]] bool mayAnswerOffSale(Role role); ///< Grants or refuses that.

/// Accepted by them, or given to them and accepted by nobody yet.
[[nodiscard]] bool isMine(const WorkOrder& order, const StaffId& person);

/// Somebody could accept it now: nobody has, and it was given to nobody or to them.
[[nodiscard]] bool waitsFor(const WorkOrder& order, const StaffId& person);

/// The order that a report of this defect repeats: the same thing in the same room, repaired within thirty days; the latest
/// of several. Pure.
[[nodiscard]] const ShownDocument* repeatedBy(const std::vector<ShownDocument>& orders, const WorkOrder& report,
                                              UtcTime now);

/// The earlier report that this one may be the same as: of the same place and category, within a day, neither finished.
/// People decide. Source: docs/design.md, section 4, "damage reported twice".
[[nodiscard]] const ShownDocument* likelySame(const std::vector<ShownDocument>& orders, const ShownDocument& order);

} // namespace turndown::tablet
