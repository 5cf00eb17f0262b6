#pragma once

#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace turndown::server {

// What the server tells those who run it: one line for each thing that happened, on standard error. A line names no guest,
// holds no PIN, password, code or token, and nothing that somebody typed.

enum class LogLevel { Debug, Info, Warning, Error };

/// What an event is about: a file, a tablet, how many.
struct LogField {
    template <std::integral Number>
    LogField(std::string_view called, Number number) : name{called}, value{static_cast<std::int64_t>(number)}
    {
    }
    LogField(std::string_view called, std::string_view text) : name{called}, value{std::string{text}} {}

    std::string_view name;
    std::variant<std::int64_t, std::string> value;
};

using LogFields = std::vector<LogField>;

/// Writes a line where the level is told. `event` is what machines look for, and stays: `backup.failed`. `sentence` is for
/// people. From any thread.
void tell(LogLevel level, std::string_view event, std::string_view sentence, const LogFields& fields = {});

enum class LogFormat { Text, Json };

/// Before anything is told, and before any thread starts. Text for systemd's journal leaves out the time, which the journal
/// has, and begins with the level in the journal's own way.
void setUpLog(LogFormat format, LogLevel least);

} // namespace turndown::server
