#include "sync-server/clock/server_clock.hpp"

#include <algorithm>
#include <ctime>
#include <fstream>

namespace turndown::server {

namespace {

std::string readBootId()
{
    std::ifstream file{"/proc/sys/kernel/random/boot_id"};
    std::string boot;
    std::getline(file, boot);
    return boot;
}

} // namespace

DeviceTime SystemClock::read() const
{
    static const std::string kBoot = readBootId();
    timespec sinceBoot{};
    clock_gettime(CLOCK_BOOTTIME, &sinceBoot);
    return {std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now()), kBoot,
            std::chrono::seconds{sinceBoot.tv_sec} + std::chrono::milliseconds{sinceBoot.tv_nsec / 1'000'000}};
}

ServerClock::ServerClock(const Clock& clock, UtcTime latestEff)
    : m_clock{clock}, m_started{clock.read()}, m_startedAt{std::max(m_started.wall, latestEff)}
{
}

UtcTime ServerClock::now() const
{
    return m_startedAt + (m_clock.read().mono - m_started.mono);
}

std::chrono::milliseconds ServerClock::systemError() const
{
    const auto read = m_clock.read();
    return read.wall - (m_startedAt + (read.mono - m_started.mono));
}

} // namespace turndown::server
