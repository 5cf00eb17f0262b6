#pragma once

#include "shared/model/result.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

namespace turndown::server {

/// Brings a database up to this program's version, the number of files in `migrations/`, which are part of the program:
/// each step in one transaction that also sets `user_version`.
/// Refused, and left alone, when the database is newer than the program.
Done migrate(SQLite::Database& database);

/// Refused when the database was written by a newer program, which may happen while this one runs. Changes nothing.
Done refuseNewer(SQLite::Database& database);

} // namespace turndown::server
