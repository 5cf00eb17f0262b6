#include "sync-server/ledger/archive_segment.hpp"
#include "sync-server/ledger/operation_row.hpp"
#include "sync-server/ledger/sqlite_archive.hpp"

#include <algorithm>
#include <stdexcept>

// How what has been put away is found again, one operation or document at a time.

namespace turndown::server {

std::optional<LedgerOperation> SqliteArchive::find(const OperationId& id) const
{
    std::optional<std::int64_t> segment;
    {
        StatementUse query{m_connection, "SELECT segment FROM archived_operation WHERE id = :id"};
        bindTo(*query, ":id", id);
        segment = query->executeStep() ? std::optional{query->getColumn(0).getInt64()} : std::nullopt;
    }
    if (!segment) {
        return std::nullopt;
    }
    const auto& operations = unpacked(*segment);
    const auto found = std::find_if(operations.begin(), operations.end(),
                                    [&](const ArchivedOperation& archived) { return archived.operation.id == id; });
    return found == operations.end() ? std::nullopt : std::optional{complete(*found).operation};
}

std::optional<Sha256> SqliteArchive::chainAt(std::int64_t seq) const
{
    StatementUse query{m_connection, "SELECT chain FROM archived_operation WHERE seq = :seq"};
    bindTo(*query, ":seq", seq);
    return query->executeStep() ? std::optional{digestOf(query->getColumn(0))} : std::nullopt;
}

std::vector<LedgerOperation> SqliteArchive::touching(const DocumentName& doc) const
{
    std::vector<std::int64_t> segments;
    {
        StatementUse query{m_connection, "SELECT segment FROM archived_document WHERE doc = :doc ORDER BY segment"};
        bindTo(*query, ":doc", std::string_view{doc.text()});
        while (query->executeStep()) {
            segments.push_back(query->getColumn(0).getInt64());
        }
    }
    std::vector<LedgerOperation> found;
    for (const auto segment : segments) {
        for (const auto& archived : unpacked(segment)) {
            const auto& names = archived.documents;
            if (std::find(names.begin(), names.end(), doc) != names.end()) {
                found.push_back(complete(archived).operation);
            }
        }
    }
    return found;
}

void SqliteArchive::revise(const OperationId& op, const Verdict& verdict)
{
    StatementUse update{m_connection,
                        "UPDATE archived_operation SET outcome = :outcome, reason = :reason WHERE id = :id"};
    bindTo(*update, ":outcome", nameOf(verdict.outcome));
    bindTo(*update, ":reason", reasonName(verdict.reason));
    bindTo(*update, ":id", op);
    update->exec();
}

const std::vector<ArchivedOperation>& SqliteArchive::unpacked(std::int64_t segment) const
{
    if (!m_unpacked || m_unpacked->segment != segment) {
        StatementUse query{m_connection, "SELECT operations FROM archive_segment WHERE number = :number"};
        bindTo(*query, ":number", segment);
        if (!query->executeStep()) {
            throw std::runtime_error{"Piece " + std::to_string(segment) + " of the archive is missing."};
        }
        const auto bytes = query->getColumn(0);
        m_unpacked.reset();
        m_unpacked.emplace(Unpacked{segment, unpackSegment({static_cast<const char*>(bytes.getBlob()),
                                                            static_cast<std::size_t>(bytes.getBytes())})});
    }
    return m_unpacked->operations;
}

/// With what is kept beside the segment: verdict and chain.
ArchivedOperation SqliteArchive::complete(const ArchivedOperation& archived) const
{
    ArchivedOperation whole = archived;
    StatementUse query{m_connection, "SELECT outcome, reason, chain FROM archived_operation WHERE seq = :seq"};
    bindTo(*query, ":seq", archived.operation.seq);
    if (query->executeStep()) {
        auto& verdict = whole.operation.verdict;
        verdict.outcome = named<Outcome>(query->getColumn(0).getString()).value_or(Outcome::Applied);
        if (const auto reason = optionalTextOf(query->getColumn(1))) {
            verdict.reason = named<Reason>(*reason);
        }
        whole.chain = digestOf(query->getColumn(2));
    }
    return whole;
}

} // namespace turndown::server
