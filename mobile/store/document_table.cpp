#include "mobile/store/document_table.hpp"

#include "mobile/store/rows.hpp"

namespace turndown::tablet {

namespace {

KeptDocument documentFrom(SQLite::Statement& row)
{
    return {DocumentName{row.getColumn("name").getString()}, row.getColumn("rev").getInt64(),
            optionalIdFrom(row.getColumn("last")), row.getColumn("body").getString()};
}

} // namespace

std::optional<KeptDocument> DocumentTable::find(const DocumentName& name)
{
    auto query = m_connection.query("SELECT name, rev, last, body FROM document WHERE name = :name");
    query->bind(":name", name.text());
    if (!query->executeStep()) {
        return std::nullopt;
    }
    return documentFrom(*query);
}

std::vector<KeptDocument> DocumentTable::all(std::string_view kind)
{
    auto query = m_connection.query("SELECT name, rev, last, body FROM document WHERE kind = :kind ORDER BY name");
    query->bind(":kind", std::string{kind});
    std::vector<KeptDocument> documents;
    while (query->executeStep()) {
        documents.push_back(documentFrom(*query));
    }
    return documents;
}

std::vector<std::string> DocumentTable::kinds()
{
    auto query = m_connection.query("SELECT DISTINCT kind FROM document ORDER BY kind");
    std::vector<std::string> kinds;
    while (query->executeStep()) {
        kinds.push_back(query->getColumn(0).getString());
    }
    return kinds;
}

void DocumentTable::put(Store::Shelf shelf, const KeptDocument& document)
{
    auto insertion = m_connection.query(shelf == Store::Shelf::Shown ? R"sql(
        INSERT INTO document (name, kind, rev, last, body)
        VALUES (:name, :kind, :rev, :last, :body)
        ON CONFLICT (name) DO UPDATE SET rev = excluded.rev, last = excluded.last, body = excluded.body
    )sql"
                                                                     : R"sql(
        INSERT INTO gathered_document (name, kind, rev, last, body)
        VALUES (:name, :kind, :rev, :last, :body)
        ON CONFLICT (name) DO UPDATE SET rev = excluded.rev, last = excluded.last, body = excluded.body
    )sql");
    insertion->bind(":name", document.name.text());
    insertion->bind(":kind", std::string{document.name.kind()});
    insertion->bind(":rev", document.rev);
    bindId(*insertion, ":last", document.last);
    insertion->bind(":body", document.body);
    insertion->exec();
}

void DocumentTable::drop(Store::Shelf shelf, const DocumentName& name)
{
    auto deletion =
        m_connection.query(shelf == Store::Shelf::Shown ? "DELETE FROM document WHERE name = :name"
                                                        : "DELETE FROM gathered_document WHERE name = :name");
    deletion->bind(":name", name.text());
    deletion->exec();
}

void DocumentTable::emptyGathered()
{
    m_connection.query("DELETE FROM gathered_document")->exec();
}

void DocumentTable::showGathered()
{
    m_connection.atomically([&] {
        m_connection.query("DELETE FROM document")->exec();
        m_connection
            .query(R"sql(
            INSERT INTO document (name, kind, rev, last, body)
            SELECT name, kind, rev, last, body FROM gathered_document
        )sql")
            ->exec();
        emptyGathered();
    });
}

std::vector<KeptCard> DocumentTable::cards()
{
    auto query = m_connection.query("SELECT * FROM card ORDER BY at DESC, op DESC, main DESC, doc");
    std::vector<KeptCard> cards;
    while (query->executeStep()) {
        KeptCard card;
        card.op = idFrom(query->getColumn("op"));
        card.kind = query->getColumn("kind").getString();
        card.doc = DocumentName{query->getColumn("doc").getString()};
        card.main = query->getColumn("main").getInt() != 0;
        card.by = StaffId{query->getColumn("staff").getString()};
        card.at = timeFrom(query->getColumn("at"));
        card.verdict = verdictFrom(query->getColumn("outcome"), query->getColumn("reason"));
        card.detail = query->getColumn("detail").getString();
        card.read = query->getColumn("read").getInt() != 0;
        cards.push_back(std::move(card));
    }
    return cards;
}

void DocumentTable::raise(const KeptCard& card)
{
    auto insertion = m_connection.query(R"sql(
        INSERT INTO card (op, doc, main, kind, staff, at, outcome, reason, detail)
        VALUES (:op, :doc, :main, :kind, :staff, :at, :outcome, :reason, :detail)
        ON CONFLICT (op, doc) DO UPDATE SET
            read = iif(outcome = excluded.outcome AND reason IS excluded.reason, read, 0),
            at = excluded.at, outcome = excluded.outcome, reason = excluded.reason,
            detail = iif(excluded.detail = '', detail, excluded.detail)
    )sql");
    insertion->bind(":op", card.op.text());
    insertion->bind(":kind", card.kind);
    insertion->bind(":doc", card.doc.text());
    insertion->bind(":main", card.main ? 1 : 0);
    insertion->bind(":staff", card.by.text());
    insertion->bind(":at", toColumn(card.at));
    insertion->bind(":outcome", std::string{nameOf(card.verdict.outcome)});
    bindReason(*insertion, ":reason", card.verdict);
    insertion->bind(":detail", card.detail);
    insertion->exec();
}

void DocumentTable::dropCard(const OperationId& op, const DocumentName& doc)
{
    auto deletion = m_connection.query("DELETE FROM card WHERE op = :op AND doc = :doc");
    deletion->bind(":op", op.text());
    deletion->bind(":doc", doc.text());
    deletion->exec();
}

bool DocumentTable::markRead(const OperationId& op)
{
    auto update = m_connection.query("UPDATE card SET read = 1 WHERE op = :op");
    update->bind(":op", op.text());
    return update->exec() > 0;
}

} // namespace turndown::tablet
