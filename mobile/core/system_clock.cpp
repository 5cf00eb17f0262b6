#include "mobile/core/system_clock.hpp"

#include <ctime>
#include <fstream>

namespace turndown::tablet {

SystemClock::SystemClock()
{
    std::ifstream file{"/proc/sys/kernel/random/boot_id"};
    std::getline(file, m_boot);
}

DeviceTime SystemClock::read() const
{
    timespec sinceBoot{};
    ::clock_gettime(CLOCK_BOOTTIME, &sinceBoot); // runs on while the tablet sleeps, unlike the steady clock of std
    const auto mono = std::chrono::seconds{sinceBoot.tv_sec} + std::chrono::nanoseconds{sinceBoot.tv_nsec};
    return {std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now()), m_boot,
            std::chrono::duration_cast<std::chrono::milliseconds>(mono)};
}

} // namespace turndown::tablet
