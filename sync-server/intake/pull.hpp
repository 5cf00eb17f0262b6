#pragma once

#include "sync-server/intake/cursor.hpp"
#include "sync-server/ledger/ledger.hpp"

namespace turndown::server {

enum class CursorProblem {
    BadCursor,      ///< Not a cursor of ours.
    HistoryChanged, ///< The server was restored: what the tablet knows is not in the history.
    ScopeChanged,   ///< The tablet may read other things than before.
};

/// Reads the cursor a tablet sent and holds it against the history. Nothing sent: a pull since the beginning.
struct CheckedCursor {
    Cursor cursor;
    std::optional<CursorProblem> problem;
};
[[nodiscard]] CheckedCursor checkCursor(const LedgerTransaction& ledger, const std::optional<std::string>& sent,
                                        DeviceClass deviceClass);

struct Pulled {
    std::vector<wire::SentDocument> documents;
    Cursor cursor;
    bool more = false;
};

/// The documents changed since `from`, as a tablet of that class may read them; at most `limit` unless documents of one
/// rev need more. Source: docs/design.md, section 5, "Pull" and "Scope".
[[nodiscard]] Pulled pull(const LedgerTransaction& ledger, const Cursor& from, int limit, UtcTime now);

/// The same document as that class may read it.
[[nodiscard]] std::string bodyFor(DeviceClass deviceClass, const std::string& body);

} // namespace turndown::server
