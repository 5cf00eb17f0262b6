#pragma once

#include "sync-server/ledger/records.hpp"
#include "sync-server/ledger/sqlite_connection.hpp"

#include <vector>

namespace turndown::server {

// What an operation looks like in the columns of a row.

/// Reads the columns that every query of operations selects: seq, id, eff, kind, doc, stated_by, source, device, ds,
/// role, undone_eff, undone_by, wall_clock, outcome, reason, detail, settled_by, raw, seal.
[[nodiscard]] LedgerOperation operationOf(SQLite::Statement& row);

[[nodiscard]] std::vector<LedgerOperation> allOperationsOf(SQLite::Statement& statement);

/// Adds a row of the table `operation`.
void insertOperation(SqliteConnection& connection, const LedgerOperation& operation, const Sha256& chain);

/// Adds a row of the table `document_operation`, if it is not there.
void insertPart(SqliteConnection& connection, const DocumentName& doc, const FoldPosition& op, std::int64_t seq);

[[nodiscard]] std::optional<std::string_view> reasonName(const std::optional<Reason>& reason);

} // namespace turndown::server
