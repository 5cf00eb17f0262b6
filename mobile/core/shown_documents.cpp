#include "mobile/core/shown_documents.hpp"

#include "mobile/core/estimated_time.hpp"
#include "mobile/core/understood.hpp"
#include "shared/rules/admission.hpp"
#include "shared/wire/operation_json.hpp"

#include <algorithm>
#include <limits>
#include <utility>

namespace turndown::tablet {

namespace {

constexpr std::int64_t kAfterEverything =
    std::numeric_limits<std::int64_t>::max() / 2; ///< Beyond every seq of a server.

/// The server holds it: it has changed nothing.
bool isHeld(const KeptOperation& operation)
{
    return operation.answer && operation.answer->verdict.outcome == Outcome::Held;
}

Document emptyDocument(const DocumentName& name)
{
    Document document;
    document.name = name;
    return document;
}

/// What this program cannot read it shows as not set up; the body itself stays in the store as it was sent.
std::shared_ptr<const Document> parsed(const KeptDocument& kept)
{
    auto document = understood(kept);
    if (document) {
        return std::make_shared<const Document>(std::move(document).value());
    }
    Document unknown = emptyDocument(kept.name);
    unknown.rev = kept.rev;
    unknown.last = kept.last;
    return std::make_shared<const Document>(std::move(unknown));
}

bool looksTheSame(const ShownDocument& left, const ShownDocument& right)
{
    return left.pending == right.pending && (left.document == right.document || *left.document == *right.document);
}

} // namespace

ShownDocuments::ShownDocuments(Store& store) : m_store{store}
{
    readPending();
}

ShownDocument ShownDocuments::show(const DocumentName& name)
{
    return entry(name).shown;
}

std::shared_ptr<const Document> ShownDocuments::atServer(const DocumentName& name)
{
    return entry(name).base;
}

std::vector<ShownDocument> ShownDocuments::list(std::string_view kind)
{
    if (!m_kindsRead.contains(kind)) {
        readKind(kind);
    }
    const std::string prefix = std::string{kind} + '/';
    std::vector<ShownDocument> documents;
    for (auto at = m_entries.lower_bound(prefix); at != m_entries.end() && at->first.starts_with(prefix); ++at) {
        if (at->second.shown.isKnown()) {
            documents.push_back(at->second.shown);
        }
    }
    return documents;
}

std::vector<DocumentName> ShownDocuments::put(const KeptOperation& operation)
{
    // As they are without it, so that it is folded on top of them once.
    if (const auto parsed = wire::parseOperation(operation.raw)) {
        for (const DocumentName& name : touches(*parsed)) {
            entry(name);
        }
    }
    const std::size_t before = m_pending.size();
    addPending(operation);
    if (m_pending.size() == before) {
        return {};
    }
    for (const DocumentName& name : m_pending.back().touched) {
        putOnTop(entry(name), m_pending.back());
    }
    return m_pending.back().touched;
}

std::vector<DocumentName> ShownDocuments::refresh(const std::vector<DocumentName>& received)
{
    std::set<std::string> names;
    for (const auto& [name, indexes] : m_pendingOf) {
        names.insert(name);
    }
    readPending();
    for (const auto& [name, indexes] : m_pendingOf) {
        names.insert(name);
    }
    std::vector<DocumentName> changed;
    for (const DocumentName& name : received) {
        const auto found = m_entries.find(name.text());
        if (found != m_entries.end()) {
            found->second.base = read(name);
            names.insert(name.text());
        } else {
            if (m_kindsRead.contains(name.kind())) {
                entry(name);
            }
            changed.push_back(name);
        }
    }
    for (auto& name : foldAgain(names)) {
        changed.push_back(std::move(name));
    }
    return changed;
}

std::vector<DocumentName> ShownDocuments::refreshAll()
{
    std::set<std::string> names;
    for (const auto& [name, entry] : m_entries) {
        names.insert(name);
    }
    m_entries.clear();
    readPending();
    for (const auto& kind : std::exchange(m_kindsRead, {})) {
        readKind(kind);
    }
    for (const auto& [name, entry] : m_entries) {
        names.insert(name);
    }
    return {names.begin(), names.end()};
}

std::optional<Role> ShownDocuments::roleOf(const StaffId& staff)
{
    const Document& document = *entry(DocumentName{document_kind::kStaff, staff.text()}).base;
    const auto* const member = std::get_if<StaffMember>(&document.body);
    return member != nullptr && member->active ? std::optional{member->role} : std::nullopt;
}

ShownDocuments::Entry& ShownDocuments::entry(const DocumentName& name)
{
    const auto found = m_entries.find(name.text());
    if (found != m_entries.end()) {
        return found->second;
    }
    Entry made;
    made.base = read(name);
    Entry& kept = m_entries.emplace(name.text(), std::move(made)).first->second;
    fold(kept);
    return kept;
}

std::shared_ptr<const Document> ShownDocuments::read(const DocumentName& name)
{
    const auto kept = m_store.document(name);
    return kept ? parsed(*kept) : std::make_shared<const Document>(emptyDocument(name));
}

void ShownDocuments::readKind(std::string_view kind)
{
    for (const KeptDocument& kept : m_store.documents(kind)) {
        const auto [at, isNew] = m_entries.try_emplace(kept.name.text());
        if (isNew) {
            at->second.base = parsed(kept);
            fold(at->second);
        }
    }
    for (const auto& [name, indexes] : m_pendingOf) {
        const DocumentName touched{name};
        if (touched.kind() == kind) {
            entry(touched);
        }
    }
    m_kindsRead.emplace(kind);
}

void ShownDocuments::readPending()
{
    m_pending.clear();
    m_pendingOf.clear();
    m_contacts = m_store.bootContacts();
    m_otherHistory = m_store.contact().otherHistory;
    for (KeptOperation& kept : m_store.onTop()) {
        addPending(std::move(kept));
    }
}

void ShownDocuments::addPending(KeptOperation kept)
{
    auto operation = wire::parseOperation(kept.raw);
    if (!operation) {
        return; // Spoilt on the disk: it stays in the outbox, where the server says what it is.
    }
    Pending pending{std::move(kept), std::move(operation).value(), {}, {}};
    pending.touched = touches(pending.operation);
    pending.eff = pending.kept.toldEff.value_or(estimatedTime(pending.kept.at, m_contacts));
    for (const DocumentName& name : pending.touched) {
        m_pendingOf[name.text()].push_back(m_pending.size());
    }
    m_pending.push_back(std::move(pending));
}

void ShownDocuments::fold(Entry& entry)
{
    entry.shown = {entry.base, {}};
    const auto touching = m_pendingOf.find(entry.base->name.text());
    if (touching == m_pendingOf.end()) {
        return;
    }
    for (const std::size_t index : touching->second) {
        putOnTop(entry, m_pending[index]);
    }
}

void ShownDocuments::putOnTop(Entry& entry, const Pending& pending)
{
    if (!isOnTop(pending, *entry.base)) {
        return;
    }
    Document document = apply(*entry.shown.document, asAccepted(pending, *entry.shown.document)).document;
    document.rev = entry.base->rev; // What is on top has no rev yet.
    entry.shown.document = std::make_shared<const Document>(std::move(document));
    entry.shown.pending.push_back(pending.operation.id);
}

bool ShownDocuments::isOnTop(const Pending& pending, const Document& base)
{
    if (findRecent(base, pending.operation.id) != nullptr) {
        return false;
    }
    if (pending.kept.answer) {
        return m_otherHistory || base.rev < pending.kept.answer->seq;
    }
    return !mustHold(pending.operation, roleOf(pending.operation.by), Source::Tablet);
}

AcceptedOperation ShownDocuments::asAccepted(const Pending& pending, const Document& under)
{
    AcceptedOperation accepted;
    accepted.operation = pending.operation;
    accepted.seq = kAfterEverything + pending.kept.ds;
    accepted.role = roleOf(pending.operation.by);
    accepted.eff = pending.eff;
    if (!under.recent.empty()) {
        accepted.eff = std::max(accepted.eff, under.recent.back().eff + std::chrono::milliseconds{1});
    }
    if (const auto* const undone = std::get_if<OperationUndone>(&pending.operation.body)) {
        if (const auto* const recent = findRecent(under, undone->op)) {
            accepted.undoneEff = recent->eff;
            accepted.undoneBy = recent->by;
        } else if (const auto kept = m_store.operation(undone->op); kept && !isHeld(*kept)) {
            accepted.undoneEff = kept->toldEff.value_or(estimatedTime(kept->at, m_contacts));
            accepted.undoneBy = kept->by;
        }
    }
    return accepted;
}

std::vector<DocumentName> ShownDocuments::foldAgain(const std::set<std::string>& names)
{
    std::vector<DocumentName> changed;
    for (const std::string& name : names) {
        const DocumentName document{name};
        const auto found = m_entries.find(name);
        if (found == m_entries.end()) {
            if (m_kindsRead.contains(document.kind())) {
                entry(document);
                changed.push_back(document);
            }
            continue;
        }
        const ShownDocument before = found->second.shown;
        fold(found->second);
        if (!looksTheSame(before, found->second.shown)) {
            changed.push_back(document);
        }
    }
    return changed;
}

} // namespace turndown::tablet
