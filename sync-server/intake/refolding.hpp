#pragma once

#include "sync-server/ledger/ledger.hpp"

namespace turndown::server {

/// Makes a document again from all of its operations, also those that are put away. Where the rules of this program make
/// something else of them, writes the document, its snapshots and every verdict anew. True when they did; otherwise
/// nothing is changed.
bool refoldDocument(LedgerTransaction& ledger, const DocumentName& name);

} // namespace turndown::server
