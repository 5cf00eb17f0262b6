#pragma once

#include "sync-server/ledger/ledger.hpp"
#include "sync-server/ledger/sqlite_connection.hpp"

namespace turndown::server {

class SqlitePhotos final : public PhotoRecords {
public:
    explicit SqlitePhotos(SqliteConnection& connection) : m_connection{connection} {}

    [[nodiscard]] std::vector<std::string> wanted(UtcTime after, int limit) const override;
    [[nodiscard]] std::vector<std::string> here() const override;

    void name(const std::string& sha256, UtcTime at) override;
    void arrived(const std::string& sha256, UtcTime at) override;
    void lost(const std::string& sha256) override;

private:
    SqliteConnection& m_connection;
};

} // namespace turndown::server
