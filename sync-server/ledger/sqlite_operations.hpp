#pragma once

#include "sync-server/ledger/ledger.hpp"
#include "sync-server/ledger/sqlite_connection.hpp"

namespace turndown::server {

class SqliteArchive;

class SqliteOperations final : public OperationRecords {
public:
    SqliteOperations(SqliteConnection& connection, SqliteArchive& archive)
        : m_connection{connection}, m_archive{archive}
    {
    }

    [[nodiscard]] HistoryPoint head() const override;
    [[nodiscard]] bool holds(const HistoryPoint& point) const override;
    [[nodiscard]] std::optional<Sha256> chainAt(std::int64_t seq) const override;
    [[nodiscard]] std::optional<LedgerOperation> find(const OperationId& id) const override;
    [[nodiscard]] std::vector<LedgerOperation> live(std::int64_t after, int limit) const override;
    [[nodiscard]] std::vector<LedgerOperation> live(const DocumentName& doc) const override;
    [[nodiscard]] std::vector<LedgerOperation> touching(const DocumentName& doc, const Stretch& stretch) const override;
    [[nodiscard]] std::vector<LedgerOperation> history(const DocumentName& doc) const override;
    [[nodiscard]] std::vector<DocumentName> toldByTablets(std::string_view kind, std::int64_t seq, UtcTime from,
                                                          UtcTime until) const override;
    [[nodiscard]] std::vector<LedgerOperation> held() const override;
    [[nodiscard]] std::optional<Settlement> settlementOf(const OperationId& op) const override;
    [[nodiscard]] std::optional<UtcTime> lastEff(Source source) const override;
    [[nodiscard]] UtcTime latestEff() const override;

    void append(const LedgerOperation& operation) override;
    void touch(const DocumentName& doc, const FoldPosition& op, std::int64_t seq) override;
    void revise(const OperationId& op, const Verdict& verdict) override;
    void settle(const OperationId& op, const Settlement& settlement) override;
    void putLastEff(Source source, UtcTime eff) override;

    /// Forgets what it remembers of the head: another program may have written, or a job was taken back.
    void forgetHead() { m_head.reset(); }

private:
    [[nodiscard]] std::vector<LedgerOperation> liveWithin(const DocumentName& doc, const Stretch& stretch) const;

    SqliteConnection& m_connection;
    SqliteArchive& m_archive; ///< Where it looks for what is not among the live ones.
    mutable std::optional<HistoryPoint> m_head;
};

} // namespace turndown::server
