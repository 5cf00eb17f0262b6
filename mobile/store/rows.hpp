#pragma once

#include "shared/model/operation_id.hpp"
#include "shared/model/outcome.hpp"
#include "shared/model/time.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <optional>
#include <string>

namespace turndown::tablet {

// How the model's values lie in columns.

inline std::int64_t toColumn(UtcTime time)
{
    return time.time_since_epoch().count();
}

inline UtcTime timeFrom(const SQLite::Column& column)
{
    return UtcTime{std::chrono::milliseconds{column.getInt64()}};
}

inline std::optional<UtcTime> optionalTimeFrom(const SQLite::Column& column)
{
    return column.isNull() ? std::nullopt : std::optional{timeFrom(column)};
}

inline std::chrono::milliseconds millisecondsFrom(const SQLite::Column& column)
{
    return std::chrono::milliseconds{column.getInt64()};
}

inline std::optional<OperationId> optionalIdFrom(const SQLite::Column& column)
{
    return column.isNull() ? std::nullopt : OperationId::parse(column.getString());
}

/// A column this program wrote itself; a row that somebody else has spoilt becomes the nil id, which names nothing.
inline OperationId idFrom(const SQLite::Column& column)
{
    return optionalIdFrom(column).value_or(OperationId{});
}

inline Verdict verdictFrom(const SQLite::Column& outcome, const SQLite::Column& reason)
{
    return {named<Outcome>(outcome.getString()).value_or(Outcome::Held),
            reason.isNull() ? std::nullopt : named<Reason>(reason.getString())};
}

/// Binds NULL where there is nothing.
inline void bindReason(SQLite::Statement& statement, const char* name, const Verdict& verdict)
{
    if (verdict.reason) {
        statement.bind(name, std::string{nameOf(*verdict.reason)});
    } else {
        statement.bind(name);
    }
}

inline void bindTime(SQLite::Statement& statement, const char* name, const std::optional<UtcTime>& time)
{
    if (time) {
        statement.bind(name, toColumn(*time));
    } else {
        statement.bind(name);
    }
}

inline void bindId(SQLite::Statement& statement, const char* name, const std::optional<OperationId>& id)
{
    if (id) {
        statement.bind(name, id->text());
    } else {
        statement.bind(name);
    }
}

} // namespace turndown::tablet
