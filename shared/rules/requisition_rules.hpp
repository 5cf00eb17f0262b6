#pragma once

#include "shared/operations/requisition_operations.hpp"
#include "shared/rules/step.hpp"

namespace turndown {

// What places ask the store for: written, submitted, approved, issued in parts. Source: docs/domain.md, duty 32.

[[nodiscard]] Requisition asked(const RequisitionOpened& opened, const Stated& stated);

/// While nobody has decided on it. Lines that are not named stay as somebody else may have changed them.
[[nodiscard]] Step<Requisition> applyChanged(Requisition requisition, const RequisitionChanged& changed);

/// Submitting a draft; rejecting what was submitted; closing what is not done with.
[[nodiscard]] Step<Requisition> applyRequisitionStepped(Requisition requisition, const RequisitionStepped& stepped,
                                                        const Stated& stated);

/// How much of each line may be issued.
[[nodiscard]] Step<Requisition> applyApproved(Requisition requisition, const RequisitionApproved& approved,
                                              const Stated& stated);

/// The requisition with `lines` issued `times` times (1, or −1 to take it back). What was handed out was handed out: it is
/// kept in any state.
[[nodiscard]] Requisition withIssued(Requisition requisition, const Counts& lines, int times);

/// All that was approved has been issued.
[[nodiscard]] bool isIssued(const Requisition& requisition);

} // namespace turndown
