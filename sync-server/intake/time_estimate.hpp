#pragma once

#include "shared/wire/sync_messages.hpp"

#include <span>

namespace turndown::server {

/// When an operation physically happened, as well as anyone can tell.
struct TimeEstimate {
    UtcTime time{};
    bool fromWall = false; ///< Only the tablet's wall clock told it; marked in history.
};

/// The clocks of a push: the tablet's, and the server's at the moment it arrived.
struct PushClock {
    DeviceTime device;
    std::vector<wire::EarlierBoot> earlier;
    UtcTime serverNow{};
};

/// Works out when `at` was from the steady clock where that is possible, so that a wrong wall clock does not matter.
/// Source: docs/design.md, section 2.
[[nodiscard]] TimeEstimate estimateTime(const DeviceTime& at, const PushClock& push);

/// What bounds an effective time: it is first not after `notAfter`; then, and this wins, at least 1 ms after each of
/// the others.
struct EffBounds {
    UtcTime notAfter{};
    std::optional<UtcTime> previous; ///< Of the same tablet or source.
    std::optional<UtcTime> seen;     ///< What the author had seen last of the document.
};
[[nodiscard]] UtcTime clampEff(UtcTime time, const EffBounds& bounds);

} // namespace turndown::server
