#pragma once

#include "shared/crypto/digest.hpp"
#include "shared/model/document_name.hpp"
#include "shared/model/operation_id.hpp"
#include "shared/model/result.hpp"
#include "shared/model/time.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>

namespace turndown::server {

/// One connection to the hotel's database with its prepared statements. Used by one thread at a time.
class SqliteConnection {
public:
    enum class Use { Reading, Writing };

    /// WAL, `synchronous = FULL` (with NORMAL the last commits can be lost with the power), foreign keys, busy timeout.
    /// Throws SQLite::Exception when the file cannot be opened.
    SqliteConnection(const std::filesystem::path& file, Use use);

    /// The prepared statement of this text, reset and without bindings. `sql` must be a literal: it is the cache's key.
    [[nodiscard]] SQLite::Statement& prepared(const char* sql);

    void run(const char* sql) { m_database.exec(sql); }
    [[nodiscard]] SQLite::Database& database() { return m_database; }

private:
    SQLite::Database m_database;
    std::unordered_map<const char*, std::unique_ptr<SQLite::Statement>> m_statements;
};

/// Finishes a statement at the end of a scope, so that it holds no snapshot open.
class StatementUse {
public:
    StatementUse(SqliteConnection& connection, const char* sql) : m_statement{connection.prepared(sql)} {}
    StatementUse(const StatementUse&) = delete;
    StatementUse& operator=(const StatementUse&) = delete;
    ~StatementUse() { m_statement.tryReset(); }

    SQLite::Statement* operator->() { return &m_statement; }
    SQLite::Statement& operator*() { return m_statement; }

private:
    SQLite::Statement& m_statement;
};

// What the hotel's types look like in a column.

[[nodiscard]] std::int64_t milliseconds(UtcTime time);
[[nodiscard]] UtcTime timeOf(const SQLite::Column& column);
[[nodiscard]] std::optional<UtcTime> optionalTimeOf(const SQLite::Column& column);
[[nodiscard]] OperationId idOf(const SQLite::Column& column);
[[nodiscard]] std::optional<OperationId> optionalIdOf(const SQLite::Column& column);
[[nodiscard]] Sha256 digestOf(const SQLite::Column& column);
[[nodiscard]] std::optional<std::int64_t> optionalNumberOf(const SQLite::Column& column);
[[nodiscard]] std::optional<std::string> optionalTextOf(const SQLite::Column& column);

void bindTo(SQLite::Statement& statement, const char* name, const OperationId& id);
void bindTo(SQLite::Statement& statement, const char* name, const Sha256& digest);
void bindTo(SQLite::Statement& statement, const char* name, UtcTime time);
void bindTo(SQLite::Statement& statement, const char* name, std::int64_t number);
void bindTo(SQLite::Statement& statement, const char* name, std::string_view text);

/// Nothing is NULL.
template <class Value>
void bindTo(SQLite::Statement& statement, const char* name, const std::optional<Value>& value)
{
    if (value) {
        bindTo(statement, name, *value);
    } else {
        statement.bind(name);
    }
}

} // namespace turndown::server
