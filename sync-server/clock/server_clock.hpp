#pragma once

#include "shared/model/time.hpp"

namespace turndown::server {

/// The clocks of the machine the server runs on.
class SystemClock final : public Clock {
public:
    [[nodiscard]] DeviceTime read() const override;
};

/// The hotel's time, which never goes back: it starts at the later of the system's time and the latest effective time
/// the ledger holds, and then follows the steady clock. Source: docs/design.md, section 2. From any thread.
class ServerClock {
public:
    ServerClock(const Clock& clock, UtcTime latestEff);

    [[nodiscard]] UtcTime now() const;

    /// The system's time minus the hotel's. More than two minutes is worth a warning.
    [[nodiscard]] std::chrono::milliseconds systemError() const;

private:
    const Clock& m_clock;
    DeviceTime m_started;
    UtcTime m_startedAt;
};

inline constexpr std::chrono::minutes kWorryingClockError{2};

} // namespace turndown::server
