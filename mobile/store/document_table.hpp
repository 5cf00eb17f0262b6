#pragma once

#include "mobile/core/store.hpp"
#include "mobile/store/connection.hpp"

namespace turndown::tablet {

/// The server's documents as they were received, those of a pull from the beginning that is under way, and the cards.
class DocumentTable {
public:
    explicit DocumentTable(Connection& connection) : m_connection{connection} {}

    [[nodiscard]] std::optional<KeptDocument> find(const DocumentName& name);
    [[nodiscard]] std::vector<KeptDocument> all(std::string_view kind);
    [[nodiscard]] std::vector<std::string> kinds();
    void put(Store::Shelf shelf, const KeptDocument& document);
    void drop(Store::Shelf shelf, const DocumentName& name);
    void emptyGathered();
    void showGathered();

    [[nodiscard]] std::vector<KeptCard> cards();
    void raise(const KeptCard& card);
    void dropCard(const OperationId& op, const DocumentName& doc);
    bool markRead(const OperationId& op);

private:
    Connection& m_connection;
};

} // namespace turndown::tablet
