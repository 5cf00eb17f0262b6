#pragma once

#include "shared/operations/found_operations.hpp"
#include "shared/rules/step.hpp"

namespace turndown {

// What guests leave behind, from the finder's hand to its owner's, or to its end.

[[nodiscard]] FoundItem found(const FoundReported& reported, const Stated& stated);

/// Everything else that changes a found item's state.
///
/// Handed over by whoever holds it, and received once. A hand-over by somebody else is contested: nothing changes until
/// people have found out whose hands it was in (docs/design.md, section 4). Kept somewhere until a day; then, claimed by nobody, two
/// people sign it away, one of them a supervisor or above. What was returned or signed away stays so.
[[nodiscard]] Step<FoundItem> applyHandedOver(FoundItem item, const FoundHandedOver& handed, const Stated& stated,
                                              const DocumentName& name);
[[nodiscard]] Step<FoundItem> applyReceived(FoundItem item, const FoundReceived& received, const Stated& stated);
[[nodiscard]] Step<FoundItem> applyStored(FoundItem item, const FoundStored& stored, const Stated& stated);
[[nodiscard]] Step<FoundItem> applyClaimed(FoundItem item, const FoundClaimed& claimed, const Stated& stated);
[[nodiscard]] Step<FoundItem> applyClaimWithdrawn(FoundItem item);
[[nodiscard]] Step<FoundItem> applyReturned(FoundItem item, const FoundReturned& returned, const Stated& stated);
[[nodiscard]] Step<FoundItem> applyDisposalSigned(FoundItem item, const FoundDisposalSigned& signedFor,
                                                  const Stated& stated);

/// People found that `chosen` was true: it went on its way so, unless it has gone another since `other`.
void letHandOverStand(FoundItem& item, const OperationId& chosen, const OperationId& other);

/// By its finder, or by those who keep the register.
[[nodiscard]] Step<FoundItem> applyCorrected(FoundItem item, const FoundCorrected& corrected, const Stated& stated);

} // namespace turndown
