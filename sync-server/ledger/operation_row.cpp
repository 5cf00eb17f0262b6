#include "sync-server/ledger/operation_row.hpp"

#include <algorithm>

namespace turndown::server {

namespace {

std::optional<std::string_view> roleName(const std::optional<Role>& role)
{
    return role ? std::optional{nameOf(*role)} : std::nullopt;
}

template <class Identifier>
std::optional<std::string_view> textOf(const std::optional<Identifier>& id)
{
    return id ? std::optional<std::string_view>{id->text()} : std::nullopt;
}

/// Also one that somebody cut short is one, and then a wrong one.
std::optional<Seal> sealIn(const SQLite::Column& column)
{
    if (column.isNull()) {
        return std::nullopt;
    }
    Seal seal{};
    const auto* const begin = static_cast<const std::uint8_t*>(column.getBlob());
    std::copy_n(begin, std::min(seal.size(), static_cast<std::size_t>(column.getBytes())), seal.begin());
    return seal;
}

} // namespace

std::optional<std::string_view> reasonName(const std::optional<Reason>& reason)
{
    return reason ? std::optional{nameOf(*reason)} : std::nullopt;
}

LedgerOperation operationOf(SQLite::Statement& row)
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
    operation.seal = sealIn(row.getColumn(18));
    return operation;
}

std::vector<LedgerOperation> allOperationsOf(SQLite::Statement& statement)
{
    std::vector<LedgerOperation> operations;
    while (statement.executeStep()) {
        operations.push_back(operationOf(statement));
    }
    return operations;
}

void insertOperation(SqliteConnection& connection, const LedgerOperation& operation, const Sha256& chain)
{
    StatementUse insert{connection, R"(
        INSERT INTO operation (seq, id, eff, chain, kind, doc, stated_by, source, device, ds, role, undone_eff,
                               undone_by, wall_clock, outcome, reason, detail, settled_by, raw, seal)
        VALUES (:seq, :id, :eff, :chain, :kind, :doc, :stated_by, :source, :device, :ds, :role, :undone_eff,
                :undone_by, :wall_clock, :outcome, :reason, :detail, :settled_by, :raw, :seal))"};
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
    const Seal seal = sealOf(operation);
    insert->bind(":seal", seal.data(), static_cast<int>(seal.size()));
    insert->exec();
}

void insertPart(SqliteConnection& connection, const DocumentName& doc, const FoldPosition& op, std::int64_t seq)
{
    StatementUse insert{connection, R"(
        INSERT INTO document_operation (doc, eff, id, seq)
        VALUES (:doc, :eff, :id, :seq)
        ON CONFLICT DO NOTHING)"};
    bindTo(*insert, ":doc", std::string_view{doc.text()});
    bindTo(*insert, ":eff", op.eff);
    bindTo(*insert, ":id", op.id);
    bindTo(*insert, ":seq", seq);
    insert->exec();
}

} // namespace turndown::server
