#pragma once

#include "mobile/core/kept_operation.hpp"
#include "mobile/store/connection.hpp"

#include <functional>
#include <vector>

namespace turndown::tablet {

/// The operations that were tapped here: the outbox, and what has been answered in the last 35 days.
class OperationTable {
public:
    explicit OperationTable(Connection& connection) : m_connection{connection} {}

    KeptOperation record(const std::function<KeptOperation(std::int64_t ds)>& make);
    [[nodiscard]] std::optional<KeptOperation> find(const OperationId& id);
    [[nodiscard]] std::vector<KeptOperation> outbox(std::size_t limit);
    [[nodiscard]] std::size_t outboxSize();
    [[nodiscard]] std::vector<KeptOperation> onTop();
    [[nodiscard]] std::vector<std::string> bootsInOutbox(const std::string& current);

    bool answer(const OperationId& id, const Answer& answer, UtcTime eff, UtcTime serverNow);
    bool revise(const OperationId& id, const Verdict& verdict);
    void markUnreadable(const OperationId& id);
    bool markInDocuments();
    void markOutboxNotInDocuments();

    void sendAgain(std::int64_t after);
    void numberAgain();
    [[nodiscard]] std::int64_t firstKept(std::int64_t after);
    void dropAnswered(UtcTime serverTime);

private:
    void insert(const KeptOperation& operation);
    [[nodiscard]] std::int64_t nextDs();
    void keepLastDs(std::int64_t ds);

    Connection& m_connection;
};

} // namespace turndown::tablet
