#include "sync-server/sessions/throttle.hpp"

#include "shared/crypto/digest.hpp"

#include <algorithm>

namespace turndown::server {

namespace {

constexpr int kFreeTries = 5;
constexpr std::chrono::minutes kFirstPause{1};
constexpr int kMostDoublings = 10; // About 17 hours.

} // namespace

Throttle afterFailure(Throttle before, UtcTime now)
{
    ++before.failures;
    if (before.failures >= kFreeTries) {
        before.until = now + kFirstPause * (1 << std::min(before.failures - kFreeTries, kMostDoublings));
    }
    return before;
}

std::chrono::seconds pauseOf(const AccessRecords& access, const std::string& name, UtcTime now)
{
    const auto until = access.throttle(name).until;
    return until > now ? std::chrono::ceil<std::chrono::seconds>(until - now) : std::chrono::seconds{0};
}

std::string throttleShare(const std::string& text)
{
    return std::to_string(sha256(text)[0]);
}

} // namespace turndown::server
