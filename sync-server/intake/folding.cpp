#include "sync-server/intake/folding.hpp"

#include "shared/wire/operation_json.hpp"

#include <algorithm>
#include <stdexcept>

namespace turndown::server {

namespace {

FoldPosition positionOf(const AcceptedOperation& accepted)
{
    return {accepted.eff, accepted.operation.id};
}

/// A `document.set` on something that must be set up: it creates the document when it is the earliest one.
bool mayCreate(const DocumentName& name, const AcceptedOperation& accepted)
{
    return creatorAmong(name, {&accepted, 1}).has_value();
}

/// True when `accepted` folds after everything the document holds.
bool foldsLast(const LedgerDocument& stored, const AcceptedOperation& accepted)
{
    const auto position = positionOf(accepted);
    if (mayCreate(stored.document.name, accepted) && stored.document.rev != 0 &&
        (!stored.creator || position < *stored.creator)) {
        return false;
    }
    return !stored.folded || *stored.folded < position;
}

/// Notes the place of `accepted` in the fold.
void place(LedgerDocument& stored, const AcceptedOperation& accepted)
{
    std::optional<FoldPosition> among = positionOf(accepted);
    if (mayCreate(stored.document.name, accepted) && (!stored.creator || *among < *stored.creator)) {
        std::swap(stored.creator, among); // A former creator takes its place among the others.
    }
    if (among) {
        stored.folded = stored.folded ? std::max(*stored.folded, *among) : *among;
    }
}

/// Writes back what the fold of `name` now says of operations whose primary document it is.
void writeBack(OperationRecords& operations, const DocumentName& name, const std::vector<Revision>& revisions)
{
    for (const auto& [op, verdict] : revisions) {
        const auto kept = operations.find(op);
        if (kept && kept->doc == name && kept->verdict != verdict) {
            operations.revise(op, verdict);
        }
    }
}

Verdict foldOneMore(LedgerTransaction& ledger, LedgerDocument& stored, const AcceptedOperation& accepted)
{
    auto folded = apply(std::move(stored.document), accepted);
    stored.document = std::move(folded.document);
    writeBack(ledger.operations(), stored.document.name, folded.revised);
    return folded.verdict;
}

Verdict foldFromTheBeginning(LedgerTransaction& ledger, LedgerDocument& stored, const AcceptedOperation& accepted)
{
    const DocumentName name = stored.document.name;
    const auto id = accepted.operation.id;
    std::vector<AcceptedOperation> operations{accepted};
    const auto kept = ledger.operations().touching(name);
    for (const auto& other : kept) {
        if (other.id != id) {
            operations.push_back(acceptedOf(other));
        }
    }
    auto refolded = refold(name, std::move(operations));
    stored.document = std::move(refolded.document);

    Verdict verdict;
    for (const auto& revision : refolded.verdicts) {
        const auto known = std::find_if(kept.begin(), kept.end(),
                                        [&](const LedgerOperation& other) { return other.id == revision.op; });
        if (revision.op == id) {
            verdict = revision.verdict;
        } else if (known != kept.end() && known->doc == name && known->verdict != revision.verdict) {
            ledger.operations().revise(revision.op, revision.verdict);
        }
    }
    return verdict;
}

} // namespace

AcceptedOperation acceptedOf(const LedgerOperation& kept)
{
    auto operation = wire::parseOperation(kept.raw);
    if (!operation) {
        throw std::runtime_error{"Operation " + kept.id.text() + " cannot be read: " + operation.error().detail};
    }
    return {std::move(operation).value(), kept.seq, kept.eff, kept.role, kept.undoneEff, kept.undoneBy};
}

Verdict foldInto(LedgerTransaction& ledger, const DocumentName& name, const AcceptedOperation& accepted)
{
    auto stored = ledger.documents().get(name);
    const Verdict verdict = foldsLast(stored, accepted) ? foldOneMore(ledger, stored, accepted)
                                                        : foldFromTheBeginning(ledger, stored, accepted);
    place(stored, accepted);
    ledger.operations().touch(name, positionOf(accepted), accepted.seq);
    ledger.documents().put(std::move(stored));
    return verdict;
}

} // namespace turndown::server
