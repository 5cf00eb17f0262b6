#include "mobile/store/connection.hpp"

#include "mobile/core/store.hpp"

#include <chrono>
#include <cstdint>
#include <sqlite3.h>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

namespace turndown {
extern const std::vector<std::string_view> kTabletMigrations; // made from migrations/*.sql by CMake
} // namespace turndown

namespace turndown::tablet {

namespace {

constexpr auto kWaitForOtherConnection = std::chrono::seconds{10};

/// SQLite calls a full disk by other names where it makes files of its own, and says only that something failed.
bool isFull(const std::filesystem::path& file, const SQLite::Exception& problem)
{
    constexpr std::uintmax_t kNeeded = 128 * 1024; // What SQLite wants to begin with beside the file.
    std::error_code unknown;
    const auto space = std::filesystem::space(file.parent_path(), unknown);
    return problem.getErrorCode() == SQLITE_FULL ||
           (problem.getErrorCode() == SQLITE_IOERR && !unknown && space.available < kNeeded);
}

std::string sentence(const std::filesystem::path& file, const SQLite::Exception& problem)
{
    const std::string name = file.string();
    if (isFull(file, problem)) {
        return "the tablet's storage is full, so this could not be kept: " + name;
    }
    switch (problem.getErrorCode()) {
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
        return "the tablet's data cannot be read, it is damaged or no Turndown file: " + name;
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return "the tablet's data cannot be opened for writing: " + name;
    case SQLITE_BUSY:
        return "the tablet's data is in use by another program: " + name;
    default:
        return "the tablet's storage failed (" + std::string{problem.what()} + "): " + name;
    }
}

int version(SQLite::Database& database)
{
    return database.execAndGet("PRAGMA user_version").getInt();
}

/// Each step is one transaction that also sets the version. A second connection that opens at the same moment waits for
/// the first one's step, and then finds nothing to do.
void migrate(SQLite::Database& database)
{
    while (static_cast<std::size_t>(version(database)) < kTabletMigrations.size()) {
        SQLite::Transaction step{database, SQLite::TransactionBehavior::IMMEDIATE};
        const int from = version(database);
        if (static_cast<std::size_t>(from) < kTabletMigrations.size()) {
            database.exec(std::string{kTabletMigrations[static_cast<std::size_t>(from)]});
            database.exec("PRAGMA user_version = " + std::to_string(from + 1)); // a pragma takes no parameters
        }
        step.commit();
    }
}

SQLite::Database openFile(const std::filesystem::path& file)
try {
    SQLite::Database database{file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
    database.setBusyTimeout(static_cast<int>(std::chrono::milliseconds{kWaitForOtherConnection}.count()));

    const int found = version(database);
    const int known = static_cast<int>(kTabletMigrations.size());
    if (found > known) {
        throw StorageFailure{"the tablet's data was written by a newer Turndown (its version is " +
                             std::to_string(found) + ", this program knows up to " + std::to_string(known) +
                             "), so it was left alone: " + file.string()};
    }
    database.exec("PRAGMA journal_mode = WAL");
    database.exec("PRAGMA synchronous = FULL"); // with NORMAL the last taps can be lost with the power
    database.exec("PRAGMA foreign_keys = ON");
    migrate(database);
    return database;
} catch (const SQLite::Exception& problem) {
    throw StorageFailure{sentence(file, problem)};
}

} // namespace

Query::~Query()
{
    m_statement.tryReset();
}

Connection::Connection(const std::filesystem::path& file) : m_file{file}, m_database{openFile(file)} {}

Query Connection::query(const char* sql)
{
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) {
        found = m_statements.emplace(sql, SQLite::Statement{m_database, sql}).first;
    }
    found->second.tryReset();
    found->second.clearBindings();
    return Query{found->second};
}

void Connection::atomically(const std::function<void()>& work)
{
    if (m_inTransaction) {
        work();
        return;
    }
    guarded([&] {
        SQLite::Transaction transaction{m_database, SQLite::TransactionBehavior::IMMEDIATE};
        struct Within {
            bool& flag;
            explicit Within(bool& inTransaction) : flag{inTransaction} { flag = true; }
            ~Within() { flag = false; }
        } within{m_inTransaction};
        work();
        transaction.commit();
    });
}

void Connection::fail(const SQLite::Exception& problem) const
{
    throw StorageFailure{sentence(m_file, problem)};
}

} // namespace turndown::tablet
