#include "sync-server/verification/history_check.hpp"

#include "sync-server/intake/accepted.hpp"

namespace turndown::server {

namespace {

constexpr int kAtOnce = 1000;

} // namespace

bool settles(const LedgerOperation& kept)
{
    return kept.kind == "held.released" || kept.kind == "held.dismissed";
}

PartCounts HistoryCheck::run()
{
    checkLive();
    checkArchived();
    const auto head = m_ledger.operations().head().seq;
    if (m_report.operations != head) {
        m_findings.lead("The history ends at " + std::to_string(head) + " but holds " +
                        std::to_string(m_report.operations) + " operations.");
    }
    return std::move(m_parts);
}

void HistoryCheck::checkLive()
{
    std::int64_t after = 0;
    while (true) {
        const auto operations = m_ledger.operations().live(after, kAtOnce);
        for (const auto& kept : operations) {
            check(kept);
            after = kept.seq;
        }
        if (operations.size() < kAtOnce) {
            return;
        }
    }
}

void HistoryCheck::checkArchived()
{
    for (const auto piece : m_ledger.archive().pieces()) {
        m_findings.attempt([&] {
            for (const auto& archived : m_ledger.archive().contents(piece)) {
                check(archived.operation);
                ++m_report.archived;
            }
        });
    }
}

/// That each one continues the chain from the one before makes the whole chain right, in whichever order they come.
void HistoryCheck::check(const LedgerOperation& kept)
{
    ++m_report.operations;
    const auto& operations = m_ledger.operations();
    const auto before = operations.chainAt(kept.seq - 1);
    const auto here = operations.chainAt(kept.seq);
    if (!before || !here || *here != chainAfter(*before, kept.id, kept.eff)) {
        m_findings.add("Operation " + std::to_string(kept.seq) + ", " + kept.id.text() +
                       ", does not continue the chain of the history.");
    }
    m_findings.attempt([&] { countParts(kept); });
}

void HistoryCheck::countParts(const LedgerOperation& kept)
{
    const auto operation = acceptedOf(kept).operation;
    const bool sameSequence = !kept.ds || kept.ds == operation.ds;
    if (operation.id != kept.id || operation.kind != kept.kind || operation.doc != kept.doc ||
        operation.by != kept.by || !sameSequence) {
        m_findings.add("Operation " + std::to_string(kept.seq) + " is kept as " + kept.id.text() + ", " + kept.kind +
                       " of " + kept.doc.text() + " by " + kept.by.text() + ", but its bytes say otherwise.");
    }
    if (kept.verdict.outcome == Outcome::Held || settles(kept)) {
        return;
    }
    for (const auto& name : documentsOf(operation)) {
        ++m_parts[name.text()];
    }
}

} // namespace turndown::server
