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
    [[nodiscard]] std::vector<LedgerOperation> ripe(const DocumentName& doc, UtcTime until,
                                                    std::size_t limit) const override;
    [[nodiscard]] std::vector<PeriodEnd> ends(const DocumentName& doc,
                                              const std::optional<FoldPosition>& position) const override;
    [[nodiscard]] std::vector<std::int64_t> pieces() const override;
    [[nodiscard]] std::vector<std::int64_t> piecesOf(const DocumentName& doc) const override;
    [[nodiscard]] std::vector<ArchivedOperation> contents(std::int64_t piece) const override;
    [[nodiscard]] std::map<DocumentName, FoldPosition> lastIn(std::int64_t piece) const override;
    [[nodiscard]] std::int64_t count() const override;

    void put(const ArchivePeriod& period) override;
    void close(std::int64_t period, const LedgerDocument& stored) override;
    void store(std::int64_t period, const std::vector<ArchivedOperation>& operations) override;

    // What `SqliteOperations` asks for when it is not among the live ones.

    [[nodiscard]] std::optional<LedgerOperation> find(const OperationId& id) const;
    [[nodiscard]] std::optional<Sha256> chainAt(std::int64_t seq) const;
    [[nodiscard]] std::vector<LedgerOperation> touching(const DocumentName& doc, const Stretch& stretch) const;
    void revise(const OperationId& op, const Verdict& verdict);

    /// Forgets the segment that was unpacked last.
    void forget() { m_unpacked.reset(); }

private:
    struct Unpacked {
        std::int64_t segment = 0;
        std::vector<ArchivedOperation> operations;
    };

    [[nodiscard]] const std::vector<ArchivedOperation>& unpacked(std::int64_t segment) const;
    [[nodiscard]] std::vector<std::int64_t> segmentsAfter(const DocumentName& doc,
                                                          const std::optional<FoldPosition>& after) const;
    [[nodiscard]] LedgerOperation complete(const LedgerOperation& archived, std::int64_t segment) const;
    void move(std::int64_t segment, const LedgerOperation& operation);
    void takePart(std::int64_t segment, const DocumentName& doc, const FoldPosition& op);

    SqliteConnection& m_connection;
    mutable std::optional<Unpacked> m_unpacked; ///< Who asks for one operation often asks for its neighbour next.
};

} // namespace turndown::server
