#pragma once

#include "shared/rules/apply.hpp"
#include "sync-server/ledger/records.hpp"

namespace turndown::server {

/// Reads a kept operation back, with what the server stamped on it. Throws std::runtime_error when its bytes are none.
[[nodiscard]] AcceptedOperation acceptedOf(const LedgerOperation& kept);

/// The same where `operation` has been read already.
[[nodiscard]] AcceptedOperation acceptedOf(const LedgerOperation& kept, Operation operation);

} // namespace turndown::server
