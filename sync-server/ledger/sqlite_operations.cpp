#include "sync-server/ledger/sqlite_operations.hpp"

#include "sync-server/ledger/operation_row.hpp"
#include "sync-server/ledger/sqlite_archive.hpp"

#include <algorithm>
#include <cassert>
#include <iterator>

namespace turndown::server {

namespace {

/// What is put away and what is live of one document, in time order.
std::vector<LedgerOperation> together(std::vector<LedgerOperation> archived, std::vector<LedgerOperation> live)
{
    if (archived.empty()) {
        return live;
    }
    std::move(live.begin(), live.end(), std::back_inserter(archived));
    std::sort(archived.begin(), archived.end(), [](const auto& left, const auto& right) {
        return FoldPosition{left.eff, left.id} < FoldPosition{right.eff, right.id};
    });
    return archived;
}

} // namespace

HistoryPoint SqliteOperations::head() const
{
    if (!m_head) {
        StatementUse query{m_connection, "SELECT seq, chain FROM operation ORDER BY seq DESC LIMIT 1"};
        m_head = query->executeStep() ? HistoryPoint{query->getColumn(0).getInt64(), digestOf(query->getColumn(1))}
                                      : HistoryPoint{};
    }
    return *m_head;
}

std::optional<Sha256> SqliteOperations::chainAt(std::int64_t seq) const
{
    if (seq == 0) {
        return Sha256{};
    }
    StatementUse query{m_connection, "SELECT chain FROM operation WHERE seq = :seq"};
    bindTo(*query, ":seq", seq);
    return query->executeStep() ? std::optional{digestOf(query->getColumn(0))} : m_archive.chainAt(seq);
}

bool SqliteOperations::holds(const HistoryPoint& point) const
{
    return chainAt(point.seq) == point.chain;
}

std::optional<LedgerOperation> SqliteOperations::find(const OperationId& id) const
{
    StatementUse query{m_connection, R"(
        SELECT seq, id, eff, kind, doc, stated_by, source, device, ds, role, undone_eff, undone_by, wall_clock,
               outcome, reason, detail, settled_by, raw, seal
        FROM operation
        WHERE id = :id)"};
    bindTo(*query, ":id", id);
    return query->executeStep() ? std::optional{operationOf(*query)} : m_archive.find(id);
}

std::vector<LedgerOperation> SqliteOperations::live(std::int64_t after, int limit) const
{
    StatementUse query{m_connection, R"(
        SELECT seq, id, eff, kind, doc, stated_by, source, device, ds, role, undone_eff, undone_by, wall_clock,
               outcome, reason, detail, settled_by, raw, seal
        FROM operation
        WHERE seq > :after
        ORDER BY seq
        LIMIT :limit)"};
    bindTo(*query, ":after", after);
    bindTo(*query, ":limit", std::int64_t{limit});
    return allOperationsOf(*query);
}

std::vector<LedgerOperation> SqliteOperations::live(const DocumentName& doc) const
{
    StatementUse query{m_connection, R"(
        SELECT part.seq, op.id, op.eff, op.kind, op.doc, op.stated_by, op.source, op.device, op.ds, op.role,
               op.undone_eff, op.undone_by, op.wall_clock, op.outcome, op.reason, op.detail, op.settled_by, op.raw,
               op.seal
        FROM document_operation AS part JOIN operation AS op
             ON op.id = part.id AND op.eff = part.eff AND part.seq IN (op.seq, op.settled_by)
        WHERE part.doc = :doc
        ORDER BY part.eff, part.id)"};
    bindTo(*query, ":doc", std::string_view{doc.text()});
    return allOperationsOf(*query);
}

std::vector<LedgerOperation> SqliteOperations::touching(const DocumentName& doc, const Stretch& stretch) const
{
    return together(m_archive.touching(doc, stretch), liveWithin(doc, stretch));
}

std::vector<LedgerOperation> SqliteOperations::liveWithin(const DocumentName& doc, const Stretch& stretch) const
{
    StatementUse query{m_connection, R"(
        SELECT part.seq, op.id, op.eff, op.kind, op.doc, op.stated_by, op.source, op.device, op.ds, op.role,
               op.undone_eff, op.undone_by, op.wall_clock, op.outcome, op.reason, op.detail, op.settled_by, op.raw, op.seal
        FROM document_operation AS part JOIN operation AS op ON op.id = part.id
        WHERE part.doc = :doc AND (part.eff, part.id) > (:eff, :id) AND part.eff <= :until
        ORDER BY part.eff, part.id)"};
    bindTo(*query, ":doc", std::string_view{doc.text()});
    bindTo(*query, ":eff", stretch.after ? stretch.after->eff : UtcTime::min());
    bindTo(*query, ":id", stretch.after ? stretch.after->id : OperationId{});
    bindTo(*query, ":until", stretch.until.value_or(UtcTime::max()));
    return allOperationsOf(*query);
}

std::vector<LedgerOperation> SqliteOperations::history(const DocumentName& doc) const
{
    StatementUse query{m_connection, R"(
        SELECT seq, id, eff, kind, doc, stated_by, source, device, ds, role, undone_eff, undone_by, wall_clock,
               outcome, reason, detail, settled_by, raw, seal
        FROM operation
        WHERE doc = :doc OR id IN (SELECT id FROM document_operation WHERE doc = :doc))"};
    bindTo(*query, ":doc", std::string_view{doc.text()});
    auto live = allOperationsOf(*query);
    std::sort(live.begin(), live.end(), [](const auto& left, const auto& right) {
        return FoldPosition{left.eff, left.id} < FoldPosition{right.eff, right.id};
    });
    return together(m_archive.touching(doc, {}), std::move(live));
}

std::vector<DocumentName> SqliteOperations::toldByTablets(std::string_view kind, std::int64_t seq, UtcTime from,
                                                          UtcTime until) const
{
    StatementUse query{m_connection, R"(
        SELECT DISTINCT doc
        FROM operation
        WHERE seq > :seq AND eff > :from AND eff <= :until AND source = 'tablet' AND outcome <> 'held'
              AND doc >= :kind || '/' AND doc < :kind || '0' -- '0' comes after '/'
        ORDER BY doc)"};
    bindTo(*query, ":kind", kind);
    bindTo(*query, ":seq", seq);
    bindTo(*query, ":from", from);
    bindTo(*query, ":until", until);
    std::vector<DocumentName> names;
    while (query->executeStep()) {
        names.emplace_back(query->getColumn(0).getString());
    }
    return names;
}

std::vector<LedgerOperation> SqliteOperations::held() const
{
    StatementUse query{m_connection, R"(
        SELECT seq, id, eff, kind, doc, stated_by, source, device, ds, role, undone_eff, undone_by, wall_clock,
               outcome, reason, detail, settled_by, raw, seal
        FROM operation
        WHERE outcome = 'held' AND settled_by IS NULL
        ORDER BY seq)"};
    return allOperationsOf(*query);
}

std::optional<Settlement> SqliteOperations::settlementOf(const OperationId& op) const
{
    StatementUse query{m_connection, "SELECT seq, released FROM settlement WHERE op = :op"};
    bindTo(*query, ":op", op);
    return query->executeStep()
               ? std::optional{Settlement{query->getColumn(0).getInt64(), query->getColumn(1).getInt() != 0}}
               : std::nullopt;
}

std::optional<UtcTime> SqliteOperations::lastEff(Source source) const
{
    StatementUse query{m_connection, "SELECT last_eff FROM source WHERE name = :name"};
    bindTo(*query, ":name", nameOf(source));
    return query->executeStep() ? std::optional{timeOf(query->getColumn(0))} : std::nullopt;
}

UtcTime SqliteOperations::latestEff() const
{
    StatementUse query{m_connection, R"(
        -- Also of what a revoked tablet said again out of its sequence, and of what was put away.
        SELECT max(coalesce((SELECT max(eff) FROM operation), 0),
                   coalesce((SELECT max(last_eff) FROM source), 0),
                   coalesce((SELECT max(last_eff) FROM device), 0)))"};
    return query->executeStep() ? timeOf(query->getColumn(0)) : UtcTime{};
}

void SqliteOperations::append(const LedgerOperation& operation)
{
    const HistoryPoint before = head();
    assert(operation.seq == before.seq + 1);
    const Sha256 chain = chainAfter(before.chain, operation.id, operation.eff);
    insertOperation(m_connection, operation, chain);
    m_head = HistoryPoint{operation.seq, chain};
}

void SqliteOperations::touch(const DocumentName& doc, const FoldPosition& op, std::int64_t seq)
{
    insertPart(m_connection, doc, op, seq);
}

void SqliteOperations::revise(const OperationId& op, const Verdict& verdict)
{
    StatementUse update{m_connection, "UPDATE operation SET outcome = :outcome, reason = :reason WHERE id = :id"};
    bindTo(*update, ":outcome", nameOf(verdict.outcome));
    bindTo(*update, ":reason", reasonName(verdict.reason));
    bindTo(*update, ":id", op);
    if (update->exec() == 0) {
        m_archive.revise(op, verdict);
    }
}

void SqliteOperations::settle(const OperationId& op, const Settlement& settlement)
{
    {
        StatementUse insert{m_connection, R"(
            INSERT INTO settlement (op, seq, released)
            VALUES (:op, :seq, :released)
            ON CONFLICT DO NOTHING)"};
        bindTo(*insert, ":op", op);
        bindTo(*insert, ":seq", settlement.seq);
        bindTo(*insert, ":released", std::int64_t{settlement.released ? 1 : 0});
        insert->exec();
    }
    StatementUse update{m_connection, "UPDATE operation SET settled_by = :seq WHERE id = :op AND settled_by IS NULL"};
    bindTo(*update, ":seq", settlement.seq);
    bindTo(*update, ":op", op);
    update->exec();
}

void SqliteOperations::putLastEff(Source source, UtcTime eff)
{
    StatementUse upsert{m_connection, R"(
        INSERT INTO source (name, last_eff)
        VALUES (:name, :last_eff)
        ON CONFLICT (name) DO UPDATE SET last_eff = excluded.last_eff)"};
    bindTo(*upsert, ":name", nameOf(source));
    bindTo(*upsert, ":last_eff", eff);
    upsert->exec();
}

} // namespace turndown::server
