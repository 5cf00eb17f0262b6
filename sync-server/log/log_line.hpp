#pragma once

#include "shared/model/time.hpp"
#include "sync-server/log/event_log.hpp"

namespace turndown::server {

struct LogEvent {
    LogLevel level = LogLevel::Info;
    std::string_view name;
    std::string_view sentence;
    const LogFields& fields;
};

// Each is one line, whatever the event holds; without the line's end.

/// `{"time":"…","level":"info","event":"backup.made","message":"…","file":"…","operations":1234}`
[[nodiscard]] std::string jsonLine(const LogEvent& event, UtcTime now);

/// `2026-11-27T16:50:38.797Z info backup.made The hotel is backed up. file=/srv/x.backup operations=1234`
[[nodiscard]] std::string textLine(const LogEvent& event, UtcTime now);

/// The same for systemd's journal: `<6>backup.made The hotel …`.
[[nodiscard]] std::string journalLine(const LogEvent& event);

} // namespace turndown::server
