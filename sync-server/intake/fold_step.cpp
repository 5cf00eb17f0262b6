#include "sync-server/intake/fold_step.hpp"

#include <algorithm>

namespace turndown::server {

namespace {

/// Notes the place of `accepted` in the fold.
void place(LedgerDocument& stored, const AcceptedOperation& accepted)
{
    std::optional<FoldPosition> among = positionOf(accepted);
    if (creates(stored, accepted)) {
        std::swap(stored.creator, among); // A former creator takes its place among the others.
    }
    if (among) {
        stored.folded = stored.folded ? std::max(*stored.folded, *among) : *among;
    }
}

} // namespace

FoldPosition positionOf(const AcceptedOperation& accepted)
{
    return {accepted.eff, accepted.operation.id};
}

bool creates(const LedgerDocument& stored, const AcceptedOperation& accepted)
{
    return creatorAmong(stored.document.name, {&accepted, 1}) &&
           (!stored.creator || positionOf(accepted) < *stored.creator);
}

Folded foldOnto(LedgerDocument& stored, const AcceptedOperation& accepted)
{
    auto folded = apply(std::move(stored.document), accepted);
    stored.document = std::move(folded.document);
    place(stored, accepted);
    ++stored.sinceSnapshot;
    return folded;
}

void endPeriod(LedgerTransaction& ledger, const LedgerDocument& stored, std::int64_t period)
{
    if (stored.folded) {
        ledger.snapshots().put(stored);
        ledger.archive().close(period, stored);
    }
}

Folded foldNext(LedgerTransaction& ledger, LedgerDocument& stored, const AcceptedOperation& accepted)
{
    auto folded = foldOnto(stored, accepted);
    if (stored.folded && stored.sinceSnapshot >= kOperationsBetweenSnapshots) {
        ledger.snapshots().put(stored);
        ledger.snapshots().thinOut(stored.document.name);
        stored.sinceSnapshot = 0;
    }
    return folded;
}

} // namespace turndown::server
