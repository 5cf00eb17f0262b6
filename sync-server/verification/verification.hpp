#pragma once

#include "sync-server/ledger/sqlite_ledger.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace turndown::server {

/// What was found when a ledger was held against itself.
struct Verification {
    std::int64_t operations = 0;    ///< All of the history.
    std::int64_t archived = 0;      ///< Those of them that are put away.
    std::int64_t documents = 0;     ///< Made again from their operations.
    std::int64_t snapshots = 0;     ///< Met on the way, and compared.
    std::vector<std::string> wrong; ///< One sentence each, the first few; empty: everything is as it must be.
    std::int64_t wrongInAll = 0;
};

/// Works everything out again from the operations alone: the chain over the whole history, every document, every snapshot
/// and every verdict, period by period of the archive; and has the database check itself. Reads one moment of the ledger,
/// which may be in use; takes a minute for a year of a hotel of 400 rooms.
/// Storage when the database cannot be read.
Result<Verification> verify(SqliteLedger& ledger);

} // namespace turndown::server
