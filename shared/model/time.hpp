#pragma once

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace turndown {

/// A moment in UTC, whole milliseconds; nothing finer orders anything in the hotel.
using UtcTime = std::chrono::sys_time<std::chrono::milliseconds>;

/// A calendar day without a time of day: a business day, an arrival, a departure.
using Day = std::chrono::sys_days;

/// What a device's clocks said at one moment. The wall clock may be wrong or jump; `mono` (CLOCK_BOOTTIME) only runs
/// forward, and only means something together with the boot it belongs to.
struct DeviceTime {
    UtcTime wall{};
    std::string boot; ///< The kernel's whole boot_id.
    std::chrono::milliseconds mono{};

    friend bool operator==(const DeviceTime&, const DeviceTime&) = default;
};

/// The clocks of the machine we run on. Tests hold them still.
class Clock {
public:
    Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;
    virtual ~Clock() = default;

    /// May be called from any thread.
    [[nodiscard]] virtual DeviceTime read() const = 0;
};

/// RFC 3339 in UTC with milliseconds: `2026-11-23T09:15:02.123Z`.
[[nodiscard]] std::string formatTime(UtcTime time);

/// Reads RFC 3339; digits of a second past the third are dropped, an offset is converted. Nothing when it is not a
/// time.
[[nodiscard]] std::optional<UtcTime> parseTime(std::string_view text);

/// `2026-11-23`.
[[nodiscard]] std::string formatDay(Day day);

/// Reads `2026-11-23`. Nothing when there is no such day.
[[nodiscard]] std::optional<Day> parseDay(std::string_view text);

} // namespace turndown
