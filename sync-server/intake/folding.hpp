#pragma once

#include "sync-server/ledger/ledger.hpp"

namespace turndown::server {

/// Folds `accepted` into the document called `name`: one step where it comes after everything the document holds,
/// otherwise from the last snapshot before it. Notes it as part of the document, writes back verdicts it changed, and
/// returns its own verdict in that document. `accepted` itself may be in the ledger already or not.
Verdict foldInto(LedgerTransaction& ledger, const DocumentName& name, const AcceptedOperation& accepted);

} // namespace turndown::server
