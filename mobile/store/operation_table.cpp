#include "mobile/store/operation_table.hpp"

#include "mobile/store/rows.hpp"
#include "shared/wire/operation_json.hpp"

namespace turndown::tablet {

namespace {

/// For rows read as SELECT *, in the order of the columns in 0001_tablet.sql.
KeptOperation operationFrom(SQLite::Statement& row)
{
    KeptOperation operation;
    operation.ds = row.getColumn("ds").getInt64();
    operation.id = idFrom(row.getColumn("id"));
    operation.kind = row.getColumn("kind").getString();
    operation.doc = DocumentName{row.getColumn("doc").getString()};
    operation.by = StaffId{row.getColumn("staff").getString()};
    operation.at = {timeFrom(row.getColumn("wall")), row.getColumn("boot").getString(),
                    millisecondsFrom(row.getColumn("mono"))};
    operation.raw = row.getColumn("raw").getString();
    operation.unreadable = row.getColumn("unreadable").getInt() != 0;
    operation.toldEff = optionalTimeFrom(row.getColumn("eff"));
    operation.inDocuments = row.getColumn("in_documents").getInt() != 0;
    if (!row.getColumn("outcome").isNull()) {
        operation.answer = Answer{verdictFrom(row.getColumn("outcome"), row.getColumn("reason")),
                                  row.getColumn("seq").getInt64(), row.getColumn("detail").getString()};
    }
    return operation;
}

std::vector<KeptOperation> allFrom(Query& query)
{
    std::vector<KeptOperation> operations;
    while (query->executeStep()) {
        operations.push_back(operationFrom(*query));
    }
    return operations;
}

} // namespace

KeptOperation OperationTable::record(const std::function<KeptOperation(std::int64_t ds)>& make)
{
    KeptOperation recorded;
    m_connection.atomically([&] {
        recorded = make(nextDs());
        insert(recorded);
        keepLastDs(recorded.ds);
    });
    return recorded;
}

void OperationTable::insert(const KeptOperation& operation)
{
    auto insertion = m_connection.query(R"sql(
        INSERT INTO operation (ds, id, kind, doc, staff, wall, boot, mono, raw)
        VALUES (:ds, :id, :kind, :doc, :staff, :wall, :boot, :mono, :raw)
    )sql");
    insertion->bind(":ds", operation.ds);
    insertion->bind(":id", operation.id.text());
    insertion->bind(":kind", operation.kind);
    insertion->bind(":doc", operation.doc.text());
    insertion->bind(":staff", operation.by.text());
    insertion->bind(":wall", toColumn(operation.at.wall));
    insertion->bind(":boot", operation.at.boot);
    insertion->bind(":mono", static_cast<std::int64_t>(operation.at.mono.count()));
    insertion->bind(":raw", operation.raw.data(), static_cast<int>(operation.raw.size()));
    insertion->exec();
}

std::int64_t OperationTable::nextDs()
{
    auto query = m_connection.query("SELECT last + 1 FROM device_sequence");
    query->executeStep();
    return query->getColumn(0).getInt64();
}

void OperationTable::keepLastDs(std::int64_t ds)
{
    auto update = m_connection.query("UPDATE device_sequence SET last = :ds");
    update->bind(":ds", ds);
    update->exec();
}

std::optional<KeptOperation> OperationTable::find(const OperationId& id)
{
    auto query = m_connection.query("SELECT * FROM operation WHERE id = :id");
    query->bind(":id", id.text());
    if (!query->executeStep()) {
        return std::nullopt;
    }
    return operationFrom(*query);
}

std::vector<KeptOperation> OperationTable::outbox(std::size_t limit)
{
    auto query = m_connection.query("SELECT * FROM operation WHERE outcome IS NULL ORDER BY ds LIMIT :limit");
    query->bind(":limit", static_cast<std::int64_t>(limit));
    return allFrom(query);
}

std::size_t OperationTable::outboxSize()
{
    auto query = m_connection.query("SELECT count(*) FROM operation WHERE outcome IS NULL");
    query->executeStep();
    return static_cast<std::size_t>(query->getColumn(0).getInt64());
}

std::vector<KeptOperation> OperationTable::onTop()
{
    auto query = m_connection.query(R"sql(
        SELECT * FROM operation
        WHERE in_documents = 0 AND (outcome IS NULL OR outcome <> 'held')
        ORDER BY ds
    )sql");
    return allFrom(query);
}

std::vector<std::string> OperationTable::bootsInOutbox(const std::string& current)
{
    auto query = m_connection.query(R"sql(
        SELECT DISTINCT boot FROM operation
        WHERE outcome IS NULL AND eff IS NULL AND boot <> :current
    )sql");
    query->bind(":current", current);
    std::vector<std::string> boots;
    while (query->executeStep()) {
        boots.push_back(query->getColumn(0).getString());
    }
    return boots;
}

bool OperationTable::answer(const OperationId& id, const Answer& answer, UtcTime eff, UtcTime serverNow)
{
    auto update = m_connection.query(R"sql(
        UPDATE operation
        SET outcome = :outcome, reason = :reason, detail = :detail, seq = :seq, eff = :eff, answered_at = :now
        WHERE id = :id
    )sql");
    update->bind(":outcome", std::string{nameOf(answer.verdict.outcome)});
    bindReason(*update, ":reason", answer.verdict);
    update->bind(":detail", answer.detail);
    update->bind(":seq", answer.seq);
    update->bind(":eff", toColumn(eff));
    update->bind(":now", toColumn(serverNow));
    update->bind(":id", id.text());
    return update->exec() > 0;
}

bool OperationTable::revise(const OperationId& id, const Verdict& verdict)
{
    auto update = m_connection.query(R"sql(
        UPDATE operation
        SET outcome = iif(outcome IS NULL, NULL, :outcome), reason = iif(outcome IS NULL, NULL, :reason)
        WHERE id = :id
    )sql");
    update->bind(":outcome", std::string{nameOf(verdict.outcome)});
    bindReason(*update, ":reason", verdict);
    update->bind(":id", id.text());
    return update->exec() > 0;
}

void OperationTable::markUnreadable(const OperationId& id)
{
    auto update = m_connection.query("UPDATE operation SET unreadable = 1 WHERE id = :id");
    update->bind(":id", id.text());
    update->exec();
}

bool OperationTable::markInDocuments()
{
    auto update =
        m_connection.query("UPDATE operation SET in_documents = 1 WHERE in_documents = 0 AND outcome IS NOT NULL");
    return update->exec() > 0;
}

void OperationTable::markOutboxNotInDocuments()
{
    m_connection.query("UPDATE operation SET in_documents = 0 WHERE outcome IS NULL")->exec();
}

void OperationTable::sendAgain(std::int64_t after)
{
    auto update = m_connection.query(R"sql(
        UPDATE operation
        SET outcome = NULL, reason = NULL, detail = '', seq = NULL, answered_at = NULL
        WHERE ds > :after
    )sql");
    update->bind(":after", after);
    update->exec();
}

void OperationTable::numberAgain()
{
    m_connection.atomically([&] {
        sendAgain(0);
        // Through negative numbers, so that no two rows ever have the same one.
        m_connection.query("UPDATE operation SET ds = -ds")->exec();
        std::int64_t ds = 0;
        for (;;) {
            auto next = m_connection.query("SELECT * FROM operation WHERE ds < 0 ORDER BY ds DESC LIMIT 1");
            if (!next->executeStep()) {
                break;
            }
            const KeptOperation operation = operationFrom(*next);
            const std::string raw = wire::withEnvelope(operation.raw, ++ds, std::nullopt);
            auto update = m_connection.query("UPDATE operation SET ds = :ds, raw = :raw WHERE id = :id");
            update->bind(":ds", ds);
            update->bind(":raw", raw.data(), static_cast<int>(raw.size()));
            update->bind(":id", operation.id.text());
            update->exec();
        }
        keepLastDs(ds);
    });
}

std::int64_t OperationTable::firstKept(std::int64_t after)
{
    auto query = m_connection.query("SELECT min(ds) FROM operation WHERE ds > :after");
    query->bind(":after", after);
    query->executeStep();
    return query->getColumn(0).isNull() ? nextDs() : query->getColumn(0).getInt64();
}

void OperationTable::dropAnswered(UtcTime serverTime)
{
    // From the front only, so that what is kept stays without gaps and can all be sent again.
    auto drop = m_connection.query(R"sql(
        DELETE FROM operation
        WHERE ds < coalesce((SELECT min(ds) FROM operation WHERE outcome IS NULL OR answered_at > :time),
                            (SELECT last + 1 FROM device_sequence))
    )sql");
    drop->bind(":time", toColumn(serverTime));
    drop->exec();
}

} // namespace turndown::tablet
