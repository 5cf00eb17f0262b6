#pragma once

#include "shared/model/result.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <span>
#include <string_view>

namespace turndown::server {

/// One numbered step of the database's schema; the files of `migrations/`, embedded when the program is built.
struct Migration {
    int version;
    std::string_view sql;
};
[[nodiscard]] std::span<const Migration> migrations();

/// Brings a database up to this program's version, each step in one transaction that also sets `user_version`.
/// Refused, and left alone, when the database is newer than the program.
Done migrate(SQLite::Database& database);

} // namespace turndown::server
