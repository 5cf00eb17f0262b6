#pragma once

#include "sync-server/ledger/ledger.hpp"

#include <chrono>

namespace turndown::server {

/// How long operations stay live, and how much is put away together. Tablets keep what they did for 35 days after it was
/// answered and send it again to a restored server, so what is younger must stay at hand.
struct ArchivingPlan {
    std::chrono::milliseconds stayLive = std::chrono::days{40};
    std::chrono::milliseconds period = std::chrono::days{14};
};

/// Puts one more portion of old operations away: small enough that nobody waits for it. Returns whether there is more to
/// do. Stopping between two portions, for a year or for ever, does no harm.
bool archiveNext(LedgerTransaction& ledger, const ArchivingPlan& plan, UtcTime now);

} // namespace turndown::server
