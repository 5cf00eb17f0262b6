#pragma once

#include "sync-server/ledger/ledger.hpp"

#include <chrono>
#include <string>

namespace turndown::server {

/// After how many wrong tries, and for how long, the next one must wait. Source: docs/operations.md.
[[nodiscard]] Throttle afterFailure(Throttle before, UtcTime now);

/// How long whoever tries under `name` has to wait; nothing to wait is zero.
[[nodiscard]] std::chrono::seconds pauseOf(const AccessRecords& access, const std::string& name, UtcTime now);

/// One of 256 numbers that `text` has among others: what strangers make up must not fill the disk.
[[nodiscard]] std::string throttleShare(const std::string& text);

} // namespace turndown::server
