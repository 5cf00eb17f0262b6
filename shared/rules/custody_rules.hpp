#pragma once

#include "shared/model/role.hpp"
#include "shared/operations/custody_operations.hpp"
#include "shared/rules/step.hpp"

namespace turndown {

// Keys, radios and tablets: a chain of custody. Source: docs/design.md, section 4, and docs/domain.md, duties 23, 24.

/// Who hands keys and radios out and takes them back, also those that others have. Nobody known: no.
[[nodiscard]] bool keepsKeys(std::optional<Role> role);

/// Handed over by whoever keeps the register or has it in hand. From somebody who does not hold it, as far as anybody had
/// said, is a conflict until people let one stand.
[[nodiscard]] Step<Asset> applyPassed(Asset asset, const CustodyPassed& passed, const Stated& stated);

/// The hand-over `chosen` stands, if nothing has come after `other` since.
void letHandOverStand(Asset& asset, const OperationId& chosen, const OperationId& other);

} // namespace turndown
