#pragma once

#include "sync-server/ledger/document_batch.hpp"
#include "sync-server/ledger/ledger.hpp"
#include "sync-server/ledger/sqlite_connection.hpp"

namespace turndown::server {

class SqliteDocuments final : public DocumentRecords {
public:
    explicit SqliteDocuments(SqliteConnection& connection);

    [[nodiscard]] DocumentPage changed(const PullQuery& query) const override;
    [[nodiscard]] std::vector<DocumentName> names(std::string_view after, int limit) const override;
    [[nodiscard]] std::vector<wire::SentDocument> ofKind(std::string_view kind, std::string_view after,
                                                         int limit) const override;
    [[nodiscard]] std::optional<wire::SentDocument> sent(const DocumentName& name) const override;
    [[nodiscard]] bool holds(const LedgerDocument& document) const override;
    [[nodiscard]] LedgerDocument get(const DocumentName& name) const override { return m_batch.get(name); }
    void put(LedgerDocument document) override { m_batch.put(std::move(document)); }

    [[nodiscard]] DocumentBatch& batch() { return m_batch; }

    /// Writes what the batch changed, each document once.
    void writeChanged();

private:
    [[nodiscard]] LedgerDocument load(const DocumentName& name) const;
    void write(const LedgerDocument& stored);

    SqliteConnection& m_connection;
    mutable DocumentBatch m_batch; ///< A cache of what is being read, also for readers.
};

} // namespace turndown::server
