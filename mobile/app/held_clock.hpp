#pragma once

#include "shared/model/time.hpp"

namespace turndown::ui {

/// A clock that stands still, so that a screen shows the same today and in a year: 23 November 2026, 10:42 in Shanghai.
class HeldClock final : public Clock {
public:
    [[nodiscard]] DeviceTime read() const override
    {
        using namespace std::chrono;
        return {UtcTime{sys_days{year{2026} / November / 23} + 2h + 42min}, "held", 1h};
    }
};

} // namespace turndown::ui
