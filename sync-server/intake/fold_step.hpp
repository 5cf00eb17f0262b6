#pragma once

#include "sync-server/ledger/ledger.hpp"

namespace turndown::server {

/// How many operations of a document lie between two snapshots of it: a late operation folds up to so many again for
/// nothing, and each snapshot takes about a kilobyte.
inline constexpr int kOperationsBetweenSnapshots = 8;

[[nodiscard]] FoldPosition positionOf(const AcceptedOperation& accepted);

/// True when `accepted` creates the document: it is a `document.set` of something that must be set up, and none is earlier.
[[nodiscard]] bool creates(const LedgerDocument& stored, const AcceptedOperation& accepted);

/// Folds the operation that comes next into the document.
Folded foldOnto(LedgerDocument& stored, const AcceptedOperation& accepted);

/// Keeps `stored` as the document stands where a period of the archive ends, unless it holds nothing but its creator.
void endPeriod(LedgerTransaction& ledger, const LedgerDocument& stored, std::int64_t period);

/// Folds the operation that comes next, and takes a snapshot of the document where one is due.
Folded foldNext(LedgerTransaction& ledger, LedgerDocument& stored, const AcceptedOperation& accepted);

} // namespace turndown::server
