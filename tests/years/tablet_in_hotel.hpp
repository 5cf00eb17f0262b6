#pragma once

#include "mobile/core/store.hpp"
#include "mobile/core/tablet.hpp"
#include "mobile/sync/sync_protocol.hpp"
#include "tests/server/support/straight_way.hpp"

#include <memory>
#include <string>

namespace turndown::test {

/// A real tablet, without its screen, in a test hotel: its own database, its own half of the protocol.
class TabletInHotel {
public:
    TabletInHotel(TestHotel& hotel, const std::string& name);

    /// What somebody taps, now.
    OperationId tap(const std::string& by, const std::string& kind, const std::string& doc, const nlohmann::json& body);
    /// Syncs until it is quiet.
    void sync();

    [[nodiscard]] bool keeps(const OperationId& id) { return m_store->operation(id).has_value(); }
    [[nodiscard]] std::size_t outbox() { return m_store->outboxSize(); }
    [[nodiscard]] nlohmann::json shown(const std::string& doc);

private:
    TestHotel& m_hotel;
    StraightWay m_way;
    TemporaryDirectory m_directory;
    std::unique_ptr<tablet::Store> m_store;
    std::unique_ptr<tablet::Tablet> m_tablet;
    std::unique_ptr<tablet::SyncProtocol> m_protocol;
};

} // namespace turndown::test
