#include "sync-server/intake/folding.hpp"

#include "sync-server/intake/fold_step.hpp"
#include "sync-server/intake/late_folding.hpp"

namespace turndown::server {

namespace {

/// True when `accepted` folds after everything the document holds.
bool foldsLast(const LedgerDocument& stored, const AcceptedOperation& accepted)
{
    if (creates(stored, accepted) && stored.document.rev != 0) {
        return false;
    }
    return !stored.folded || *stored.folded < positionOf(accepted);
}

/// Folds it, and writes back what it says of earlier operations whose primary document this is.
Verdict foldLast(LedgerTransaction& ledger, LedgerDocument& stored, const AcceptedOperation& accepted)
{
    const auto folded = foldNext(ledger, stored, accepted);
    auto& operations = ledger.operations();
    for (const auto& [op, verdict] : folded.revised) {
        const auto kept = operations.find(op);
        if (kept && kept->doc == stored.document.name && kept->verdict != verdict) {
            operations.revise(op, verdict);
        }
    }
    return folded.verdict;
}

} // namespace

Verdict foldInto(LedgerTransaction& ledger, const DocumentName& name, const AcceptedOperation& accepted)
{
    auto stored = ledger.documents().get(name);
    const Verdict verdict =
        foldsLast(stored, accepted) ? foldLast(ledger, stored, accepted) : foldLate(ledger, stored, accepted);
    ledger.operations().touch(name, positionOf(accepted), accepted.seq);
    ledger.documents().put(std::move(stored));
    return verdict;
}

} // namespace turndown::server
