#include "sync-server/ledger/sqlite_snapshots.hpp"

#include "shared/packing/gzip.hpp"
#include "shared/wire/document_json.hpp"
#include "sync-server/ledger/document_row.hpp"

#include <nlohmann/json.hpp>

#include <stdexcept>

namespace turndown::server {

namespace {

constexpr std::chrono::milliseconds kApart = std::chrono::days{7};
constexpr std::size_t kLargestBody = 64 * 1024 * 1024; // Nobody's document; keeps a damaged row from taking all memory.

std::string unpacked(const DocumentName& doc, const SQLite::Column& column)
{
    auto body =
        gunzip({static_cast<const char*>(column.getBlob()), static_cast<std::size_t>(column.getBytes())}, kLargestBody);
    if (!body) {
        throw std::runtime_error{"A snapshot of " + doc.text() + " cannot be read: " + body.error().detail};
    }
    return std::move(body).value();
}

/// Reads the columns rev, last, body, recent_seq, eff, id, creator_eff, creator_id of the row the query finds, if any.
std::optional<LedgerDocument> snapshotOf(const DocumentName& doc, SQLite::Statement& query)
{
    if (!query.executeStep()) {
        return std::nullopt;
    }
    const wire::SentDocument sent{doc, query.getColumn(0).getInt64(), optionalIdOf(query.getColumn(1)),
                                  unpacked(doc, query.getColumn(2))};
    return LedgerDocument{documentFrom(sent, query.getColumn(3).getString()),
                          positionOf(query.getColumn(4), query.getColumn(5)),
                          positionOf(query.getColumn(6), query.getColumn(7)), 0};
}

/// All but the body.
void bindSnapshot(SQLite::Statement& statement, const LedgerDocument& stored)
{
    const Document& document = stored.document;
    bindTo(statement, ":doc", std::string_view{document.name.text()});
    bindPosition(statement, ":eff", ":id", stored.folded);
    bindTo(statement, ":rev", document.rev);
    bindTo(statement, ":last", document.last);
    bindTo(statement, ":recent_seq", std::string_view{recentSeqsOf(document)});
    bindPosition(statement, ":creator_eff", ":creator_id", stored.creator);
}

} // namespace

std::optional<LedgerDocument> SqliteSnapshots::before(const DocumentName& doc, const FoldPosition& position) const
{
    StatementUse select{m_connection, R"(
        SELECT rev, last, body, recent_seq, eff, id, creator_eff, creator_id
        FROM snapshot
        WHERE doc = :doc AND (eff, id) < (:eff, :id)
        ORDER BY eff DESC, id DESC
        LIMIT 1)"};
    bindTo(*select, ":doc", std::string_view{doc.text()});
    bindTo(*select, ":eff", position.eff);
    bindTo(*select, ":id", position.id);
    return snapshotOf(doc, *select);
}

bool SqliteSnapshots::holds(const LedgerDocument& document) const
{
    StatementUse select{m_connection, R"(
        SELECT body
        FROM snapshot
        WHERE doc = :doc AND eff = :eff AND id = :id AND rev = :rev AND last IS :last AND recent_seq = :recent_seq
              AND creator_eff IS :creator_eff AND creator_id IS :creator_id)"};
    bindSnapshot(*select, document);
    const DocumentName& name = document.document.name;
    return select->executeStep() &&
           unpacked(name, select->getColumn(0)) == wire::writeDocument(document.document).dump();
}

std::vector<FoldPosition> SqliteSnapshots::positions(const DocumentName& doc) const
{
    StatementUse select{m_connection, "SELECT eff, id FROM snapshot WHERE doc = :doc ORDER BY eff, id"};
    bindTo(*select, ":doc", std::string_view{doc.text()});
    std::vector<FoldPosition> positions;
    while (select->executeStep()) {
        positions.push_back({timeOf(select->getColumn(0)), idOf(select->getColumn(1))});
    }
    return positions;
}

std::int64_t SqliteSnapshots::count() const
{
    StatementUse select{m_connection, "SELECT count(*) FROM snapshot"};
    return select->executeStep() ? select->getColumn(0).getInt64() : 0;
}

void SqliteSnapshots::put(const LedgerDocument& stored)
{
    const std::string body = gzip(wire::writeDocument(stored.document).dump());
    StatementUse insert{m_connection, R"(
        INSERT INTO snapshot (doc, eff, id, rev, last, body, recent_seq, creator_eff, creator_id)
        VALUES (:doc, :eff, :id, :rev, :last, :body, :recent_seq, :creator_eff, :creator_id)
        ON CONFLICT DO NOTHING)"};
    bindSnapshot(*insert, stored);
    insert->bind(":body", body.data(), static_cast<int>(body.size()));
    insert->exec();
}

/// The fifth latest goes unless it is a week after the sixth.
void SqliteSnapshots::thinOut(const DocumentName& doc)
{
    StatementUse remove{m_connection, R"(
        DELETE FROM snapshot
        WHERE doc = :doc AND period IS NULL
              AND (eff, id) IN (SELECT eff, id FROM snapshot WHERE doc = :doc ORDER BY eff DESC, id DESC LIMIT 1 OFFSET 4)
              AND eff < :apart +
                        (SELECT eff FROM snapshot WHERE doc = :doc ORDER BY eff DESC, id DESC LIMIT 1 OFFSET 5))"};
    bindTo(*remove, ":doc", std::string_view{doc.text()});
    bindTo(*remove, ":apart", kApart.count());
    remove->exec();
}

void SqliteSnapshots::dropFrom(const DocumentName& doc, const std::optional<FoldPosition>& position)
{
    StatementUse remove{m_connection, "DELETE FROM snapshot WHERE doc = :doc AND (eff, id) >= (:eff, :id)"};
    bindTo(*remove, ":doc", std::string_view{doc.text()});
    bindTo(*remove, ":eff", position ? position->eff : UtcTime::min());
    bindTo(*remove, ":id", position ? position->id : OperationId{});
    remove->exec();
}

} // namespace turndown::server
