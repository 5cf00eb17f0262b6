#include "shared/wire/document_bodies.hpp"

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

/// Minutes since midnight of `04:00`.
void readTimeOfDay(const json& value, const Where& where, std::chrono::minutes& time)
{
    const auto* const text = value.get_ptr<const json::string_t*>();
    const std::string_view read = text == nullptr ? std::string_view{} : *text;
    const bool isShaped = read.size() == 5 && read[2] == ':';
    const auto hour = isShaped ? twoDigits(read.substr(0, 2)) : std::nullopt;
    const auto minute = isShaped ? twoDigits(read.substr(3)) : std::nullopt;
    if (hour && minute && *hour < 24 && *minute < 60) {
        time = std::chrono::hours{*hour} + std::chrono::minutes{*minute};
    } else {
        where.mustBe("a time of day such as 04:00");
    }
}

std::string timeOfDay(std::chrono::minutes time)
{
    const int minutes = static_cast<int>(time.count()) % kMinutesOfDay;
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%02d:%02d", minutes / 60, minutes % 60);
    return text.data();
}

template <class Duration>
void readDuration(Members& members, std::string_view name, Duration& duration)
{
    auto count = static_cast<std::int64_t>(duration.count());
    members.read(name, count);
    duration = Duration{count};
}

json toJson(const Settings& settings)
{
    json written{
        {"night_roll", timeOfDay(settings.nightRoll)},    {"dnd_threshold_minutes", settings.dndThreshold.count()},
        {"vacant_day_limit", settings.vacantDayLimit},    {"sampling_percent", settings.samplingPercent},
        {"idle_lock_seconds", settings.idleLock.count()}, {"finished_days", settings.finishedDays}};
    writeOthers(settings.extra, written);
    return written;
}

} // namespace

static void readValue(const json& value, const Where& where, Settings& settings)
{
    Members members{value, where};
    if (const json* const time = members.ask("night_roll")) {
        readTimeOfDay(*time, Where{where.complaint, "night_roll", &where}, settings.nightRoll);
    }
    readDuration(members, "dnd_threshold_minutes", settings.dndThreshold);
    members.read("vacant_day_limit", settings.vacantDayLimit);
    members.read("sampling_percent", settings.samplingPercent);
    readDuration(members, "idle_lock_seconds", settings.idleLock);
    members.read("finished_days", settings.finishedDays);
    members.keepOthers(settings.extra);
}

void readMembers(Members& members, Property& property)
{
    members.read("name", property.name);
    members.read("time_zone", property.timeZone);
    members.read("business_day", property.businessDay);
    members.read("inspection_required", property.inspectionRequired);
    members.read("settings", property.settings);
    members.keepOthers(property.extra);
}

json toJson(const Property& property)
{
    json body{{"name", property.name},
              {"time_zone", property.timeZone},
              {"business_day", toJson(property.businessDay)},
              {"inspection_required", property.inspectionRequired},
              {"settings", toJson(property.settings)}};
    writeOthers(property.extra, body);
    return body;
}

} // namespace turndown::wire
