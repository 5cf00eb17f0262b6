#include "sync-server/reports/report.hpp"

#include "sync-server/day/night_roll.hpp"

namespace turndown::server {

namespace {

/// A hotel whose time zone this machine does not know counts its days in UTC.
std::string zoneOf(const Property& property)
{
    return isTimeZone(property.timeZone) ? property.timeZone : "UTC";
}

} // namespace

Day dayOf(const Asked& asked, UtcTime moment)
{
    return *localDay(zoneOf(asked.property), asked.property.settings.nightRoll, moment);
}

bool isWithin(const Asked& asked, UtcTime moment)
{
    const Day day = dayOf(asked, moment);
    return asked.period.from <= day && day <= asked.period.to;
}

UtcTime beginningOf(const Asked& asked, Day day)
{
    const std::chrono::hours eastmost{15}; // No zone's day begins so much earlier than that of UTC.
    UtcTime begins = endOfDay(asked, UtcTime{day} + asked.property.settings.nightRoll - eastmost);
    while (dayOf(asked, begins) < day) {
        begins = endOfDay(asked, begins);
    }
    return begins;
}

TimeSpan spanOf(const Asked& asked)
{
    return {beginningOf(asked, asked.period.from), beginningOf(asked, asked.period.to + std::chrono::days{1})};
}

UtcTime endOfDay(const Asked& asked, UtcTime moment)
{
    return *nextLocalTime(zoneOf(asked.property), asked.property.settings.nightRoll, moment);
}

} // namespace turndown::server
