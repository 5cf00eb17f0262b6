#pragma once

#include "sync-server/ledger/ledger.hpp"

#include <vector>

namespace turndown::server {

/// What folds after `start`, in order: these operations without those that `start` holds already.
[[nodiscard]] std::vector<AcceptedOperation> inOrder(const LedgerDocument& start,
                                                     std::vector<AcceptedOperation> operations);

/// The document as it stood when everything up to `until` had happened.
[[nodiscard]] LedgerDocument asOf(LedgerTransaction& ledger, const DocumentName& name, UtcTime until);

} // namespace turndown::server
