#include "sync-server/intake/operation_intake.hpp"

#include "shared/operations/photos_named.hpp"
#include "shared/rules/admission.hpp"
#include "shared/wire/body_text.hpp"
#include "sync-server/intake/accepted.hpp"
#include "sync-server/intake/folding.hpp"

#include <algorithm>

namespace turndown::server {

namespace {

LedgerOperation keptFrom(const Statement& statement)
{
    const Operation& operation = statement.operation;
    LedgerOperation kept;
    kept.id = operation.id;
    kept.kind = operation.kind;
    kept.doc = operation.doc;
    kept.by = operation.by;
    kept.source = statement.source;
    kept.device = statement.device;
    kept.ds = statement.source == Source::Tablet ? operation.ds : std::nullopt;
    kept.timeFromWall = statement.estimate.fromWall;
    return kept;
}

/// An undo repeats what it takes back. One that says something else would bring back linen that nobody has used.
bool isWhatWasStated(const Operation& repeated, const LedgerOperation& kept)
{
    const Operation stated = acceptedOf(kept).operation;
    return repeated.kind == stated.kind && repeated.doc == stated.doc &&
           wire::writeBodyText(repeated.body) == wire::writeBodyText(stated.body);
}

} // namespace

bool setsUpWithoutRight(const LedgerOperation& kept, const Operation& operation)
{
    const auto* const undone = std::get_if<OperationUndone>(&operation.body);
    const Operation& meant = undone != nullptr ? *undone->of : operation;
    const bool saysWhoMay = meant.doc.kind() == document_kind::kStaff;
    const bool isBelieved = kept.source != Source::Tablet || !saysWhoMay;
    return std::holds_alternative<DocumentSet>(meant.body) && (!isBelieved || mustHold(meant, kept.role, kept.source));
}

std::optional<UtcTime> effOfSeen(const LedgerTransaction& ledger, const Operation& operation)
{
    const auto seen = operation.seen ? ledger.operations().find(*operation.seen) : std::nullopt;
    if (!seen) {
        return std::nullopt;
    }
    const auto creator = ledger.documents().get(seen->doc).creator;
    return creator && creator->id == seen->id ? std::nullopt : std::optional{seen->eff};
}

wire::OperationResult resultOf(const LedgerOperation& kept)
{
    return {kept.id, kept.ds, kept.verdict, kept.seq, kept.eff, kept.detail};
}

std::optional<wire::OperationResult> OperationIntake::known(const OperationId& id) const
{
    const auto kept = m_ledger.operations().find(id);
    return kept ? std::optional{resultOf(*kept)} : std::nullopt;
}

wire::OperationResult OperationIntake::accept(Statement statement)
{
    Operation& operation = statement.operation;
    LedgerOperation kept = keptFrom(statement);
    kept.seq = m_ledger.operations().head().seq + 1;
    kept.eff = clampEff(statement.estimate.time, statement.bounds);
    kept.role = roleOf(operation.by, statement.source);
    stampUndone(kept, operation);

    auto holding = statement.holding ? statement.holding : mustHold(operation, kept.role, statement.source);
    holding = holding ? holding : mayNotSelfCheck(operation);
    if (!holding && setsUpWithoutRight(kept, operation)) {
        holding = Holding{Reason::RoleNotAllowed, "Who may do what is set on the page, not on a tablet."};
    }
    if (holding) {
        kept.verdict = held(holding->reason);
        kept.detail = std::move(holding->detail);
        kept.raw = std::move(statement.raw);
        settleAtOnce(kept, operation);
    } else {
        kept.verdict = fold(kept, operation);
        kept.raw = std::move(statement.raw);
    }
    m_ledger.operations().append(kept);
    for (const std::string& photo : photosNamedBy(operation.body)) {
        m_ledger.photos().name(photo, kept.eff);
    }
    return resultOf(kept);
}

std::optional<Holding> OperationIntake::mayNotSelfCheck(const Operation& operation) const
{
    const auto* const cleaned = std::get_if<RoomCleaned>(&operation.body);
    if (cleaned == nullptr || !cleaned->selfCheck || staffMember(operation.by)->selfChecks) {
        return std::nullopt;
    }
    return Holding{Reason::RoleNotAllowed, "Only those whom the hotel trusts with it may check their own work."};
}

std::optional<StaffMember> OperationIntake::staffMember(const StaffId& id) const
{
    const DocumentName name{document_kind::kStaff, id.text()};
    if (!isWellFormed(name)) {
        return std::nullopt;
    }
    const auto stored = m_ledger.documents().get(name);
    const auto* const person = std::get_if<StaffMember>(&stored.document.body);
    return person != nullptr && person->active ? std::optional{*person} : std::nullopt;
}

std::optional<Role> OperationIntake::roleOf(const StaffId& by, Source source) const
{
    if (source == Source::Server && by.text() == nameOf(Role::Server)) {
        return Role::Server;
    }
    if (source == Source::Pms && by.text() == nameOf(Role::Pms)) {
        return Role::Pms;
    }
    const auto person = staffMember(by);
    return person ? std::optional{person->role} : std::nullopt;
}

void OperationIntake::stampUndone(LedgerOperation& kept, const Operation& operation) const
{
    if (const auto* const undone = std::get_if<OperationUndone>(&operation.body)) {
        // What is held has changed nothing that could be taken back.
        const auto of = m_ledger.operations().find(undone->op);
        if (of && of->verdict.outcome != Outcome::Held && isWhatWasStated(*undone->of, *of)) {
            kept.undoneEff = of->eff;
            kept.undoneBy = of->by;
        }
    }
}

Verdict OperationIntake::fold(const LedgerOperation& kept, const Operation& operation)
{
    if (const auto* const released = std::get_if<HeldReleased>(&operation.body)) {
        return settle(kept, operation, released->op, true);
    }
    if (const auto* const dismissed = std::get_if<HeldDismissed>(&operation.body)) {
        return settle(kept, operation, dismissed->op, false);
    }
    std::optional<Verdict> verdict; // That in the primary document, which comes first.
    for (const auto& name : documentsOf(operation)) {
        const Verdict here = foldInto(m_ledger, name, acceptedOf(kept, operation));
        verdict = verdict ? verdict : here;
    }
    return verdict.value_or(kApplied);
}

/// A release or dismissal. Whatever arrives in whichever order, the first one counts.
Verdict OperationIntake::settle(const LedgerOperation& kept, const Operation& operation, const OperationId& op,
                                bool released)
{
    const bool first = !m_ledger.operations().settlementOf(op);
    const auto held = m_ledger.operations().find(op);
    const bool waits = held && held->verdict.outcome == Outcome::Held;
    if (!first || (held && !waits)) {
        return overtaken(Reason::AlreadyDone);
    }
    if (held && released && setsUpWithoutRight(*held, acceptedOf(*held).operation)) {
        return overtaken(Reason::RoleNotAllowed);
    }
    auto documents = held ? documentsOf(acceptedOf(*held).operation) : documentsOf(operation);
    if (documents.empty()) {
        documents = documentsOf(operation); // The held one names nothing that could be a document.
    }
    if (held && released) {
        release(*held, kept.seq, documents);
    }
    for (const auto& name : documents) {
        foldInto(m_ledger, name, acceptedOf(kept, operation));
    }
    m_ledger.operations().settle(op, {kept.seq, released});
    return kApplied;
}

/// Folds a held operation at its own effective time; its documents get `seq` as rev.
void OperationIntake::release(const LedgerOperation& held, std::int64_t seq, const std::vector<DocumentName>& documents)
{
    auto operation = acceptedOf(held);
    operation.seq = seq;
    std::optional<Verdict> verdict;
    for (const auto& name : documents) {
        const Verdict here = foldInto(m_ledger, name, operation);
        verdict = verdict ? verdict : here;
    }
    m_ledger.operations().revise(held.id, verdict.value_or(kApplied));
}

/// After a restore the release of an operation may come in before the operation does.
void OperationIntake::settleAtOnce(LedgerOperation& kept, const Operation& operation)
{
    const auto settlement = m_ledger.operations().settlementOf(kept.id);
    if (!settlement) {
        return;
    }
    kept.settledBy = settlement->seq;
    if (!settlement->released || setsUpWithoutRight(kept, operation)) {
        return;
    }
    std::optional<Verdict> verdict;
    for (const auto& name : documentsOf(operation)) {
        const Verdict here = foldInto(m_ledger, name, acceptedOf(kept, operation));
        verdict = verdict ? verdict : here;
    }
    kept.verdict = verdict.value_or(kApplied);
    kept.detail.clear();
}

} // namespace turndown::server
