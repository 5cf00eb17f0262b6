#include "shared/model/time.hpp"

#include <array>
#include <charconv>
#include <cstdio>

namespace turndown {

namespace {

/// Reads exactly `digits` decimal digits at `text[at]` and steps over them.
std::optional<int> takeNumber(std::string_view text, std::size_t& at, std::size_t digits)
{
    if (at + digits > text.size()) {
        return std::nullopt;
    }
    int value = 0;
    const char* const begin = text.data() + at;
    const auto [end, error] = std::from_chars(begin, begin + digits, value);
    if (error != std::errc{} || end != begin + digits || *begin == '-') {
        return std::nullopt;
    }
    at += digits;
    return value;
}

bool takeCharacter(std::string_view text, std::size_t& at, char wanted)
{
    if (at >= text.size() || text[at] != wanted) {
        return false;
    }
    ++at;
    return true;
}

std::optional<Day> takeDay(std::string_view text, std::size_t& at)
{
    const auto year = takeNumber(text, at, 4);
    if (!year || !takeCharacter(text, at, '-')) {
        return std::nullopt;
    }
    const auto month = takeNumber(text, at, 2);
    if (!month || !takeCharacter(text, at, '-')) {
        return std::nullopt;
    }
    const auto day = takeNumber(text, at, 2);
    if (!day) {
        return std::nullopt;
    }
    const std::chrono::year_month_day date{std::chrono::year{*year}, std::chrono::month{static_cast<unsigned>(*month)},
                                           std::chrono::day{static_cast<unsigned>(*day)}};
    return date.ok() ? std::optional{Day{date}} : std::nullopt;
}

std::chrono::milliseconds takeFraction(std::string_view text, std::size_t& at)
{
    if (!takeCharacter(text, at, '.')) {
        return {};
    }
    int milliseconds = 0;
    int weight = 100;
    while (at < text.size() && text[at] >= '0' && text[at] <= '9') {
        milliseconds += (text[at++] - '0') * weight;
        weight /= 10;
    }
    return std::chrono::milliseconds{milliseconds};
}

std::optional<std::chrono::minutes> takeOffset(std::string_view text, std::size_t& at)
{
    if (takeCharacter(text, at, 'Z') || takeCharacter(text, at, 'z')) {
        return std::chrono::minutes{0};
    }
    if (at >= text.size() || (text[at] != '+' && text[at] != '-')) {
        return std::nullopt;
    }
    const int sign = text[at++] == '-' ? -1 : 1;
    const auto hours = takeNumber(text, at, 2);
    if (!hours || !takeCharacter(text, at, ':')) {
        return std::nullopt;
    }
    const auto minutes = takeNumber(text, at, 2);
    if (!minutes) {
        return std::nullopt;
    }
    return std::chrono::minutes{sign * (*hours * 60 + *minutes)};
}

} // namespace

std::string formatDay(Day day)
{
    const std::chrono::year_month_day date{day};
    std::array<char, 24> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return text.data();
}

std::string formatTime(UtcTime time)
{
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::hh_mm_ss clock{time - day};
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "T%02d:%02d:%02d.%03dZ", static_cast<int>(clock.hours().count()),
                  static_cast<int>(clock.minutes().count()), static_cast<int>(clock.seconds().count()),
                  static_cast<int>(clock.subseconds().count()));
    return formatDay(day) + text.data();
}

std::optional<Day> parseDay(std::string_view text)
{
    std::size_t at = 0;
    const auto day = takeDay(text, at);
    return at == text.size() ? day : std::nullopt;
}

std::optional<UtcTime> parseTime(std::string_view text)
{
    std::size_t at = 0;
    const auto day = takeDay(text, at);
    if (!day || !(takeCharacter(text, at, 'T') || takeCharacter(text, at, 't'))) {
        return std::nullopt;
    }
    const auto hour = takeNumber(text, at, 2);
    if (!hour || *hour > 23 || !takeCharacter(text, at, ':')) {
        return std::nullopt;
    }
    const auto minute = takeNumber(text, at, 2);
    if (!minute || *minute > 59 || !takeCharacter(text, at, ':')) {
        return std::nullopt;
    }
    const auto second = takeNumber(text, at, 2);
    if (!second || *second > 60) {
        return std::nullopt;
    }
    const auto fraction = takeFraction(text, at);
    const auto offset = takeOffset(text, at);
    if (!offset || at != text.size()) {
        return std::nullopt;
    }
    return UtcTime{*day} + std::chrono::hours{*hour} + std::chrono::minutes{*minute} + std::chrono::seconds{*second} +
           fraction - *offset;
}

} // namespace turndown
