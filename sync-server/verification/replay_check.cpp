#include "sync-server/verification/replay_check.hpp"

#include "shared/wire/document_json.hpp"
#include "sync-server/intake/accepted.hpp"
#include "sync-server/intake/fold_step.hpp"
#include "sync-server/intake/replay.hpp"

#include <nlohmann/json.hpp>

namespace turndown::server {

namespace {

constexpr int kDocumentsAtOnce = 500;

/// What must be the same, as text.
std::string image(const LedgerDocument& stored)
{
    const Document& document = stored.document;
    std::string text = wire::writeDocument(document).dump() + ' ' + std::to_string(document.rev) + ' ' +
                       (document.last ? document.last->text() : "nothing");
    for (const auto& entry : document.recent) {
        text += ' ' + std::to_string(entry.seq);
    }
    for (const auto& position : {stored.folded, stored.creator}) {
        text += ' ' + (position ? position->id.text() : "nothing");
    }
    return text;
}

/// Operations that a period did not take although their place is in it: what was held, or touched what lay elsewhere.
std::vector<LedgerOperation> stragglers(const LedgerTransaction& ledger, const LedgerDocument& stands,
                                        const ArchiveEnd& end)
{
    auto live = ledger.operations().touching(end.doc, stands.folded);
    std::erase_if(live, [&](const LedgerOperation& kept) {
        const FoldPosition position{kept.eff, kept.id};
        return position > end.folded && end.creator != position;
    });
    return live;
}

std::vector<const LedgerOperation*> pointersTo(const std::vector<LedgerOperation>& operations)
{
    std::vector<const LedgerOperation*> pointers;
    for (const auto& operation : operations) {
        pointers.push_back(&operation);
    }
    return pointers;
}

} // namespace

void ReplayCheck::run()
{
    for (const auto& period : m_ledger.archive().periods()) {
        m_findings.attempt([&] { replayPeriod(period); });
    }
    replayWhatIsLive();
    compareVerdicts();
    compareParts();
}

void ReplayCheck::replayPeriod(const ArchivePeriod& period)
{
    const auto contents = m_ledger.archive().contents(period.number);
    std::map<std::string, Kept> parts;
    for (const auto& archived : contents) {
        for (const auto& name : archived.documents) {
            parts[name.text()].push_back(&archived.operation);
        }
    }
    for (const auto& end : m_ledger.archive().ends(period.number)) {
        auto& stands = standing(end.doc);
        const auto live = stragglers(m_ledger, stands, end);
        Kept kept = pointersTo(live);
        const auto archived = parts.extract(end.doc.text());
        if (!archived.empty()) {
            kept.insert(kept.end(), archived.mapped().begin(), archived.mapped().end());
        }
        replay(stands, kept);
    }
    for (const auto& [name, kept] : parts) {
        m_findings.add("Period " + std::to_string(period.number) + " of the archive holds operations of " + name +
                       " that no snapshot covers.");
    }
}

void ReplayCheck::replayWhatIsLive()
{
    std::string after;
    while (true) {
        const auto names = m_ledger.documents().names(after, kDocumentsAtOnce);
        for (const auto& name : names) {
            m_findings.attempt([&] { replayLive(name); });
            after = name.text();
        }
        if (names.size() < kDocumentsAtOnce) {
            break;
        }
    }
    for (const auto& [name, stands] : m_stood) {
        m_findings.add(name + " has operations that are put away, but does not stand in the ledger.");
    }
}

void ReplayCheck::replayLive(const DocumentName& name)
{
    auto& stands = standing(name);
    const auto live = m_ledger.operations().touching(name, stands.folded);
    replay(stands, pointersTo(live));
    const auto replayed = m_stood.extract(name.text());
    compareWithLedger(replayed.mapped());
    ++m_report.documents;
}

LedgerDocument& ReplayCheck::standing(const DocumentName& name)
{
    auto& stands = m_stood[name.text()];
    stands.document.name = name;
    return stands;
}

void ReplayCheck::replay(LedgerDocument& stands, const Kept& kept)
{
    std::map<OperationId, const LedgerOperation*> byId;
    std::vector<AcceptedOperation> operations;
    for (const auto* const operation : kept) {
        byId.emplace(operation->id, operation);
        operations.push_back(acceptedOf(*operation));
    }
    const DocumentName name = stands.document.name;
    for (const auto& accepted : inOrder(stands, std::move(operations))) {
        const auto folded = foldOnto(stands, accepted);
        note(*byId.at(accepted.operation.id), folded, name);
        compareWithSnapshot(stands);
    }
}

void ReplayCheck::compareWithSnapshot(const LedgerDocument& stands)
{
    const auto snapshot = stands.folded ? m_ledger.snapshots().at(stands.document.name, *stands.folded) : std::nullopt;
    if (!snapshot) {
        return;
    }
    ++m_report.snapshots;
    if (image(*snapshot) != image(stands)) {
        m_findings.add("The snapshot of " + stands.document.name.text() + " after " + stands.folded->id.text() +
                       " is not what its operations make of it.");
    }
}

void ReplayCheck::compareWithLedger(const LedgerDocument& stands)
{
    if (image(m_ledger.documents().get(stands.document.name)) != image(stands)) {
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
    if (!settles(kept)) {
        ++m_replayed[name.text()];
        if (kept.doc == name && kept.verdict != folded.verdict) {
            m_open.insert_or_assign(kept.id, folded.verdict);
        }
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

void ReplayCheck::compareParts()
{
    for (const auto& [name, count] : m_expected) {
        if (m_replayed[name] != count) {
            m_findings.add(name + " is made of " + std::to_string(m_replayed[name]) + " operations, but " +
                           std::to_string(count) + " speak of it.");
        }
    }
}

} // namespace turndown::server
