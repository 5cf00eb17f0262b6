#include "sync-server/ledger/sqlite_archive.hpp"

#include "sync-server/ledger/archive_segment.hpp"
#include "sync-server/ledger/document_row.hpp"
#include "sync-server/ledger/operation_row.hpp"

#include <stdexcept>

namespace turndown::server {

namespace {

std::int64_t onlyNumber(SqliteConnection& connection, const char* sql)
{
    StatementUse query{connection, sql};
    return query->executeStep() ? query->getColumn(0).getInt64() : 0;
}

/// For statements about one number that is called `:number`.
void runWith(SqliteConnection& connection, const char* sql, std::int64_t number)
{
    StatementUse statement{connection, sql};
    bindTo(*statement, ":number", number);
    statement->exec();
}

std::vector<std::int64_t> allNumbersOf(SQLite::Statement& statement)
{
    std::vector<std::int64_t> numbers;
    while (statement.executeStep()) {
        numbers.push_back(statement.getColumn(0).getInt64());
    }
    return numbers;
}

} // namespace

std::vector<ArchivePeriod> SqliteArchive::periods() const
{
    StatementUse query{m_connection, "SELECT number, after, until, stage, through FROM archive_period ORDER BY number"};
    std::vector<ArchivePeriod> periods;
    while (query->executeStep()) {
        periods.push_back({query->getColumn(0).getInt64(), optionalTimeOf(query->getColumn(1)),
                           timeOf(query->getColumn(2)),
                           named<ArchiveStage>(query->getColumn(3).getString()).value_or(ArchiveStage::Closed),
                           query->getColumn(4).getString()});
    }
    return periods;
}

std::vector<PeriodEnd> SqliteArchive::ends(const DocumentName& doc, const std::optional<FoldPosition>& position) const
{
    StatementUse query{m_connection, R"(
        SELECT period.number, period.until
        FROM snapshot JOIN archive_period AS period ON period.number = snapshot.period
        WHERE snapshot.doc = :doc AND (snapshot.eff, snapshot.id) >= (:eff, :id)
        ORDER BY period.number)"};
    bindTo(*query, ":doc", std::string_view{doc.text()});
    bindTo(*query, ":eff", position ? position->eff : UtcTime::min());
    bindTo(*query, ":id", position ? position->id : OperationId{});
    std::vector<PeriodEnd> ends;
    while (query->executeStep()) {
        ends.push_back({query->getColumn(0).getInt64(), timeOf(query->getColumn(1))});
    }
    return ends;
}

std::vector<LedgerOperation> SqliteArchive::ripe(const DocumentName& doc, UtcTime until, std::size_t limit) const
{
    StatementUse query{m_connection, R"(
        SELECT seq, id, eff, kind, doc, stated_by, source, device, ds, role, undone_eff, undone_by, wall_clock,
               outcome, reason, detail, settled_by, raw, seal
        FROM operation
        WHERE doc = :doc AND eff <= :until AND outcome <> 'held' AND settled_by IS NULL
              AND kind NOT IN ('held.released', 'held.dismissed') AND seq < (SELECT max(seq) FROM operation)
        ORDER BY seq
        LIMIT :limit)"};
    bindTo(*query, ":doc", std::string_view{doc.text()});
    bindTo(*query, ":until", until);
    bindTo(*query, ":limit", static_cast<std::int64_t>(limit));
    return allOperationsOf(*query);
}

std::vector<std::int64_t> SqliteArchive::pieces() const
{
    StatementUse query{m_connection, "SELECT number FROM archive_segment ORDER BY number"};
    return allNumbersOf(*query);
}

std::vector<std::int64_t> SqliteArchive::piecesOf(const DocumentName& doc) const
{
    return segmentsAfter(doc, {});
}

std::vector<ArchivedOperation> SqliteArchive::contents(std::int64_t piece) const
{
    std::vector<ArchivedOperation> all = unpacked(piece);
    for (auto& archived : all) {
        archived.operation = complete(archived.operation, piece);
    }
    return all;
}

std::map<DocumentName, FoldPosition> SqliteArchive::lastIn(std::int64_t piece) const
{
    StatementUse query{m_connection, "SELECT doc, last_eff, last_id FROM archived_document WHERE segment = :segment"};
    bindTo(*query, ":segment", piece);
    std::map<DocumentName, FoldPosition> last;
    while (query->executeStep()) {
        last[DocumentName{query->getColumn(0).getString()}] = {timeOf(query->getColumn(1)), idOf(query->getColumn(2))};
    }
    return last;
}

std::int64_t SqliteArchive::count() const
{
    return onlyNumber(m_connection, "SELECT count(*) FROM archived_operation");
}

void SqliteArchive::put(const ArchivePeriod& period)
{
    StatementUse upsert{m_connection, R"(
        INSERT INTO archive_period (number, after, until, stage, through)
        VALUES (:number, :after, :until, :stage, :through)
        ON CONFLICT (number) DO UPDATE SET stage = excluded.stage, through = excluded.through)"};
    bindTo(*upsert, ":number", period.number);
    bindTo(*upsert, ":after", period.after);
    bindTo(*upsert, ":until", period.until);
    bindTo(*upsert, ":stage", nameOf(period.stage));
    bindTo(*upsert, ":through", std::string_view{period.through});
    upsert->exec();
}

void SqliteArchive::close(std::int64_t period, const LedgerDocument& stored)
{
    {
        StatementUse mark{m_connection,
                          "UPDATE snapshot SET period = :period WHERE doc = :doc AND eff = :eff AND id = :id"};
        bindTo(*mark, ":period", period);
        bindTo(*mark, ":doc", std::string_view{stored.document.name.text()});
        bindPosition(*mark, ":eff", ":id", stored.folded);
        mark->exec();
    }
    StatementUse drop{m_connection,
                      "DELETE FROM snapshot WHERE doc = :doc AND period IS NULL AND (eff, id) < (:eff, :id)"};
    bindTo(*drop, ":doc", std::string_view{stored.document.name.text()});
    bindPosition(*drop, ":eff", ":id", stored.folded);
    drop->exec();
}

void SqliteArchive::store(std::int64_t period, const std::vector<ArchivedOperation>& operations)
{
    for (const auto& [operation, documents] : operations) {
        if (operation.seal && *operation.seal != sealOf(operation)) {
            throw std::runtime_error{"operation " + std::to_string(operation.seq) + " is not as it was accepted"};
        }
    }
    const std::int64_t segment = 1 + onlyNumber(m_connection, "SELECT max(number) FROM archive_segment");
    const std::string bytes = packSegment(operations);
    {
        StatementUse insert{m_connection, R"(
            INSERT INTO archive_segment (number, period, operations)
            VALUES (:number, :period, :operations))"};
        bindTo(*insert, ":number", segment);
        bindTo(*insert, ":period", period);
        insert->bind(":operations", bytes.data(), static_cast<int>(bytes.size()));
        insert->exec();
    }
    for (const auto& archived : operations) {
        const LedgerOperation& operation = archived.operation;
        move(segment, operation);
        for (const auto& name : archived.documents) {
            takePart(segment, name, {operation.eff, operation.id});
        }
    }
}

/// Takes one operation from among the live ones, with its chain and its verdict.
void SqliteArchive::move(std::int64_t segment, const LedgerOperation& operation)
{
    {
        StatementUse copy{m_connection, R"(
            INSERT INTO archived_operation (seq, id, chain, segment, outcome, reason)
            SELECT seq, id, chain, :segment, outcome, reason
            FROM operation
            WHERE seq = :seq)"};
        bindTo(*copy, ":segment", segment);
        bindTo(*copy, ":seq", operation.seq);
        copy->exec();
    }
    runWith(m_connection, "DELETE FROM operation WHERE seq = :number", operation.seq);
}

void SqliteArchive::takePart(std::int64_t segment, const DocumentName& doc, const FoldPosition& op)
{
    {
        StatementUse part{m_connection, "DELETE FROM document_operation WHERE doc = :doc AND eff = :eff AND id = :id"};
        bindTo(*part, ":doc", std::string_view{doc.text()});
        bindTo(*part, ":eff", op.eff);
        bindTo(*part, ":id", op.id);
        part->exec();
    }
    StatementUse note{m_connection, R"(
        INSERT INTO archived_document (doc, segment, last_eff, last_id)
        VALUES (:doc, :segment, :eff, :id)
        ON CONFLICT DO UPDATE
        SET last_eff = excluded.last_eff, last_id = excluded.last_id
        WHERE (excluded.last_eff, excluded.last_id) > (last_eff, last_id))"};
    bindTo(*note, ":doc", std::string_view{doc.text()});
    bindTo(*note, ":segment", segment);
    bindTo(*note, ":eff", op.eff);
    bindTo(*note, ":id", op.id);
    note->exec();
}

std::vector<std::int64_t> SqliteArchive::segmentsAfter(const DocumentName& doc,
                                                       const std::optional<FoldPosition>& after) const
{
    StatementUse query{m_connection, R"(
        SELECT segment
        FROM archived_document
        WHERE doc = :doc AND (last_eff, last_id) > (:eff, :id)
        ORDER BY segment)"};
    bindTo(*query, ":doc", std::string_view{doc.text()});
    bindTo(*query, ":eff", after ? after->eff : UtcTime::min());
    bindTo(*query, ":id", after ? after->id : OperationId{});
    return allNumbersOf(*query);
}

} // namespace turndown::server
