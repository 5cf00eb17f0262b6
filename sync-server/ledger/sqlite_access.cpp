#include "sync-server/ledger/sqlite_access.hpp"

namespace turndown::server {

std::optional<std::string> SqliteAccess::passwordOf(const StaffId& staff) const
{
    StatementUse query{m_connection, "SELECT verifier FROM password WHERE staff = :staff"};
    bindTo(*query, ":staff", std::string_view{staff.text()});
    return query->executeStep() ? std::optional{query->getColumn(0).getString()} : std::nullopt;
}

std::optional<Session> SqliteAccess::session(const Sha256& tokenHash) const
{
    StatementUse query{m_connection, "SELECT staff, expires_at FROM session WHERE token_hash = :token_hash"};
    bindTo(*query, ":token_hash", tokenHash);
    return query->executeStep() ? std::optional{Session{tokenHash, StaffId{query->getColumn(0).getString()},
                                                        timeOf(query->getColumn(1))}}
                                : std::nullopt;
}

Throttle SqliteAccess::throttle(std::string_view name) const
{
    StatementUse query{m_connection, "SELECT failures, until FROM throttle WHERE name = :name"};
    bindTo(*query, ":name", name);
    return query->executeStep() ? Throttle{query->getColumn(0).getInt(), timeOf(query->getColumn(1))} : Throttle{};
}

std::optional<std::string> SqliteAccess::fact(std::string_view name) const
{
    StatementUse query{m_connection, "SELECT value FROM fact WHERE name = :name"};
    bindTo(*query, ":name", name);
    return query->executeStep() ? std::optional{query->getColumn(0).getString()} : std::nullopt;
}

void SqliteAccess::putPassword(const StaffId& staff, const std::string& verifier)
{
    StatementUse upsert{m_connection, R"(
        INSERT INTO password (staff, verifier)
        VALUES (:staff, :verifier)
        ON CONFLICT (staff) DO UPDATE SET verifier = excluded.verifier)"};
    bindTo(*upsert, ":staff", std::string_view{staff.text()});
    bindTo(*upsert, ":verifier", std::string_view{verifier});
    upsert->exec();
}

void SqliteAccess::put(const Session& session)
{
    StatementUse upsert{m_connection, R"(
        INSERT INTO session (token_hash, staff, expires_at)
        VALUES (:token_hash, :staff, :expires_at)
        ON CONFLICT (token_hash) DO UPDATE SET expires_at = excluded.expires_at)"};
    bindTo(*upsert, ":token_hash", session.tokenHash);
    bindTo(*upsert, ":staff", std::string_view{session.staff.text()});
    bindTo(*upsert, ":expires_at", session.expiresAt);
    upsert->exec();
}

void SqliteAccess::dropSession(const Sha256& tokenHash)
{
    StatementUse remove{m_connection, "DELETE FROM session WHERE token_hash = :token_hash"};
    bindTo(*remove, ":token_hash", tokenHash);
    remove->exec();
}

void SqliteAccess::dropSessionsOf(const StaffId& staff)
{
    StatementUse remove{m_connection, "DELETE FROM session WHERE staff = :staff"};
    bindTo(*remove, ":staff", std::string_view{staff.text()});
    remove->exec();
}

void SqliteAccess::dropSessionsExpiredBefore(UtcTime moment)
{
    StatementUse remove{m_connection, "DELETE FROM session WHERE expires_at < :moment"};
    bindTo(*remove, ":moment", moment);
    remove->exec();
}

void SqliteAccess::putThrottle(std::string_view name, const Throttle& throttle)
{
    StatementUse upsert{m_connection, R"(
        INSERT INTO throttle (name, failures, until)
        VALUES (:name, :failures, :until)
        ON CONFLICT (name) DO UPDATE SET failures = excluded.failures, until = excluded.until)"};
    bindTo(*upsert, ":name", name);
    bindTo(*upsert, ":failures", std::int64_t{throttle.failures});
    bindTo(*upsert, ":until", throttle.until);
    upsert->exec();
}

void SqliteAccess::dropThrottle(std::string_view name)
{
    StatementUse remove{m_connection, "DELETE FROM throttle WHERE name = :name"};
    bindTo(*remove, ":name", name);
    remove->exec();
}

void SqliteAccess::putFact(std::string_view name, std::string_view value)
{
    StatementUse upsert{m_connection, R"(
        INSERT INTO fact (name, value)
        VALUES (:name, :value)
        ON CONFLICT (name) DO UPDATE SET value = excluded.value)"};
    bindTo(*upsert, ":name", name);
    bindTo(*upsert, ":value", value);
    upsert->exec();
}

} // namespace turndown::server
