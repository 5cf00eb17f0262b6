#include "sync-server/intake/replay.hpp"

#include "sync-server/intake/accepted.hpp"
#include "sync-server/intake/fold_step.hpp"

#include <algorithm>

namespace turndown::server {

std::vector<AcceptedOperation> inOrder(const LedgerDocument& start, std::vector<AcceptedOperation> operations)
{
    if (start.creator) {
        std::erase_if(operations,
                      [&](const AcceptedOperation& other) { return start.creator->id == other.operation.id; });
    }
    const auto creator = start.creator ? std::nullopt : creatorAmong(start.document.name, operations);
    std::sort(operations.begin(), operations.end(),
              [&](const auto& left, const auto& right) { return foldsBefore(left, right, creator); });
    return operations;
}

LedgerDocument asOf(LedgerTransaction& ledger, const DocumentName& name, UtcTime until)
{
    auto stored = ledger.documents().get(name);
    if (!stored.folded || stored.folded->eff <= until) {
        return stored;
    }
    const FoldPosition next{until + std::chrono::milliseconds{1}, OperationId{}};
    auto then = ledger.snapshots().before(name, next).value_or(LedgerDocument{});
    then.document.name = name;
    auto kept = ledger.operations().touching(name, {then.folded, until});
    if (stored.creator && stored.creator->eff > until && !then.creator) {
        kept.push_back(ledger.operations().find(stored.creator->id).value()); // Folds first, whatever its time.
    }
    std::vector<AcceptedOperation> operations;
    for (const auto& operation : kept) {
        operations.push_back(acceptedOf(operation));
    }
    for (const auto& accepted : inOrder(then, std::move(operations))) {
        foldNext(ledger, then, accepted);
    }
    return then;
}

} // namespace turndown::server
