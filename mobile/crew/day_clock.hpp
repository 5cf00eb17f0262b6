#pragma once

#include <chrono>
#include <string>

namespace turndown::crew {

/// A time of day in the simulated hotel, since its midnight, and a span of it. Never mixes with real time.
using HotelTime = std::chrono::duration<double, std::ratio<60>>;

[[nodiscard]] constexpr HotelTime at(int hour, int minute = 0)
{
    return HotelTime{hour * 60.0 + minute};
}

/// `07:30`, as people write it.
[[nodiscard]] std::string clockText(HotelTime time);

/// Runs the simulated day: how fast people work and guests come and go. The operations they make carry real time.
class DayClock {
public:
    /// `speed` is hotel minutes for each real minute.
    DayClock(HotelTime opening, double speed) : m_opening{opening}, m_speed{speed} {}

    [[nodiscard]] HotelTime now() const
    {
        const std::chrono::duration<double, std::ratio<60>> real = std::chrono::steady_clock::now() - m_started;
        return m_opening + real * m_speed;
    }

private:
    HotelTime m_opening;
    double m_speed;
    std::chrono::steady_clock::time_point m_started = std::chrono::steady_clock::now();
};

} // namespace turndown::crew
