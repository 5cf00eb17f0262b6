#include "sync-server/intake/refolding.hpp"

#include "sync-server/intake/accepted.hpp"
#include "sync-server/intake/fold_step.hpp"
#include "sync-server/intake/replay.hpp"
#include "sync-server/intake/rewinding.hpp"

#include <algorithm>

namespace turndown::server {

namespace {

struct History {
    Verdicts kept; ///< Of the operations that are about this document, as the ledger has them.
    std::vector<AcceptedOperation> operations;
};

History historyOf(const LedgerTransaction& ledger, const DocumentName& name)
{
    History history;
    for (const auto& kept : ledger.operations().touching(name, {})) {
        if (kept.doc == name && !settles(kept)) {
            history.kept.emplace(kept.id, kept.verdict);
        }
        history.operations.push_back(acceptedOf(kept));
    }
    return history;
}

/// What the rules of this program make of a history; nothing is written.
struct Replayed {
    LedgerDocument document;
    Verdicts verdicts;
    bool snapshotsAgree = true; ///< With every one that the ledger has of it.
};

Replayed replay(const LedgerTransaction& ledger, const DocumentName& name, const History& history)
{
    const auto snapshots = ledger.snapshots().positions(name);
    Replayed replayed;
    LedgerDocument& stands = replayed.document;
    stands.document.name = name;
    for (const auto& accepted : inOrder(stands, history.operations)) {
        const auto folded = foldOnto(stands, accepted);
        replayed.verdicts[accepted.operation.id] = folded.verdict;
        for (const auto& [op, verdict] : folded.revised) {
            replayed.verdicts[op] = verdict;
        }
        const bool wasKept = stands.folded && std::binary_search(snapshots.begin(), snapshots.end(), *stands.folded);
        replayed.snapshotsAgree = replayed.snapshotsAgree && (!wasKept || ledger.snapshots().holds(stands));
    }
    return replayed;
}

bool isAsKept(const LedgerTransaction& ledger, const History& history, const Replayed& replayed)
{
    const bool verdictsAgree = std::all_of(history.kept.begin(), history.kept.end(), [&](const auto& kept) {
        return replayed.verdicts.at(kept.first) == kept.second;
    });
    return verdictsAgree && replayed.snapshotsAgree && ledger.documents().holds(replayed.document);
}

} // namespace

bool refoldDocument(LedgerTransaction& ledger, const DocumentName& name)
{
    const History history = historyOf(ledger, name);
    const Replayed replayed = replay(ledger, name, history);
    if (isAsKept(ledger, history, replayed)) {
        return false;
    }
    auto rewound = rewind(ledger, name, {});
    foldAgain(ledger, rewound, history.operations);
    for (const auto& [op, verdict] : history.kept) {
        if (replayed.verdicts.at(op) != verdict) {
            ledger.operations().revise(op, replayed.verdicts.at(op));
        }
    }
    ledger.documents().put(std::move(rewound.start));
    return true;
}

} // namespace turndown::server
