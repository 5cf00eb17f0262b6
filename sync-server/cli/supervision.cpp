#include "sync-server/cli/supervision.hpp"

#include <systemd/sd-daemon.h>

namespace turndown::server {

namespace {

/// How long the watchdog waits; nothing where there is none.
std::optional<std::chrono::milliseconds> watchdogPatience()
{
    std::uint64_t microseconds = 0;
    const bool watches = sd_watchdog_enabled(0, &microseconds) > 0;
    return watches ? std::optional{std::chrono::milliseconds{microseconds / 1000}} : std::nullopt;
}

void giveSignOfLife(Hotel& hotel)
{
    // Through the one thread that writes, and behind all that waits for it.
    const auto answered = hotel.ledger().write([](LedgerTransaction&) {});
    static_cast<void>(answered.ok());
    sd_notify(0, "WATCHDOG=1");
}

} // namespace

Supervision::Supervision(Hotel& hotel)
{
    if (const auto patience = watchdogPatience()) {
        m_signsOfLife.emplace([&hotel, rest = *patience / 2] {
            giveSignOfLife(hotel);
            return rest;
        });
    }
}

void Supervision::serving(const std::string& url)
{
    sd_notify(0, ("READY=1\nSTATUS=Serving the hotel at " + url).c_str());
}

void Supervision::stopping()
{
    sd_notify(0, "STOPPING=1\nSTATUS=Finishing what is being worked on");
}

} // namespace turndown::server
