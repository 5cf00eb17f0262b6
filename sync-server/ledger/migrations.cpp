#include "sync-server/ledger/migrations.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace turndown {

extern const std::vector<std::string_view> kServerMigrations; // made from migrations/*.sql by CMake

namespace server {

Done refuseNewer(SQLite::Database& database)
{
    const int newest = static_cast<int>(kServerMigrations.size());
    const int present = database.execAndGet("PRAGMA user_version").getInt();
    return present <= newest ? done()
                             : Done{Error{Problem::Refused, "This data was written by a newer Turndown (its version " +
                                                                std::to_string(present) + ", this program knows " +
                                                                std::to_string(newest) +
                                                                "); update the program. Nothing was changed."}};
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
