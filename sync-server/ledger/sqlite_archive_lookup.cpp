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
    return found == operations.end() ? std::nullopt : std::optional{complete(found->operation, *segment)};
}

std::optional<Sha256> SqliteArchive::chainAt(std::int64_t seq) const
{
    StatementUse query{m_connection, "SELECT chain FROM archived_operation WHERE seq = :seq"};
    bindTo(*query, ":seq", seq);
    return query->executeStep() ? std::optional{digestOf(query->getColumn(0))} : std::nullopt;
}

std::vector<LedgerOperation> SqliteArchive::touching(const DocumentName& doc, const Stretch& stretch) const
{
    std::vector<LedgerOperation> found;
    for (const auto segment : segmentsAfter(doc, stretch.after)) {
        for (const auto& [operation, names] : unpacked(segment)) {
            const bool after = !stretch.after || *stretch.after < FoldPosition{operation.eff, operation.id};
            const bool inTime = after && (!stretch.until || operation.eff <= *stretch.until);
            if (inTime && std::find(names.begin(), names.end(), doc) != names.end()) {
                found.push_back(complete(operation, segment));
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

/// With the verdict, which is kept beside the segment.
LedgerOperation SqliteArchive::complete(const LedgerOperation& archived, std::int64_t segment) const
{
    LedgerOperation whole = archived;
    StatementUse query{m_connection, R"(
        SELECT outcome, reason
        FROM archived_operation
        WHERE seq = :seq AND id = :id AND segment = :segment)"};
    bindTo(*query, ":seq", archived.seq);
    bindTo(*query, ":id", archived.id);
    bindTo(*query, ":segment", segment);
    if (!query->executeStep()) {
        throw std::runtime_error{"Operation " + std::to_string(archived.seq) + ", " + archived.id.text() +
                                 ", is put away but not listed."};
    }
    whole.verdict.outcome = named<Outcome>(query->getColumn(0).getString()).value();
    if (const auto reason = optionalTextOf(query->getColumn(1))) {
        whole.verdict.reason = named<Reason>(*reason);
    }
    return whole;
}

} // namespace turndown::server
