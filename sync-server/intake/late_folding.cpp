#include "sync-server/intake/late_folding.hpp"

#include "sync-server/intake/accepted.hpp"
#include "sync-server/intake/fold_step.hpp"
#include "sync-server/intake/replay.hpp"

#include <map>
#include <set>

namespace turndown::server {

namespace {

using Verdicts = std::map<OperationId, Verdict>;

/// The document without `late` and all that comes after it: as the last snapshot has it, or empty.
LedgerDocument startBefore(LedgerTransaction& ledger, const LedgerDocument& stored, const AcceptedOperation& late)
{
    const DocumentName& name = stored.document.name;
    std::optional<LedgerDocument> start;
    if (creates(stored, late)) {
        ledger.archive().bringBack(name, {}); // What creates a document is part of everything.
        ledger.snapshots().dropFrom(name, {});
    } else {
        ledger.archive().bringBack(name, positionOf(late));
        start = ledger.snapshots().before(name, positionOf(late));
        ledger.snapshots().dropFrom(name, positionOf(late));
    }
    if (!start) {
        start.emplace();
        start->document.name = name;
    }
    return std::move(*start);
}

std::set<OperationId> sidesOf(const Document& document)
{
    std::set<OperationId> sides;
    for (const auto& conflict : document.conflicts) {
        for (const auto& side : conflict.sides) {
            sides.insert(side.op);
        }
    }
    return sides;
}

/// Operations before the start were in conflict with what has been folded again, or are now. What stood, and so could
/// come into conflict, had applied.
void addEarlierSides(Verdicts& verdicts, const Document& before, const Document& after)
{
    const auto stillInConflict = sidesOf(after);
    for (const auto& op : sidesOf(before)) {
        verdicts.emplace(op, kApplied);
    }
    for (const auto& op : stillInConflict) {
        verdicts.insert_or_assign(op, kConflict);
    }
}

void writeBack(OperationRecords& operations, const DocumentName& name, const std::vector<LedgerOperation>& kept,
               const Verdicts& verdicts)
{
    std::map<OperationId, const LedgerOperation*> known;
    for (const auto& other : kept) {
        known.emplace(other.id, &other);
    }
    for (const auto& [op, verdict] : verdicts) {
        const auto found = known.find(op);
        const auto looked = found == known.end() ? operations.find(op) : std::nullopt;
        const LedgerOperation* const other = found != known.end() ? found->second : (looked ? &*looked : nullptr);
        if (other != nullptr && other->doc == name && other->verdict != verdict) {
            operations.revise(op, verdict);
        }
    }
}

} // namespace

Verdict foldLate(LedgerTransaction& ledger, LedgerDocument& stored, const AcceptedOperation& late)
{
    const Document before = std::move(stored.document);
    stored.document.name = before.name;
    auto again = startBefore(ledger, stored, late);
    const auto kept = ledger.operations().touching(before.name, again.folded);
    std::vector<AcceptedOperation> operations{late};
    for (const auto& other : kept) {
        if (other.id != late.operation.id) {
            operations.push_back(acceptedOf(other));
        }
    }
    Verdicts verdicts;
    for (const auto& accepted : inOrder(again, std::move(operations))) {
        verdicts[accepted.operation.id] = foldNext(ledger, again, accepted).verdict;
    }
    addEarlierSides(verdicts, before, again.document);
    const Verdict verdict = verdicts.at(late.operation.id);
    verdicts.erase(late.operation.id); // The caller keeps it.
    writeBack(ledger.operations(), before.name, kept, verdicts);
    stored = std::move(again);
    return verdict;
}

} // namespace turndown::server
