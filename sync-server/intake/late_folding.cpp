#include "sync-server/intake/late_folding.hpp"

#include "sync-server/intake/accepted.hpp"
#include "sync-server/intake/fold_step.hpp"
#include "sync-server/intake/rewinding.hpp"

#include <map>
#include <set>

namespace turndown::server {

namespace {

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
    // What creates a document is part of everything.
    const auto from = creates(stored, late) ? std::nullopt : std::optional{positionOf(late)};
    auto rewound = rewind(ledger, before.name, from);
    const auto kept = ledger.operations().touching(before.name, {rewound.start.folded, {}});
    std::vector<AcceptedOperation> operations{late};
    for (const auto& other : kept) {
        if (other.id != late.operation.id) {
            operations.push_back(acceptedOf(other));
        }
    }
    auto verdicts = foldAgain(ledger, rewound, std::move(operations));
    stored = std::move(rewound.start);
    addEarlierSides(verdicts, before, stored.document);
    const Verdict verdict = verdicts.at(late.operation.id);
    verdicts.erase(late.operation.id); // The caller keeps it.
    writeBack(ledger.operations(), before.name, kept, verdicts);
    return verdict;
}

} // namespace turndown::server
