#pragma once

#include "sync-server/clock/recurring.hpp"
#include "sync-server/hotel/hotel.hpp"

#include <optional>
#include <string>

namespace turndown::server {

/// What systemd is told of the service, so that it knows when tablets are served, and starts a server again that hangs.
/// Nothing happens where the program was not started by it, or not as a service of `Type=notify`. Source: sd_notify(3).
class Supervision {
public:
    /// From now on, and where a watchdog is set: a sign of life twice in its time, as long as the ledger answers, be it that
    /// its disk is full. A new start would not help then.
    explicit Supervision(Hotel& hotel);

    static void serving(const std::string& url);
    static void stopping();

private:
    std::optional<Recurring> m_signsOfLife;
};

} // namespace turndown::server
