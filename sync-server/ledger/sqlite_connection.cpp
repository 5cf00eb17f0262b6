#include "sync-server/ledger/sqlite_connection.hpp"

#include <algorithm>
#include <chrono>

namespace turndown::server {

namespace {

// Another program may be importing; a commit of 500 operations takes tens of milliseconds, a slow card's a second.
constexpr std::chrono::milliseconds kBusyTimeout{15'000};

} // namespace

SqliteConnection::SqliteConnection(const std::filesystem::path& file, Use use)
    : m_database{file.string(), SQLite::OPEN_READWRITE | (use == Use::Writing ? SQLite::OPEN_CREATE : 0),
                 static_cast<int>(kBusyTimeout.count())}
{
    run("PRAGMA journal_mode = WAL");
    run("PRAGMA synchronous = FULL");
    run("PRAGMA foreign_keys = ON");
    run("PRAGMA cache_size = -8000");
    if (use == Use::Reading) {
        run("PRAGMA query_only = ON");
    }
}

SQLite::Statement& SqliteConnection::prepared(const char* sql)
{
    auto& statement = m_statements[sql];
    if (!statement) {
        statement = std::make_unique<SQLite::Statement>(m_database, sql);
    } else {
        statement->tryReset();
        statement->clearBindings();
    }
    return *statement;
}

std::int64_t milliseconds(UtcTime time)
{
    return time.time_since_epoch().count();
}

UtcTime timeOf(const SQLite::Column& column)
{
    return UtcTime{std::chrono::milliseconds{column.getInt64()}};
}

std::optional<UtcTime> optionalTimeOf(const SQLite::Column& column)
{
    return column.isNull() ? std::nullopt : std::optional{timeOf(column)};
}

OperationId idOf(const SQLite::Column& column)
{
    OperationId::Bytes bytes{};
    const auto* const begin = static_cast<const std::uint8_t*>(column.getBlob());
    std::copy_n(begin, std::min(bytes.size(), static_cast<std::size_t>(column.getBytes())), bytes.begin());
    return OperationId{bytes};
}

std::optional<OperationId> optionalIdOf(const SQLite::Column& column)
{
    return column.isNull() ? std::nullopt : std::optional{idOf(column)};
}

Sha256 digestOf(const SQLite::Column& column)
{
    Sha256 digest{};
    const auto* const begin = static_cast<const std::uint8_t*>(column.getBlob());
    std::copy_n(begin, std::min(digest.size(), static_cast<std::size_t>(column.getBytes())), digest.begin());
    return digest;
}

std::optional<std::int64_t> optionalNumberOf(const SQLite::Column& column)
{
    return column.isNull() ? std::nullopt : std::optional<std::int64_t>{column.getInt64()};
}

std::optional<std::string> optionalTextOf(const SQLite::Column& column)
{
    return column.isNull() ? std::nullopt : std::optional{column.getString()};
}

void bindTo(SQLite::Statement& statement, const char* name, const OperationId& id)
{
    statement.bind(name, id.bytes().data(), static_cast<int>(id.bytes().size()));
}

void bindTo(SQLite::Statement& statement, const char* name, const Sha256& digest)
{
    statement.bind(name, digest.data(), static_cast<int>(digest.size()));
}

void bindTo(SQLite::Statement& statement, const char* name, UtcTime time)
{
    statement.bind(name, milliseconds(time));
}

void bindTo(SQLite::Statement& statement, const char* name, std::int64_t number)
{
    statement.bind(name, number);
}

void bindTo(SQLite::Statement& statement, const char* name, std::string_view text)
{
    statement.bind(name, std::string{text});
}

} // namespace turndown::server
