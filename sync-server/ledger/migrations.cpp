#include "sync-server/ledger/migrations.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace turndown {

extern const std::vector<std::string_view> kServerMigrations; // made from migrations/*.sql by CMake

namespace server {

SchemaVersion schemaVersion(SQLite::Database& database)
{
    return {database.execAndGet("PRAGMA user_version").getInt(), static_cast<int>(kServerMigrations.size())};
}

Result<SchemaVersion> schemaVersion(const std::filesystem::path& file)
try {
    SQLite::Database database{file.string(),
                              SQLite::OPEN_READWRITE}; // A log that a killed program left has to be read.
    return schemaVersion(database);
} catch (const SQLite::Exception& problem) {
    return Error{Problem::Storage, file.string() + " cannot be opened: " + problem.what() + '.'};
}

Done refuseNewer(SQLite::Database& database)
{
    const auto version = schemaVersion(database);
    if (version.present <= version.known) {
        return done();
    }
    return Error{Problem::Refused, "This data was written by a newer Turndown (its version " +
                                       std::to_string(version.present) + ", this program knows " +
                                       std::to_string(version.known) +
                                       "); update the program, or restore a backup from before with this one. Nothing "
                                       "was changed."};
}

Done migrate(SQLite::Database& database)
try {
    if (auto known = refuseNewer(database); !known) {
        return known;
    }
    int version = 0;
    for (const auto sql : kServerMigrations) {
        ++version;
        SQLite::Transaction step{database, SQLite::TransactionBehavior::IMMEDIATE};
        // Another program may have taken this step while we waited for the lock.
        if (database.execAndGet("PRAGMA user_version").getInt() < version) {
            database.exec(std::string{sql});
            database.exec("PRAGMA user_version = " + std::to_string(version));
            step.commit();
        }
    }
    return done();
} catch (const SQLite::Exception& problem) {
    return Error{Problem::Storage, std::string{"The database cannot be prepared: "} + problem.what() + '.'};
}

} // namespace server

} // namespace turndown
