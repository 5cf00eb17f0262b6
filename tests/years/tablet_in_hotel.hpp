#pragma once

#include "mobile/core/store.hpp"
#include "mobile/core/tablet.hpp"
#include "mobile/sync/sync_protocol.hpp"
#include "mobile/sync/transport.hpp"
#include "tests/server/support/test_hotel.hpp"

#include <memory>
#include <string>

namespace turndown::test {

/// A straight way from a tablet to the hotel's server, in one process; the hotel may be restarted or restored in between.
class StraightWay final : public tablet::Transport {
public:
    explicit StraightWay(TestHotel& hotel) : m_hotel{hotel} {}

    Result<tablet::Posted> post(const std::string& path, const std::string& token, const std::string& json,
                                std::chrono::milliseconds patience) override;
    void cancel() override {}
    void resume() override {}

private:
    TestHotel& m_hotel;
};

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
