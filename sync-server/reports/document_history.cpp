#include "sync-server/reports/document_history.hpp"

#include "sync-server/intake/accepted.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace turndown::server {

namespace {

constexpr int kPage = 500;

using Since = std::vector<std::shared_ptr<const ToldOperation>>;

/// Late operations are put away with those of their day or later ones, so pieces do not follow each other in time.
void putInOrder(Since& since, const std::optional<OperationId>& creator)
{
    std::sort(since.begin(), since.end(), [&](const auto& left, const auto& right) {
        return foldsBefore(left->accepted, right->accepted, creator);
    });
}

std::optional<OperationId> creatorIn(const DocumentName& name, const Since& since)
{
    std::vector<AcceptedOperation> settingUp;
    for (const auto& told : since) {
        if (std::holds_alternative<DocumentSet>(told->accepted.operation.body)) {
            settingUp.push_back(told->accepted);
        }
    }
    return creatorAmong(name, settingUp);
}

/// Gathers what happened to documents after where their snapshots are.
class Gathering {
public:
    Gathering(const LedgerTransaction& ledger, const Matters& matters) : m_ledger{ledger}, m_matters{matters} {}

    void expect(const DocumentName& name, UtcTime from);
    void readArchive();
    void readLive();
    [[nodiscard]] std::vector<DocumentHistory> inOrder();

private:
    struct Growing {
        DocumentHistory history;
        std::optional<FoldPosition> folded;  ///< What the snapshot holds …
        std::optional<FoldPosition> creator; ///< … with what creates the document, whatever its time.
    };

    void take(Growing& growing, const LedgerOperation& kept);
    [[nodiscard]] std::set<std::int64_t> piecesToRead() const;
    [[nodiscard]] bool holdsAnyLater(std::int64_t piece) const;

    const LedgerTransaction& m_ledger;
    const Matters& m_matters;
    std::map<DocumentName, Growing> m_documents;
    std::map<OperationId, std::shared_ptr<const ToldOperation>> m_told;
};

void Gathering::expect(const DocumentName& name, UtcTime from)
{
    auto snapshot = m_ledger.snapshots().before(name, {from, OperationId{}}).value_or(LedgerDocument{});
    snapshot.document.name = name;
    m_documents.emplace(name, Growing{{std::move(snapshot.document), {}}, snapshot.folded, snapshot.creator});
}

void Gathering::take(Growing& growing, const LedgerOperation& kept)
{
    const FoldPosition here{kept.eff, kept.id};
    const bool isLater = growing.folded < here && growing.creator != here;
    if (!isLater || !m_matters(kept)) {
        return;
    }
    auto& told = m_told[kept.id];
    if (!told) {
        told = std::make_shared<const ToldOperation>(ToldOperation{acceptedOf(kept), kept.verdict});
    }
    growing.history.since.push_back(told);
}

bool Gathering::holdsAnyLater(std::int64_t piece) const
{
    const auto last = m_ledger.archive().lastIn(piece);
    return std::any_of(last.begin(), last.end(), [&](const auto& part) {
        const auto document = m_documents.find(part.first);
        return document != m_documents.end() && document->second.folded < part.second;
    });
}

std::set<std::int64_t> Gathering::piecesToRead() const
{
    std::set<std::int64_t> pieces;
    for (const auto& [name, growing] : m_documents) {
        const auto holding = m_ledger.archive().piecesOf(name);
        pieces.insert(holding.begin(), holding.end());
    }
    std::erase_if(pieces, [this](std::int64_t piece) { return !holdsAnyLater(piece); });
    return pieces;
}

void Gathering::readArchive()
{
    for (const auto piece : piecesToRead()) {
        for (const auto& archived : m_ledger.archive().contents(piece)) {
            for (const auto& name : archived.documents) {
                if (const auto document = m_documents.find(name); document != m_documents.end()) {
                    take(document->second, archived.operation);
                }
            }
        }
    }
}

void Gathering::readLive()
{
    for (auto& [name, growing] : m_documents) {
        for (const auto& kept : m_ledger.operations().live(name)) {
            take(growing, kept);
        }
    }
}

std::vector<DocumentHistory> Gathering::inOrder()
{
    std::vector<DocumentHistory> histories;
    for (auto& [name, growing] : m_documents) {
        auto& since = growing.history.since;
        const bool isNew = !growing.folded; // Else the snapshot holds what creates it.
        putInOrder(since, isNew ? creatorIn(name, since) : std::nullopt);
        histories.push_back(std::move(growing.history));
    }
    return histories;
}

} // namespace

std::vector<DocumentHistory> historiesSince(const LedgerTransaction& ledger, std::string_view kind, UtcTime from,
                                            const Matters& matters)
{
    Gathering gathering{ledger, matters};
    std::string after;
    while (true) {
        const auto page = ledger.documents().ofKind(kind, after, kPage);
        for (const auto& sent : page) {
            gathering.expect(sent.name, from);
        }
        if (page.size() < kPage) {
            break;
        }
        after = page.back().name.text();
    }
    gathering.readArchive();
    gathering.readLive();
    return gathering.inOrder();
}

} // namespace turndown::server
