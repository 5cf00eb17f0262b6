#include "sync-server/log/log_line.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace turndown::server {

namespace {

std::string_view wordFor(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return "debug";
    case LogLevel::Info:
        return "info";
    case LogLevel::Warning:
        return "warning";
    case LogLevel::Error:
        return "error";
    }
    return {};
}

/// Syslog's number, which the journal takes at the beginning of a line. Source: sd-daemon(3).
std::string_view numberFor(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return "<7>";
    case LogLevel::Info:
        return "<6>";
    case LogLevel::Warning:
        return "<4>";
    case LogLevel::Error:
        return "<3>";
    }
    return {};
}

/// In quotes, with what would break a line or is no UTF-8 taken out.
std::string quoted(const std::string& text)
{
    return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

/// As it is where that is one plain word.
std::string wordOf(const std::string& text)
{
    const bool plain = !text.empty() && std::all_of(text.begin(), text.end(), [](char letter) {
        return letter > ' ' && letter < '\x7f' && letter != '"' && letter != '=' && letter != '\\';
    });
    return plain ? text : quoted(text);
}

std::string plainSentence(std::string_view sentence)
{
    const std::string text = quoted(std::string{sentence});
    return text.substr(1, text.size() - 2);
}

std::string inText(const LogEvent& event)
{
    std::string line{event.name};
    line += ' ' + plainSentence(event.sentence);
    for (const auto& field : event.fields) {
        const auto* const text = std::get_if<std::string>(&field.value);
        line += ' ' + std::string{field.name} + '=';
        line += text != nullptr ? wordOf(*text) : std::to_string(std::get<std::int64_t>(field.value));
    }
    return line;
}

} // namespace

std::string jsonLine(const LogEvent& event, UtcTime now)
{
    nlohmann::ordered_json line{
        {"time", formatTime(now)}, {"level", wordFor(event.level)}, {"event", event.name}, {"message", event.sentence}};
    for (const auto& field : event.fields) {
        std::visit([&](const auto& value) { line[std::string{field.name}] = value; }, field.value);
    }
    return line.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::string textLine(const LogEvent& event, UtcTime now)
{
    return formatTime(now) + ' ' + std::string{wordFor(event.level)} + ' ' + inText(event);
}

std::string journalLine(const LogEvent& event)
{
    return std::string{numberFor(event.level)} + inText(event);
}

} // namespace turndown::server
