#include "sync-server/verification/history_check.hpp"

#include "sync-server/intake/accepted.hpp"
#include "sync-server/intake/operation_intake.hpp"

#include <algorithm>

namespace turndown::server {

namespace {

constexpr int kAtOnce = 1000;

std::string theOperation(const LedgerOperation& kept)
{
    return "Operation " + std::to_string(kept.seq) + ", " + kept.id.text() + ',';
}

/// What was held before the chain knew of it (docs/decisions/0011) is linked like anything else.
bool continues(const Sha256& before, const Sha256& here, const LedgerOperation& kept)
{
    return here == chainAfter(before, kept.id, kept.eff, wasHeld(kept)) ||
           here == chainAfter(before, kept.id, kept.eff, false);
}

} // namespace

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
        m_findings.attempt([&] { checkPiece(piece); });
    }
    if (m_report.archived != m_ledger.archive().count()) {
        m_findings.add("The archive holds " + std::to_string(m_report.archived) + " operations, but " +
                       std::to_string(m_ledger.archive().count()) + " are listed as put away.");
    }
}

void HistoryCheck::checkPiece(std::int64_t piece)
{
    std::map<DocumentName, FoldPosition> last;
    for (const auto& [operation, documents] : m_ledger.archive().contents(piece)) {
        check(operation);
        ++m_report.archived;
        for (const auto& name : documents) {
            const FoldPosition position{operation.eff, operation.id};
            last[name] = std::max(last[name], position);
        }
    }
    if (last != m_ledger.archive().lastIn(piece)) {
        m_findings.add("Piece " + std::to_string(piece) +
                       " of the archive is not listed with the documents whose operations it holds.");
    }
}

/// That each one continues the chain from the one before makes the whole chain right, in whichever order they come.
void HistoryCheck::check(const LedgerOperation& kept)
{
    ++m_report.operations;
    const auto& operations = m_ledger.operations();
    const auto before = operations.chainAt(kept.seq - 1);
    const auto here = operations.chainAt(kept.seq);
    if (!before || !here || !continues(*before, *here, kept)) {
        m_findings.add(theOperation(kept) + " does not continue the chain of the history.");
    }
    if (kept.seal && *kept.seal != sealOf(kept)) {
        m_findings.add(theOperation(kept) + " is not as it was accepted.");
    }
    m_findings.attempt([&] {
        const auto operation = acceptedOf(kept).operation;
        compareWithBytes(kept, operation);
        checkHolding(kept);
        checkSettling(kept, operation);
        if (kept.verdict.outcome != Outcome::Held && !settles(kept)) {
            for (const auto& name : documentsOf(operation)) {
                ++m_parts[name.text()];
            }
        }
    });
}

void HistoryCheck::compareWithBytes(const LedgerOperation& kept, const Operation& operation)
{
    const bool sameSequence = !kept.ds || kept.ds == operation.ds;
    if (operation.id != kept.id || operation.kind != kept.kind || operation.doc != kept.doc ||
        operation.by != kept.by || !sameSequence) {
        m_findings.add(theOperation(kept) + " is kept as " + kept.kind + " of " + kept.doc.text() + " by " +
                       kept.by.text() + ", but its bytes say otherwise.");
    }
}

/// Why it is held, and what has settled it: no fold decides that.
void HistoryCheck::checkHolding(const LedgerOperation& kept)
{
    if (kept.verdict.outcome == Outcome::Held && !kept.verdict.reason) {
        m_findings.add(theOperation(kept) + " is held for no reason that there is.");
    }
    const auto settlement = m_ledger.operations().settlementOf(kept.id);
    const bool waits = kept.verdict.outcome == Outcome::Held && !kept.settledBy;
    if (settlement ? waits || kept.settledBy.value_or(settlement->seq) != settlement->seq
                   : kept.settledBy.has_value()) {
        m_findings.add(theOperation(kept) + " is not kept as settled by what settled it.");
    }
}

/// Of several that settle the same one, the first counts.
void HistoryCheck::checkSettling(const LedgerOperation& kept, const Operation& operation)
{
    const auto* const released = std::get_if<HeldReleased>(&operation.body);
    const auto* const dismissed = std::get_if<HeldDismissed>(&operation.body);
    if (kept.verdict.outcome == Outcome::Held || (released == nullptr && dismissed == nullptr)) {
        return;
    }
    const OperationId& op = released != nullptr ? released->op : dismissed->op;
    const auto settled = m_ledger.operations().settlementOf(op);
    const bool first = settled && settled->seq == kept.seq && settled->released == (released != nullptr);
    const auto held = released != nullptr ? m_ledger.operations().find(op) : std::nullopt;
    const bool wasRefused = !first && held && kept.verdict == overtaken(Reason::RoleNotAllowed) &&
                            setsUpWithoutRight(*held, acceptedOf(*held).operation);
    if (!wasRefused && kept.verdict != (first ? kApplied : overtaken(Reason::AlreadyDone))) {
        m_findings.add(theOperation(kept) + " is not kept as the one that settles what was held, or is and was not.");
    }
}

} // namespace turndown::server
