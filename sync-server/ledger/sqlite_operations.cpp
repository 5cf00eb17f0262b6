#include "sync-server/ledger/sqlite_operations.hpp"

#include <cassert>

namespace turndown::server {

namespace {

/// Reads the columns that every query of operations selects, in this order.
LedgerOperation rowOf(SQLite::Statement& row)
{
    LedgerOperation operation;
    operation.seq = row.getColumn(0).getInt64();
    operation.id = idOf(row.getColumn(1));
    operation.eff = timeOf(row.getColumn(2));
    operation.kind = row.getColumn(3).getString();
    operation.doc = DocumentName{row.getColumn(4).getString()};
    operation.by = StaffId{row.getColumn(5).getString()};
    operation.source = named<Source>(row.getColumn(6).getString()).value_or(Source::Server);
    if (auto device = optionalTextOf(row.getColumn(7))) {
        operation.device = DeviceId{std::move(*device)};
    }
    operation.ds = optionalNumberOf(row.getColumn(8));
    if (const auto role = optionalTextOf(row.getColumn(9))) {
        operation.role = named<Role>(*role);
    }
    operation.undoneEff = optionalTimeOf(row.getColumn(10));
    if (auto undoneBy = optionalTextOf(row.getColumn(11))) {
        operation.undoneBy = StaffId{std::move(*undoneBy)};
    }
    operation.timeFromWall = row.getColumn(12).getInt() != 0;
    operation.verdict.outcome = named<Outcome>(row.getColumn(13).getString()).value_or(Outcome::Held);
    if (const auto reason = optionalTextOf(row.getColumn(14))) {
        operation.verdict.reason = named<Reason>(*reason);
    }
    operation.detail = row.getColumn(15).getString();
    operation.settledBy = optionalNumberOf(row.getColumn(16));
    operation.raw = row.getColumn(17).getString();
    return operation;
}

std::vector<LedgerOperation> allRows(SQLite::Statement& statement)
{
    std::vector<LedgerOperation> operations;
    while (statement.executeStep()) {
        operations.push_back(rowOf(statement));
    }
    return operations;
}

std::optional<std::string_view> roleName(const std::optional<Role>& role)
{
    return role ? std::optional{nameOf(*role)} : std::nullopt;
}

std::optional<std::string_view> reasonName(const std::optional<Reason>& reason)
{
    return reason ? std::optional{nameOf(*reason)} : std::nullopt;
}

template <class Identifier>
std::optional<std::string_view> textOf(const std::optional<Identifier>& id)
{
    return id ? std::optional<std::string_view>{id->text()} : std::nullopt;
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
    return query->executeStep() ? std::optional{digestOf(query->getColumn(0))} : std::nullopt;
}

bool SqliteOperations::holds(const HistoryPoint& point) const
{
    return chainAt(point.seq) == point.chain;
}

std::optional<LedgerOperation> SqliteOperations::find(const OperationId& id) const
{
    StatementUse query{m_connection, R"(
        SELECT seq, id, eff, kind, doc, stated_by, source, device, ds, role, undone_eff, undone_by, wall_clock,
               outcome, reason, detail, settled_by, raw
        FROM operation
        WHERE id = :id)"};
    bindTo(*query, ":id", id);
    return query->executeStep() ? std::optional{rowOf(*query)} : std::nullopt;
}

std::vector<LedgerOperation> SqliteOperations::touching(const DocumentName& doc,
                                                        const std::optional<FoldPosition>& after) const
{
    StatementUse query{m_connection, R"(
        SELECT part.seq, op.id, op.eff, op.kind, op.doc, op.stated_by, op.source, op.device, op.ds, op.role,
               op.undone_eff, op.undone_by, op.wall_clock, op.outcome, op.reason, op.detail, op.settled_by, op.raw
        FROM document_operation AS part JOIN operation AS op ON op.id = part.id
        WHERE part.doc = :doc AND (part.eff, part.id) > (:eff, :id)
        ORDER BY part.eff, part.id)"};
    bindTo(*query, ":doc", std::string_view{doc.text()});
    bindTo(*query, ":eff", after ? after->eff : UtcTime::min());
    bindTo(*query, ":id", after ? after->id : OperationId{});
    return allRows(*query);
}

std::vector<LedgerOperation> SqliteOperations::history(const DocumentName& doc) const
{
    StatementUse query{m_connection, R"(
        SELECT seq, id, eff, kind, doc, stated_by, source, device, ds, role, undone_eff, undone_by, wall_clock,
               outcome, reason, detail, settled_by, raw
        FROM operation
        WHERE doc = :doc OR id IN (SELECT id FROM document_operation WHERE doc = :doc)
        ORDER BY eff, id)"};
    bindTo(*query, ":doc", std::string_view{doc.text()});
    return allRows(*query);
}

std::vector<LedgerOperation> SqliteOperations::held() const
{
    StatementUse query{m_connection, R"(
        SELECT seq, id, eff, kind, doc, stated_by, source, device, ds, role, undone_eff, undone_by, wall_clock,
               outcome, reason, detail, settled_by, raw
        FROM operation
        WHERE outcome = 'held' AND settled_by IS NULL
        ORDER BY seq)"};
    return allRows(*query);
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
        SELECT max(coalesce((SELECT max(last_eff) FROM source), 0),
                   coalesce((SELECT max(last_eff) FROM device), 0)))"};
    return query->executeStep() ? timeOf(query->getColumn(0)) : UtcTime{};
}

void SqliteOperations::append(const LedgerOperation& operation)
{
    const HistoryPoint before = head();
    assert(operation.seq == before.seq + 1);
    const Sha256 chain = chainAfter(before.chain, operation.id, operation.eff);
    StatementUse insert{m_connection, R"(
        INSERT INTO operation (seq, id, eff, chain, kind, doc, stated_by, source, device, ds, role, undone_eff,
                               undone_by, wall_clock, outcome, reason, detail, settled_by, raw)
        VALUES (:seq, :id, :eff, :chain, :kind, :doc, :stated_by, :source, :device, :ds, :role, :undone_eff,
                :undone_by, :wall_clock, :outcome, :reason, :detail, :settled_by, :raw))"};
    bindTo(*insert, ":seq", operation.seq);
    bindTo(*insert, ":id", operation.id);
    bindTo(*insert, ":eff", operation.eff);
    bindTo(*insert, ":chain", chain);
    bindTo(*insert, ":kind", std::string_view{operation.kind});
    bindTo(*insert, ":doc", std::string_view{operation.doc.text()});
    bindTo(*insert, ":stated_by", std::string_view{operation.by.text()});
    bindTo(*insert, ":source", nameOf(operation.source));
    bindTo(*insert, ":device", textOf(operation.device));
    bindTo(*insert, ":ds", operation.ds);
    bindTo(*insert, ":role", roleName(operation.role));
    bindTo(*insert, ":undone_eff", operation.undoneEff);
    bindTo(*insert, ":undone_by", textOf(operation.undoneBy));
    bindTo(*insert, ":wall_clock", std::int64_t{operation.timeFromWall ? 1 : 0});
    bindTo(*insert, ":outcome", nameOf(operation.verdict.outcome));
    bindTo(*insert, ":reason", reasonName(operation.verdict.reason));
    bindTo(*insert, ":detail", std::string_view{operation.detail});
    bindTo(*insert, ":settled_by", operation.settledBy);
    insert->bind(":raw", operation.raw.data(), static_cast<int>(operation.raw.size()));
    insert->exec();
    m_head = HistoryPoint{operation.seq, chain};
}

void SqliteOperations::touch(const DocumentName& doc, const FoldPosition& op, std::int64_t seq)
{
    StatementUse insert{m_connection, R"(
        INSERT INTO document_operation (doc, eff, id, seq)
        VALUES (:doc, :eff, :id, :seq)
        ON CONFLICT DO NOTHING)"};
    bindTo(*insert, ":doc", std::string_view{doc.text()});
    bindTo(*insert, ":eff", op.eff);
    bindTo(*insert, ":id", op.id);
    bindTo(*insert, ":seq", seq);
    insert->exec();
}

void SqliteOperations::revise(const OperationId& op, const Verdict& verdict)
{
    StatementUse update{m_connection, "UPDATE operation SET outcome = :outcome, reason = :reason WHERE id = :id"};
    bindTo(*update, ":outcome", nameOf(verdict.outcome));
    bindTo(*update, ":reason", reasonName(verdict.reason));
    bindTo(*update, ":id", op);
    update->exec();
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
