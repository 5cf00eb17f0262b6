#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <functional>
#include <map>

namespace turndown::tablet {

/// A prepared statement in use; gives back its read lock and its parameters when it goes.
class Query {
public:
    explicit Query(SQLite::Statement& statement) : m_statement{statement} {}
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;
    ~Query();

    SQLite::Statement* operator->() { return &m_statement; }
    SQLite::Statement& operator*() { return m_statement; }

private:
    SQLite::Statement& m_statement;
};

/// The one place where the tablet's database file is opened: WAL, every commit forced to the disk, foreign keys on,
/// waiting for other connections. Brings an older file up to date; leaves a newer one alone.
/// Throws StorageFailure, with a sentence; so does everything that is run through `guarded`.
class Connection {
public:
    explicit Connection(const std::filesystem::path& file);

    /// The statement for this SQL, prepared once. `sql` must be a literal: it is known by its address.
    [[nodiscard]] Query query(const char* sql);

    /// One transaction, also when nested in another: then it belongs to that one.
    void atomically(const std::function<void()>& work);

    [[nodiscard]] SQLite::Database& database() { return m_database; }

    /// Runs `work` and turns what SQLite throws into a StorageFailure.
    template <class Work>
    auto guarded(Work&& work)
    {
        try {
            return work();
        } catch (const SQLite::Exception& problem) {
            fail(problem);
        }
    }

private:
    [[noreturn]] void fail(const SQLite::Exception& problem) const;

    std::filesystem::path m_file;
    SQLite::Database m_database;
    std::map<const char*, SQLite::Statement> m_statements;
    bool m_inTransaction = false;
};

} // namespace turndown::tablet
