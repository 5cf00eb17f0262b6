#pragma once

#include "sync-server/intake/push.hpp"
#include "tests/server/support/test_hotel.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace turndown::test {

/// What somebody taps.
struct Told {
    std::string kind;
    std::string doc;
    nlohmann::json body;
    std::string by = "u-li";
    int secondsAgo = 0;
};

/// The same as a tablet sends it.
[[nodiscard]] server::PushedOperation pushed(const TestHotel& hotel, std::int64_t ds, const Told& told);

/// With this id, and told by a server that has been restored since to have happened then.
[[nodiscard]] server::PushedOperation toldBefore(const TestHotel& hotel, std::int64_t ds, const Told& told,
                                                 const OperationId& id, UtcTime eff);

server::PushResult push(TestHotel& hotel, server::Device& device, std::vector<server::PushedOperation> operations,
                        std::optional<std::int64_t> lostTo = {});

[[nodiscard]] server::Device tablet(const std::string& id);

/// What the ledger keeps of an operation.
[[nodiscard]] std::optional<server::LedgerOperation> kept(TestHotel& hotel, const OperationId& id);

} // namespace turndown::test
