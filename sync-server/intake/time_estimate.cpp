#include "sync-server/intake/time_estimate.hpp"

#include <algorithm>

namespace turndown::server {

namespace {

constexpr std::chrono::milliseconds kApart{1};

// Bad clocks and bad numbers are a tablet's to send; no sum of them may leave the years that can be written.
constexpr UtcTime kEarliest{};                                             // 1970
constexpr UtcTime kLatest{std::chrono::milliseconds{253'402'300'799'000}}; // 9999

/// `from` moved by `by`, never beyond the years that can be written.
UtcTime moved(UtcTime from, std::chrono::milliseconds by)
{
    const auto start = std::clamp(from, kEarliest, kLatest);
    const auto most = kLatest - kEarliest;
    return std::clamp(start + std::clamp<std::chrono::milliseconds>(by, -most, most), kEarliest, kLatest);
}

std::chrono::milliseconds difference(std::chrono::milliseconds left, std::chrono::milliseconds right)
{
    const auto most = kLatest - kEarliest;
    return std::clamp<std::chrono::milliseconds>(left, -most, most) -
           std::clamp<std::chrono::milliseconds>(right, -most, most);
}

} // namespace

TimeEstimate estimateTime(const DeviceTime& at, const PushClock& push)
{
    const bool sameBoot = !at.boot.empty() && at.boot == push.device.boot;
    if (sameBoot && push.device.mono >= at.mono) {
        return {moved(push.serverNow, -difference(push.device.mono, at.mono)), false};
    }
    const auto known = std::find_if(push.earlier.begin(), push.earlier.end(),
                                    [&](const wire::EarlierBoot& boot) { return boot.boot == at.boot; });
    if (known != push.earlier.end() && !sameBoot) {
        return {moved(known->now, difference(at.mono, known->mono)), false};
    }
    const auto wallError = difference(push.serverNow.time_since_epoch(), push.device.wall.time_since_epoch());
    return {moved(at.wall, wallError), true};
}

UtcTime clampEff(UtcTime time, const EffBounds& bounds)
{
    UtcTime eff = std::min(time, bounds.notAfter);
    for (const auto& before : {bounds.previous, bounds.seen}) {
        if (before) {
            eff = std::max(eff, *before + kApart);
        }
    }
    return eff;
}

} // namespace turndown::server
