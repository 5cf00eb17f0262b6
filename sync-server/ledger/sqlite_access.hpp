#pragma once

#include "sync-server/ledger/ledger.hpp"
#include "sync-server/ledger/sqlite_connection.hpp"

namespace turndown::server {

class SqliteAccess final : public AccessRecords {
public:
    explicit SqliteAccess(SqliteConnection& connection) : m_connection{connection} {}

    [[nodiscard]] std::optional<std::string> passwordOf(const StaffId& staff) const override;
    [[nodiscard]] std::optional<Session> session(const Sha256& tokenHash) const override;
    [[nodiscard]] Throttle throttle(std::string_view name) const override;
    [[nodiscard]] std::optional<std::string> fact(std::string_view name) const override;

    void putPassword(const StaffId& staff, const std::string& verifier) override;
    void put(const Session& session) override;
    void dropSession(const Sha256& tokenHash) override;
    void dropSessionsOf(const StaffId& staff) override;
    void dropSessionsExpiredBefore(UtcTime moment) override;
    void putThrottle(std::string_view name, const Throttle& throttle) override;
    void dropThrottle(std::string_view name) override;
    void putFact(std::string_view name, std::string_view value) override;

private:
    SqliteConnection& m_connection;
};

} // namespace turndown::server
