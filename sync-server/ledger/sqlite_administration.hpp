#pragma once

#include "sync-server/ledger/ledger.hpp"
#include "sync-server/ledger/sqlite_connection.hpp"

namespace turndown::server {

class SqliteAdministration final : public AdministrationRecords {
public:
    explicit SqliteAdministration(SqliteConnection& connection) : m_connection{connection} {}

    [[nodiscard]] std::vector<AdministrativeAct> before(std::int64_t number, int limit) const override;

    void note(const AdministrativeAct& act) override;

private:
    SqliteConnection& m_connection;
};

} // namespace turndown::server
