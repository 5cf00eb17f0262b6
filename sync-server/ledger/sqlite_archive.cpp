#include "sync-server/ledger/sqlite_archive.hpp"

#include "sync-server/ledger/archive_segment.hpp"
#include "sync-server/ledger/document_row.hpp"
#include "sync-server/ledger/operation_row.hpp"

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

/// Reads the columns doc, first period, period, eff, id, creator_eff, creator_id.
ArchiveEnd archiveEndOf(SQLite::Statement& row)
{
    return {DocumentName{row.getColumn(0).getString()},
            row.getColumn(1).getInt64(),
            row.getColumn(2).getInt64(),
            {timeOf(row.getColumn(3)), idOf(row.getColumn(4))},
            positionOf(row.getColumn(5), row.getColumn(6))};
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

std::optional<ArchiveEnd> SqliteArchive::endOf(const DocumentName& doc) const
{
    StatementUse query{m_connection, R"(
        SELECT doc, (SELECT min(period) FROM snapshot WHERE doc = :doc), period, eff, id, creator_eff, creator_id
        FROM snapshot
        WHERE doc = :doc AND period IS NOT NULL
        ORDER BY period DESC
        LIMIT 1)"};
    bindTo(*query, ":doc", std::string_view{doc.text()});
    return query->executeStep() ? std::optional{archiveEndOf(*query)} : std::nullopt;
}

std::vector<ArchiveEnd> SqliteArchive::ends(std::int64_t period) const
{
    StatementUse query{m_connection, R"(
        SELECT doc, (SELECT min(first.period) FROM snapshot AS first WHERE first.doc = snapshot.doc), period, eff, id,
               creator_eff, creator_id
        FROM snapshot
        WHERE period = :period
        ORDER BY doc)"};
    bindTo(*query, ":period", period);
    std::vector<ArchiveEnd> ends;
    while (query->executeStep()) {
        ends.push_back(archiveEndOf(*query));
    }
    return ends;
}

std::vector<LedgerOperation> SqliteArchive::ripe(const DocumentName& doc, UtcTime until) const
{
    StatementUse query{m_connection, R"(
        SELECT seq, id, eff, kind, doc, stated_by, source, device, ds, role, undone_eff, undone_by, wall_clock,
               outcome, reason, detail, settled_by, raw
        FROM operation
        WHERE doc = :doc AND eff <= :until AND outcome <> 'held' AND settled_by IS NULL
              AND kind NOT IN ('held.released', 'held.dismissed') AND seq < (SELECT max(seq) FROM operation)
        ORDER BY seq)"};
    bindTo(*query, ":doc", std::string_view{doc.text()});
    bindTo(*query, ":until", until);
    return allOperationsOf(*query);
}

std::vector<ArchivedOperation> SqliteArchive::contents(std::int64_t period) const
{
    std::vector<ArchivedOperation> all;
    for (const auto segment : segmentsOf(period)) {
        for (const auto& archived : unpacked(segment)) {
            all.push_back(complete(archived));
        }
    }
    return all;
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
        move(segment, archived);
    }
}

/// Takes one operation from among the live ones, with its chain and its verdict.
void SqliteArchive::move(std::int64_t segment, const ArchivedOperation& archived)
{
    {
        StatementUse copy{m_connection, R"(
            INSERT INTO archived_operation (seq, id, chain, segment, outcome, reason)
            SELECT seq, id, chain, :segment, outcome, reason
            FROM operation
            WHERE seq = :seq)"};
        bindTo(*copy, ":segment", segment);
        bindTo(*copy, ":seq", archived.operation.seq);
        copy->exec();
    }
    runWith(m_connection, "DELETE FROM operation WHERE seq = :number", archived.operation.seq);
    for (const auto& name : archived.documents) {
        StatementUse part{m_connection, "DELETE FROM document_operation WHERE doc = :doc AND eff = :eff AND id = :id"};
        bindTo(*part, ":doc", std::string_view{name.text()});
        bindTo(*part, ":eff", archived.operation.eff);
        bindTo(*part, ":id", archived.operation.id);
        part->exec();
        StatementUse note{m_connection, R"(
            INSERT INTO archived_document (doc, segment)
            VALUES (:doc, :segment)
            ON CONFLICT DO NOTHING)"};
        bindTo(*note, ":doc", std::string_view{name.text()});
        bindTo(*note, ":segment", segment);
        note->exec();
    }
}

void SqliteArchive::bringBack(const DocumentName& doc, const std::optional<FoldPosition>& position)
{
    std::optional<std::int64_t> first;
    {
        StatementUse query{m_connection, R"(
            SELECT min(period)
            FROM snapshot
            WHERE doc = :doc AND period IS NOT NULL AND (eff, id) > (:eff, :id))"};
        bindTo(*query, ":doc", std::string_view{doc.text()});
        bindTo(*query, ":eff", position ? position->eff : UtcTime::min());
        bindTo(*query, ":id", position ? position->id : OperationId{});
        first = query->executeStep() ? optionalNumberOf(query->getColumn(0)) : std::nullopt;
    }
    if (!first) {
        return;
    }
    for (const auto& period : periods()) {
        if (period.number >= *first) {
            bringBackPeriod(period.number);
        }
    }
}

void SqliteArchive::bringBackPeriod(std::int64_t period)
{
    for (const auto& archived : contents(period)) {
        const LedgerOperation& operation = archived.operation;
        runWith(m_connection, "DELETE FROM archived_operation WHERE seq = :number", operation.seq);
        insertOperation(m_connection, operation, archived.chain);
        for (const auto& name : archived.documents) {
            insertPart(m_connection, name, {operation.eff, operation.id}, operation.seq);
        }
    }
    forget();
    for (const auto segment : segmentsOf(period)) {
        runWith(m_connection, "DELETE FROM archived_document WHERE segment = :number", segment);
        runWith(m_connection, "DELETE FROM archive_segment WHERE number = :number", segment);
    }
    runWith(m_connection, "UPDATE snapshot SET period = NULL WHERE period = :number", period);
    runWith(m_connection, "DELETE FROM archive_period WHERE number = :number", period);
}

std::vector<std::int64_t> SqliteArchive::segmentsOf(std::int64_t period) const
{
    StatementUse query{m_connection, "SELECT number FROM archive_segment WHERE period = :period ORDER BY number"};
    bindTo(*query, ":period", period);
    std::vector<std::int64_t> segments;
    while (query->executeStep()) {
        segments.push_back(query->getColumn(0).getInt64());
    }
    return segments;
}

} // namespace turndown::server
