#include "shared/wire/document_bodies.hpp"
#include "shared/wire/time_of_day.hpp"

namespace turndown::wire {

namespace {

template <class Duration>
void readDuration(Members& members, std::string_view name, Duration& duration)
{
    auto count = static_cast<std::int64_t>(duration.count());
    members.read(name, count);
    duration = Duration{count};
}

/// What came after version 1 was in use is written where it is not as usual.
void writeUnusual(const Settings& settings, json& written)
{
    const Settings usual;
    const auto write = [&](const char* name, const auto& value, const auto& otherwise) {
        if (value != otherwise) {
            written[name] = wire::toJson(value);
        }
    };
    write("vacant_condition", settings.vacantCondition, usual.vacantCondition);
    write("inspected_ages", settings.inspectedAges, usual.inspectedAges);
    write("check_in_condition", settings.checkInCondition, usual.checkInCondition);
    write("checkout_inspection", settings.checkoutInspection, usual.checkoutInspection);
    write("shift_credits", settings.shiftCredits, usual.shiftCredits);
    write("retention_days", settings.retentionDays, usual.retentionDays);
}

json toJson(const Settings& settings)
{
    json written{
        {"night_roll", timeOfDay(settings.nightRoll)},    {"dnd_threshold_minutes", settings.dndThreshold.count()},
        {"vacant_day_limit", settings.vacantDayLimit},    {"sampling_percent", settings.samplingPercent},
        {"idle_lock_seconds", settings.idleLock.count()}, {"finished_days", settings.finishedDays}};
    writeUnusual(settings, written);
    writeOthers(settings.extra, written);
    return written;
}

} // namespace

static void readValue(const json& value, const Where& where, Settings& settings)
{
    Members members{value, where};
    std::optional<std::chrono::minutes> nightRoll;
    readTimeOfDay(members, "night_roll", nightRoll);
    settings.nightRoll = nightRoll.value_or(settings.nightRoll);
    readDuration(members, "dnd_threshold_minutes", settings.dndThreshold);
    members.read("vacant_day_limit", settings.vacantDayLimit);
    members.read("vacant_condition", settings.vacantCondition);
    members.read("inspected_ages", settings.inspectedAges);
    members.read("check_in_condition", settings.checkInCondition);
    members.read("checkout_inspection", settings.checkoutInspection);
    members.read("shift_credits", settings.shiftCredits);
    members.read("retention_days", settings.retentionDays);
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
