#pragma once

#include "shared/model/result.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>

namespace turndown::server {

/// How many steps a database has taken, and how many this program knows.
struct SchemaVersion {
    int present = 0;
    int known = 0;

    /// An older program wrote it; one that has taken no step at all is new.
    [[nodiscard]] bool isOlder() const { return present > 0 && present < known; }
};

[[nodiscard]] SchemaVersion schemaVersion(SQLite::Database& database);

/// Changes nothing. Storage when the file cannot be read.
[[nodiscard]] Result<SchemaVersion> schemaVersion(const std::filesystem::path& file);

/// Brings a database up to this program's version, the number of files in `migrations/`, which are part of the program:
/// each step in one transaction that also sets `user_version`.
/// Refused, and left alone, when the database is newer than the program.
Done migrate(SQLite::Database& database);

/// Refused when the database was written by a newer program, which may happen while this one runs. Changes nothing.
Done refuseNewer(SQLite::Database& database);

} // namespace turndown::server
