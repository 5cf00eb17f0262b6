#pragma once

#include "sync-server/ledger/ledger.hpp"
#include "sync-server/ledger/sqlite_connection.hpp"

#include <optional>
#include <vector>

namespace turndown::server {

class SqliteArchive final : public ArchiveRecords {
public:
    explicit SqliteArchive(SqliteConnection& connection) : m_connection{connection} {}

    [[nodiscard]] std::vector<ArchivePeriod> periods() const override;
    [[nodiscard]] std::optional<ArchiveEnd> endOf(const DocumentName& doc) const override;
    [[nodiscard]] std::vector<ArchiveEnd> ends(std::int64_t period) const override;
    [[nodiscard]] std::vector<LedgerOperation> ripe(const DocumentName& doc, UtcTime until) const override;
    [[nodiscard]] std::vector<ArchivedOperation> contents(std::int64_t period) const override;

    void put(const ArchivePeriod& period) override;
    void close(std::int64_t period, const LedgerDocument& stored) override;
    void store(std::int64_t period, const std::vector<ArchivedOperation>& operations) override;
    void bringBack(const DocumentName& doc, const std::optional<FoldPosition>& position) override;

    // What `SqliteOperations` asks for when it is not among the live ones.

    [[nodiscard]] std::optional<LedgerOperation> find(const OperationId& id) const;
    [[nodiscard]] std::optional<Sha256> chainAt(std::int64_t seq) const;
    [[nodiscard]] std::vector<LedgerOperation> touching(const DocumentName& doc) const;
    void revise(const OperationId& op, const Verdict& verdict);

    /// Forgets the segment that was unpacked last.
    void forget() { m_unpacked.reset(); }

private:
    struct Unpacked {
        std::int64_t segment = 0;
        std::vector<ArchivedOperation> operations;
    };

    [[nodiscard]] const std::vector<ArchivedOperation>& unpacked(std::int64_t segment) const;
    [[nodiscard]] std::vector<std::int64_t> segmentsOf(std::int64_t period) const;
    [[nodiscard]] ArchivedOperation complete(const ArchivedOperation& archived) const;
    void move(std::int64_t segment, const ArchivedOperation& archived);
    void bringBackPeriod(std::int64_t period);

    SqliteConnection& m_connection;
    mutable std::optional<Unpacked> m_unpacked; ///< Who asks for one operation often asks for its neighbour next.
};

} // namespace turndown::server
