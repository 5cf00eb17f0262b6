#include "sync-server/log/event_log.hpp"

#include "sync-server/log/log_line.hpp"

#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <cstdlib>
#include <sys/stat.h>
#include <unistd.h>

namespace turndown::server {

namespace {

enum class Style { Text, Journal, Json };

Style style = Style::Text; // Set once, before any thread starts.

spdlog::level::level_enum levelFor(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return spdlog::level::debug;
    case LogLevel::Info:
        return spdlog::level::info;
    case LogLevel::Warning:
        return spdlog::level::warn;
    case LogLevel::Error:
        return spdlog::level::err;
    }
    return spdlog::level::info;
}

/// Whether standard error goes into systemd's journal, and not only the variable came from there. Source: systemd.exec(5).
bool writesToJournal()
{
    const char* const stream = std::getenv("JOURNAL_STREAM");
    struct stat error {};
    return stream != nullptr && ::fstat(STDERR_FILENO, &error) == 0 &&
           std::to_string(error.st_dev) + ':' + std::to_string(error.st_ino) == stream;
}

std::string lineOf(const LogEvent& event)
{
    const auto now = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    switch (style) {
    case Style::Text:
        return textLine(event, now);
    case Style::Journal:
        return journalLine(event);
    case Style::Json:
        return jsonLine(event, now);
    }
    return {};
}

} // namespace

void tell(LogLevel level, std::string_view event, std::string_view sentence, const LogFields& fields)
{
    auto& log = *spdlog::default_logger_raw();
    if (log.should_log(levelFor(level))) {
        log.log(levelFor(level), lineOf({level, event, sentence, fields}));
    }
}

void setUpLog(LogFormat format, LogLevel least)
{
    style = format == LogFormat::Json ? Style::Json : writesToJournal() ? Style::Journal : Style::Text;
    auto log = spdlog::stderr_logger_mt("turndown-server");
    log->set_pattern("%v");
    log->set_level(levelFor(least));
    log->flush_on(spdlog::level::debug);
    spdlog::set_default_logger(std::move(log));
}

} // namespace turndown::server
