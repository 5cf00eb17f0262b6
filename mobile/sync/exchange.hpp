#pragma once

#include "mobile/sync/sync_protocol.hpp"
#include "mobile/sync/transport.hpp"

#include <memory>

namespace turndown::tablet {

/// One round trip after another between a store and its server. Used on one thread; `transport` from any.
class Exchange {
public:
    Exchange(Store& store, const Clock& clock) : m_store{store}, m_protocol{store, clock} {}

    /// The next request, or nothing while the tablet is not enrolled. Follows the tablet to another server.
    [[nodiscard]] std::optional<Outgoing> next(std::chrono::milliseconds mayWait);

    /// Sends it. `Unreachable` when there is no answer, also when it was broken off.
    [[nodiscard]] Result<Posted> send(const Outgoing& outgoing);

    /// Takes in what came back, or that nothing did. Throws StorageFailure.
    [[nodiscard]] Digested digest(const Result<Posted>& posted);

    /// Leads to the server the last `next` was made for; null before.
    [[nodiscard]] const std::shared_ptr<Transport>& transport() const { return m_transport; }

private:
    Store& m_store;
    SyncProtocol m_protocol;
    std::string m_server; ///< Address and certificate that `m_transport` leads to.
    std::shared_ptr<Transport> m_transport;
};

} // namespace turndown::tablet
