#pragma once

#include "shared/operations/work_order_operations.hpp"
#include "shared/rules/step.hpp"

namespace turndown {

// A defect from its report to its repair. Source: docs/domain.md, 3c and duties 5, 28 and 53.

/// Opens the work order. A hazard is P1; what repeats an order is one class more urgent than its author said. What must be
/// answered within minutes is due that long after it was reported. A suggested charge becomes the guest's.
[[nodiscard]] WorkOrder opened(const DamageReported& reported, const Stated& stated);

/// Accepted, done, verified, reopened, unmerged: each only from a state it follows on; else somebody was faster.
/// Overtaken, `proof-missing`, when a hazard is verified of which no picture shows the repair.
[[nodiscard]] Step<WorkOrder> applyStepped(WorkOrder order, const WorkOrderStepped& stepped, const Stated& stated);

/// The same defect, reported twice, as people decided.
[[nodiscard]] Step<WorkOrder> applyMerged(WorkOrder order, const WorkOrderMerged& merged);

[[nodiscard]] Step<WorkOrder> applyCharged(WorkOrder order, const WorkOrderCharged& charged, const Stated& stated);

/// The front desk has heard of a charge; overtaken when another one stands by now.
[[nodiscard]] Step<WorkOrder> applyChargeAcknowledged(WorkOrder order, const ChargeAcknowledged& acknowledged,
                                                      const Stated& stated);

/// Whose it is, until it is done; `due_at`, where it is said, is the time somebody agreed on.
[[nodiscard]] Step<WorkOrder> applyWorkOrderAssigned(WorkOrder order, const WorkOrderAssigned& assigned);

/// Another class, whose clock begins anew. Not of what is done; a hazard stays P1.
[[nodiscard]] Step<WorkOrder> applyPrioritized(WorkOrder order, const WorkOrderPrioritized& prioritized,
                                               const Stated& stated);

/// Asks for the room to leave sale; a later one takes the place of an earlier, refused ones included.
[[nodiscard]] Step<WorkOrder> applyOutOfOrderAsked(WorkOrder order, const OutOfOrderAsked& asked, const Stated& stated);

[[nodiscard]] Step<WorkOrder> applyOutOfOrderRefused(WorkOrder order, const OutOfOrderRefused& refused,
                                                     const Stated& stated);

/// Adds what someone said about it.
[[nodiscard]] WorkOrder withComment(WorkOrder order, const std::string& text, const Stated& stated);

} // namespace turndown
