#include "sync-server/ledger/sqlite_documents.hpp"

#include "shared/rules/document_views.hpp"
#include "shared/wire/document_json.hpp"
#include "sync-server/ledger/document_row.hpp"

#include <nlohmann/json.hpp>

namespace turndown::server {

namespace {

/// Reads the columns that every query of sent documents selects: doc, rev, last, body.
wire::SentDocument sentOf(SQLite::Statement& row)
{
    wire::SentDocument sent;
    sent.name = DocumentName{row.getColumn(0).getString()};
    sent.rev = row.getColumn(1).getInt64();
    sent.last = optionalIdOf(row.getColumn(2));
    sent.body = row.getColumn(3).getString();
    return sent;
}

/// All that is kept of a document but how far its last snapshot is away.
void bindDocument(SQLite::Statement& statement, const LedgerDocument& stored)
{
    const Document& document = stored.document;
    bindTo(statement, ":doc", std::string_view{document.name.text()});
    bindTo(statement, ":kind", document.name.kind());
    bindTo(statement, ":rev", document.rev);
    bindTo(statement, ":last", document.last);
    bindTo(statement, ":body", std::string_view{wire::writeDocument(document).dump()});
    bindTo(statement, ":recent_seq", std::string_view{recentSeqsOf(document)});
    bindPosition(statement, ":folded_eff", ":folded_id", stored.folded);
    bindPosition(statement, ":creator_eff", ":creator_id", stored.creator);
    bindTo(statement, ":finished_eff", stored.folded ? finishedSince(document.body, stored.folded->eff) : std::nullopt);
}

} // namespace

SqliteDocuments::SqliteDocuments(SqliteConnection& connection)
    : m_connection{connection}, m_batch{[this](const DocumentName& name) { return load(name); }}
{
}

DocumentPage SqliteDocuments::changed(const PullQuery& query) const
{
    DocumentPage page;
    StatementUse select{m_connection, R"(
        SELECT doc, rev, last, body
        FROM document
        WHERE rev > :after AND (finished_eff IS NULL OR finished_eff >= :finished_from OR rev > :up_to)
        ORDER BY rev, doc)"};
    bindTo(*select, ":after", query.after);
    const auto finished = query.leaveFinished.value_or(PullQuery::Finished{UtcTime::min(), 0});
    bindTo(*select, ":finished_from", finished.before);
    bindTo(*select, ":up_to", finished.upTo);
    while (select->executeStep()) {
        auto next = sentOf(*select);
        const bool full = static_cast<int>(page.documents.size()) >= query.limit;
        if (full && next.rev != page.documents.back().rev) {
            page.more = true;
            break;
        }
        page.documents.push_back(std::move(next));
    }
    return page;
}

std::vector<DocumentName> SqliteDocuments::names(std::string_view after, int limit) const
{
    StatementUse select{m_connection, "SELECT doc FROM document WHERE doc > :after ORDER BY doc LIMIT :limit"};
    bindTo(*select, ":after", after);
    bindTo(*select, ":limit", std::int64_t{limit});
    std::vector<DocumentName> names;
    while (select->executeStep()) {
        names.emplace_back(select->getColumn(0).getString());
    }
    return names;
}

std::vector<wire::SentDocument> SqliteDocuments::ofKind(std::string_view kind, std::string_view after, int limit) const
{
    StatementUse select{m_connection, R"(
        SELECT doc, rev, last, body
        FROM document
        WHERE kind = :kind AND doc > :after
        ORDER BY doc
        LIMIT :limit)"};
    bindTo(*select, ":kind", kind);
    bindTo(*select, ":after", after);
    bindTo(*select, ":limit", std::int64_t{limit});
    std::vector<wire::SentDocument> documents;
    while (select->executeStep()) {
        documents.push_back(sentOf(*select));
    }
    return documents;
}

std::optional<wire::SentDocument> SqliteDocuments::sent(const DocumentName& name) const
{
    StatementUse select{m_connection, "SELECT doc, rev, last, body FROM document WHERE doc = :doc"};
    bindTo(*select, ":doc", std::string_view{name.text()});
    return select->executeStep() ? std::optional{sentOf(*select)} : std::nullopt;
}

bool SqliteDocuments::holds(const LedgerDocument& document) const
{
    StatementUse select{m_connection, R"(
        SELECT 1
        FROM document
        WHERE doc = :doc AND kind = :kind AND rev = :rev AND last IS :last AND body = :body
              AND recent_seq = :recent_seq AND folded_eff IS :folded_eff AND folded_id IS :folded_id
              AND creator_eff IS :creator_eff AND creator_id IS :creator_id AND finished_eff IS :finished_eff)"};
    bindDocument(*select, document);
    return select->executeStep();
}

LedgerDocument SqliteDocuments::load(const DocumentName& name) const
{
    LedgerDocument stored;
    stored.document.name = name;
    StatementUse select{m_connection, R"(
        SELECT doc, rev, last, body, recent_seq, folded_eff, folded_id, creator_eff, creator_id, since_snapshot
        FROM document
        WHERE doc = :doc)"};
    bindTo(*select, ":doc", std::string_view{name.text()});
    if (!select->executeStep()) {
        return stored;
    }
    stored.document = documentFrom(sentOf(*select), select->getColumn(4).getString());
    stored.folded = positionOf(select->getColumn(5), select->getColumn(6));
    stored.creator = positionOf(select->getColumn(7), select->getColumn(8));
    stored.sinceSnapshot = select->getColumn(9).getInt();
    return stored;
}

void SqliteDocuments::writeChanged()
{
    for (const auto& stored : m_batch.takeChanged()) {
        write(*stored);
    }
}

void SqliteDocuments::write(const LedgerDocument& stored)
{
    StatementUse upsert{m_connection, R"(
        INSERT INTO document (doc, kind, rev, last, body, recent_seq, folded_eff, folded_id, creator_eff, creator_id,
                              finished_eff, since_snapshot)
        VALUES (:doc, :kind, :rev, :last, :body, :recent_seq, :folded_eff, :folded_id, :creator_eff, :creator_id,
                :finished_eff, :since_snapshot)
        ON CONFLICT (doc) DO UPDATE
        SET rev = excluded.rev, last = excluded.last, body = excluded.body, recent_seq = excluded.recent_seq,
            folded_eff = excluded.folded_eff, folded_id = excluded.folded_id, creator_eff = excluded.creator_eff,
            creator_id = excluded.creator_id, finished_eff = excluded.finished_eff,
            since_snapshot = excluded.since_snapshot)"};
    bindDocument(*upsert, stored);
    bindTo(*upsert, ":since_snapshot", std::int64_t{stored.sinceSnapshot});
    upsert->exec();
}

} // namespace turndown::server
