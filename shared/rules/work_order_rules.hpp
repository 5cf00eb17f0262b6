#pragma once

#include "shared/operations/work_order_operations.hpp"
#include "shared/rules/step.hpp"

namespace turndown {

// A defect from its report to its repair. Source: docs/domain.md, 3c and duties 5, 28 and 53.

/// Opens the work order. What must be answered within minutes is due that long after it was reported.
[[nodiscard]] WorkOrder opened(const DamageReported& reported, const Stated& stated);

/// Accepted, done, verified, reopened, unmerged: each only from a state it follows on; else somebody was faster.
[[nodiscard]] Step<WorkOrder> applyStepped(WorkOrder order, const WorkOrderStepped& stepped, const Stated& stated);

/// The same defect, reported twice, as people decided.
[[nodiscard]] Step<WorkOrder> applyMerged(WorkOrder order, const WorkOrderMerged& merged);

[[nodiscard]] Step<WorkOrder> applyCharged(WorkOrder order, const WorkOrderCharged& charged, const Stated& stated);

/// Adds what someone said about it.
[[nodiscard]] WorkOrder withComment(WorkOrder order, const std::string& text, const Stated& stated);

} // namespace turndown
