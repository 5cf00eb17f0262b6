#pragma once

#include "sync-server/ledger/ledger.hpp"
#include "sync-server/ledger/sqlite_connection.hpp"

namespace turndown::server {

class SqliteSnapshots final : public SnapshotRecords {
public:
    explicit SqliteSnapshots(SqliteConnection& connection) : m_connection{connection} {}

    [[nodiscard]] std::optional<LedgerDocument> before(const DocumentName& doc,
                                                       const FoldPosition& position) const override;
    [[nodiscard]] bool holds(const LedgerDocument& document) const override;
    [[nodiscard]] std::vector<FoldPosition> positions(const DocumentName& doc) const override;
    [[nodiscard]] std::int64_t count() const override;

    void put(const LedgerDocument& stored) override;
    void thinOut(const DocumentName& doc) override;
    void dropFrom(const DocumentName& doc, const std::optional<FoldPosition>& position) override;

private:
    SqliteConnection& m_connection;
};

} // namespace turndown::server
