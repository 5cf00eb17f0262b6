#pragma once

#include "shared/model/time.hpp"

#include <atomic>
#include <optional>

namespace turndown::server {

/// How the backups go that the server makes by itself, for whoever watches it. From any thread.
class BackupHealth {
public:
    void newest(UtcTime at) { m_newest = at.time_since_epoch().count(); }
    void failed() { ++m_failures; }

    /// When the newest one was made, also by a server before this one; nothing while there is none, or none is wanted.
    [[nodiscard]] std::optional<UtcTime> newest() const
    {
        const auto at = m_newest.load();
        return at == 0 ? std::nullopt : std::optional{UtcTime{std::chrono::milliseconds{at}}};
    }
    [[nodiscard]] std::uint64_t failures() const { return m_failures; }

private:
    std::atomic<std::int64_t> m_newest{0};
    std::atomic<std::uint64_t> m_failures{0};
};

} // namespace turndown::server
