#pragma once

#include "shared/wire/sync_messages.hpp"
#include "sync-server/ledger/records.hpp"
#include "sync-server/ledger/sqlite_connection.hpp"

#include <string>
#include <string_view>

namespace turndown::server {

// What a document with its place in the fold looks like in columns: the same for what stands now and for snapshots.

/// The seq of each recent operation, which the wire does not carry: `99118 99120 …`.
[[nodiscard]] std::string recentSeqsOf(const Document& document);

/// Reads a stored document back. Throws std::runtime_error when its body is not one.
[[nodiscard]] Document documentFrom(const wire::SentDocument& sent, std::string_view recentSeqs);

[[nodiscard]] std::optional<FoldPosition> positionOf(const SQLite::Column& eff, const SQLite::Column& id);

void bindPosition(SQLite::Statement& statement, const char* eff, const char* id,
                  const std::optional<FoldPosition>& position);

} // namespace turndown::server
