#pragma once

#include "sync-server/ledger/ledger.hpp"

#include <map>

namespace turndown::server {

/// Where a document has to be folded again from, and what it had there.
struct Rewound {
    LedgerDocument start;        ///< As the last snapshot before has it, or empty.
    std::vector<PeriodEnd> ends; ///< Periods of the archive that end later: those snapshots must be taken again.
};

/// Takes a document back to before a position, or to nothing without one. Its snapshots from there on are dropped.
[[nodiscard]] Rewound rewind(LedgerTransaction& ledger, const DocumentName& name,
                             const std::optional<FoldPosition>& from);

using Verdicts = std::map<OperationId, Verdict>;

/// Folds all that comes after the start, and takes the snapshots again at which periods end. Returns each verdict, as it
/// was when the operation was folded.
Verdicts foldAgain(LedgerTransaction& ledger, Rewound& rewound, std::vector<AcceptedOperation> operations);

} // namespace turndown::server
