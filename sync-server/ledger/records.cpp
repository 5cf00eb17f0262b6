#include "sync-server/ledger/records.hpp"

namespace turndown::server {

Sha256 chainAfter(const Sha256& chain, const OperationId& id, UtcTime eff)
{
    std::string bytes;
    bytes.reserve(chain.size() + id.bytes().size() + 8);
    const auto add = [&bytes](std::uint8_t byte) { bytes.push_back(static_cast<char>(byte)); };
    for (const auto byte : chain) {
        add(byte);
    }
    for (const auto byte : id.bytes()) {
        add(byte);
    }
    const auto milliseconds = static_cast<std::uint64_t>(eff.time_since_epoch().count());
    for (int shift = 56; shift >= 0; shift -= 8) {
        add(static_cast<std::uint8_t>(milliseconds >> shift));
    }
    return sha256(bytes);
}

} // namespace turndown::server
