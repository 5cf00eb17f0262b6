#include "shared/wire/time_of_day.hpp"

#include <array>
#include <charconv>
#include <cstdio>

namespace turndown::wire {

namespace {

constexpr int kMinutesOfDay = 24 * 60;

/// Two digits; nothing when they are none.
std::optional<int> twoDigits(std::string_view text)
{
    int value = 0;
    const char* const end = text.data() + text.size();
    const bool read = text.size() == 2 && text.front() != '-' &&
                      std::from_chars(text.data(), end, value) == std::from_chars_result{end, std::errc{}};
    return read ? std::optional{value} : std::nullopt;
}

} // namespace

void readTimeOfDay(Members& members, std::string_view name, std::optional<std::chrono::minutes>& time)
{
    const json* const value = members.ask(name);
    if (value == nullptr) {
        return;
    }
    if (value->is_null()) {
        time.reset();
        return;
    }
    const auto* const text = value->get_ptr<const json::string_t*>();
    const std::string_view read = text == nullptr ? std::string_view{} : *text;
    const bool isShaped = read.size() == 5 && read[2] == ':';
    const auto hour = isShaped ? twoDigits(read.substr(0, 2)) : std::nullopt;
    const auto minute = isShaped ? twoDigits(read.substr(3)) : std::nullopt;
    if (hour && minute && *hour < 24 && *minute < 60) {
        time = std::chrono::hours{*hour} + std::chrono::minutes{*minute};
    } else {
        members.mustBe(name, "a time of day such as 04:00");
    }
}

std::string timeOfDay(std::chrono::minutes time)
{
    const int minutes = static_cast<int>(time.count()) % kMinutesOfDay;
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%02d:%02d", minutes / 60, minutes % 60);
    return text.data();
}

} // namespace turndown::wire
