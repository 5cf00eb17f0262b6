#include "sync-server/ledger/records.hpp"

#include <algorithm>
#include <initializer_list>

namespace turndown::server {

Sha256 chainAfter(const Sha256& chain, const OperationId& id, UtcTime eff, bool wasHeld)
{
    std::string bytes;
    bytes.reserve(chain.size() + id.bytes().size() + 9);
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
    if (wasHeld) {
        add(1);
    }
    return sha256(bytes);
}

bool wasHeld(const LedgerOperation& operation)
{
    return operation.verdict.outcome == Outcome::Held || operation.settledBy.has_value();
}

Seal sealOf(const LedgerOperation& operation)
{
    const auto number = [](std::int64_t value) { return std::to_string(value); };
    const auto time = [&](const std::optional<UtcTime>& moment) {
        return moment ? number(moment->time_since_epoch().count()) : std::string{};
    };
    const auto& id = operation.id.bytes();
    std::string bytes{id.begin(), id.end()};
    for (const std::string& part :
         {number(operation.seq), time(operation.eff), operation.kind, operation.doc.text(), operation.by.text(),
          std::string{nameOf(operation.source)}, operation.device ? operation.device->text() : "",
          operation.ds ? number(*operation.ds) : "", operation.role ? std::string{nameOf(*operation.role)} : "",
          time(operation.undoneEff), operation.undoneBy ? operation.undoneBy->text() : "",
          number(operation.timeFromWall ? 1 : 0), operation.detail, operation.raw}) {
        bytes += number(static_cast<std::int64_t>(part.size())) + ':' + part; // No two operations read alike.
    }
    const auto digest = sha256(bytes);
    Seal seal{};
    std::copy_n(digest.begin(), seal.size(), seal.begin());
    return seal;
}

} // namespace turndown::server
