#pragma once

#include "shared/model/time.hpp"

namespace turndown::tablet {

/// The tablet's own clocks: the wall, CLOCK_BOOTTIME, and the kernel's boot_id.
class SystemClock final : public Clock {
public:
    SystemClock();
    [[nodiscard]] DeviceTime read() const override;

private:
    std::string m_boot;
};

} // namespace turndown::tablet
