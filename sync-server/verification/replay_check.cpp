#include "sync-server/verification/replay_check.hpp"

#include "sync-server/intake/accepted.hpp"
#include "sync-server/intake/fold_step.hpp"
#include "sync-server/intake/replay.hpp"

#include <iterator>

namespace turndown::server {

namespace {

constexpr int kDocumentsAtOnce = 16;

} // namespace

void ReplayCheck::run()
{
    std::string after;
    while (true) {
        const auto names = m_ledger.documents().names(after, kDocumentsAtOnce);
        replayTogether(names);
        if (names.size() < kDocumentsAtOnce) {
            break;
        }
        after = names.back().text();
    }
    compareVerdicts();
    compareParts();
    if (m_report.snapshots != m_ledger.snapshots().count()) {
        m_findings.add("There are " + std::to_string(m_ledger.snapshots().count()) + " snapshots, but " +
                       std::to_string(m_report.snapshots) +
                       " of them are of some document after one of its operations.");
    }
}

/// What is put away of these documents; each piece of the archive is read once for all of them.
std::map<std::string, ReplayCheck::Kept> ReplayCheck::putAwayOf(std::span<const DocumentName> names)
{
    std::set<std::int64_t> pieces;
    std::map<std::string, Kept> parts;
    for (const auto& name : names) {
        const auto holding = m_ledger.archive().piecesOf(name);
        pieces.insert(holding.begin(), holding.end());
        parts[name.text()];
    }
    for (const auto piece : pieces) {
        m_findings.attempt([&] {
            for (const auto& archived : m_ledger.archive().contents(piece)) {
                for (const auto& name : archived.documents) {
                    if (const auto found = parts.find(name.text()); found != parts.end()) {
                        found->second.push_back(archived.operation);
                    }
                }
            }
        });
    }
    return parts;
}

void ReplayCheck::replayTogether(std::span<const DocumentName> names)
{
    auto parts = putAwayOf(names);
    for (const auto& name : names) {
        m_findings.attempt([&] {
            Kept kept = std::move(parts[name.text()]);
            auto live = m_ledger.operations().live(name);
            std::move(live.begin(), live.end(), std::back_inserter(kept));
            replay(name, kept);
        });
    }
}

void ReplayCheck::replay(const DocumentName& name, const Kept& kept)
{
    LedgerDocument stands;
    stands.document.name = name;
    std::map<OperationId, const LedgerOperation*> byId;
    std::vector<AcceptedOperation> operations;
    std::int64_t parts = 0;
    for (const auto& operation : kept) {
        byId.emplace(operation.id, &operation);
        operations.push_back(acceptedOf(operation));
        parts += settles(operation) ? 0 : 1;
    }
    const auto positions = m_ledger.snapshots().positions(name);
    std::set<FoldPosition> left{positions.begin(), positions.end()};
    for (const auto& accepted : inOrder(stands, std::move(operations))) {
        const auto folded = foldOnto(stands, accepted);
        note(*byId.at(accepted.operation.id), folded, name);
        compareWithSnapshot(stands, left);
    }
    compareWithLedger(stands);
    ++m_report.documents;
    if (m_expected[name.text()] != parts) {
        m_findings.add(name.text() + " is made of " + std::to_string(parts) + " operations, but " +
                       std::to_string(m_expected[name.text()]) + " speak of it.");
    }
    m_expected.erase(name.text());
}

void ReplayCheck::compareWithSnapshot(const LedgerDocument& stands, std::set<FoldPosition>& left)
{
    if (!stands.folded || left.erase(*stands.folded) == 0) {
        return;
    }
    ++m_report.snapshots;
    if (!m_ledger.snapshots().holds(stands)) {
        m_findings.add("The snapshot of " + stands.document.name.text() + " after " + stands.folded->id.text() +
                       " is not what its operations make of it.");
    }
}

void ReplayCheck::compareWithLedger(const LedgerDocument& stands)
{
    if (!m_ledger.documents().holds(stands)) {
        m_findings.add(stands.document.name.text() + " is not what its operations make of it.");
    }
}

/// An operation's verdict is that in its primary document; later ones may still revise it.
void ReplayCheck::note(const LedgerOperation& kept, const Folded& folded, const DocumentName& name)
{
    for (const auto& [op, verdict] : folded.revised) {
        const auto revised = m_ledger.operations().find(op);
        if (revised && revised->doc == name) {
            m_open.insert_or_assign(op, verdict);
        }
    }
    if (!settles(kept) && kept.doc == name && kept.verdict != folded.verdict) {
        m_open.insert_or_assign(kept.id, folded.verdict);
    }
}

void ReplayCheck::compareVerdicts()
{
    for (const auto& [op, verdict] : m_open) {
        const auto kept = m_ledger.operations().find(op);
        if (kept && kept->verdict != verdict) {
            m_findings.add("Operation " + op.text() + " is kept as " + std::string{nameOf(kept->verdict.outcome)} +
                           ", but its documents make it " + std::string{nameOf(verdict.outcome)} + '.');
        }
    }
}

/// What is left is not among the documents that stand.
void ReplayCheck::compareParts()
{
    for (const auto& [name, count] : m_expected) {
        m_findings.add(std::to_string(count) + " operations speak of " + name +
                       ", which does not stand in the ledger.");
    }
}

} // namespace turndown::server
