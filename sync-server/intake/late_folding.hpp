#pragma once

#include "sync-server/ledger/ledger.hpp"

namespace turndown::server {

/// Folds an operation whose place is before others that the document holds: from the last snapshot before it onwards.
/// Writes back every verdict that this changed, and returns that of `late`.
Verdict foldLate(LedgerTransaction& ledger, LedgerDocument& stored, const AcceptedOperation& late);

} // namespace turndown::server
