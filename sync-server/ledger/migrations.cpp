#include "sync-server/ledger/migrations.hpp"

#include <string>

namespace turndown::server {

Done migrate(SQLite::Database& database)
try {
    const int newest = migrations().back().version;
    const int present = database.execAndGet("PRAGMA user_version").getInt();
    if (present > newest) {
        return Error{Problem::Refused, "This data was written by a newer Turndown (its version " +
                                           std::to_string(present) + ", this program knows " + std::to_string(newest) +
                                           "); update the program. Nothing was changed."};
    }
    for (const auto& [version, sql] : migrations()) {
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

} // namespace turndown::server
