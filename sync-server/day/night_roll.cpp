#include "sync-server/day/night_roll.hpp"

#include "shared/crypto/uuid.hpp"
#include "shared/wire/body_text.hpp"
#include "sync-server/intake/source_intake.hpp"

#include <date/tz.h>

#include <algorithm>

namespace turndown::server {

namespace {

const DocumentName kProperty{"property/main"};
constexpr int kPageOfRooms = 500;

std::optional<Property> propertyOf(const LedgerTransaction& ledger)
{
    const auto stored = ledger.documents().get(kProperty);
    const auto* const property = std::get_if<Property>(&stored.document.body);
    return property != nullptr ? std::optional{*property} : std::nullopt;
}

/// When the day that stands was published: the last operation on the property that spoke of it.
std::optional<UtcTime> dayPublishedAt(const LedgerTransaction& ledger)
{
    const auto operations = ledger.operations().touching(kProperty, {});
    const auto last = std::find_if(operations.rbegin(), operations.rend(), [](const LedgerOperation& kept) {
        return kept.raw.find("\"business_day\"") != std::string::npos;
    });
    return last == operations.rend() ? std::nullopt : std::optional{last->eff};
}

std::vector<DocumentName> allRooms(const LedgerTransaction& ledger)
{
    std::vector<DocumentName> rooms;
    std::string after;
    while (true) {
        const auto page = ledger.documents().ofKind(document_kind::kRoom, after, kPageOfRooms);
        for (const auto& room : page) {
            rooms.push_back(room.name);
        }
        if (page.size() < kPageOfRooms) {
            return rooms;
        }
        after = page.back().name.text();
    }
}

/// What the hotel has the night do to its rooms (T4). A limit of 0 days is none.
DayRolled nightOf(const Settings& settings, Day day)
{
    const auto limit = settings.vacantDayLimit > 0 ? std::optional{settings.vacantDayLimit} : std::nullopt;
    return {day, limit, settings.vacantCondition, settings.inspectedAges};
}

void roll(LedgerTransaction& ledger, const DocumentName& doc, const DayRolled& night, UtcTime at, UtcTime now)
{
    stateAsServer(ledger,
                  {.id = nameBasedId(doc.text() + '\n' + formatDay(night.businessDay)),
                   .kind = "day.rolled",
                   .doc = doc,
                   .body = wire::writeBodyText(night),
                   .exactly = at},
                  now);
}

} // namespace

bool isTimeZone(const std::string& zone)
try {
    return date::locate_zone(zone) != nullptr;
} catch (const std::exception&) {
    return false;
}

Result<UtcTime> nextLocalTime(const std::string& zone, std::chrono::minutes timeOfDay, UtcTime after)
try {
    const auto* const place = date::locate_zone(zone);
    auto day =
        date::floor<date::days>(place->to_local(date::sys_time<std::chrono::milliseconds>{after.time_since_epoch()}));
    while (true) {
        // A time that the clocks leap over or show twice is taken at its first moment.
        const auto moment = place->to_sys(day + timeOfDay, date::choose::earliest);
        const UtcTime candidate{std::chrono::duration_cast<std::chrono::milliseconds>(moment.time_since_epoch())};
        if (candidate > after) {
            return candidate;
        }
        day += date::days{1};
    }
} catch (const std::exception&) {
    return Error{Problem::Missing, "The time zone " + zone + " is not known on this machine."};
}

Result<Day> localDay(const std::string& zone, std::chrono::minutes nightRoll, UtcTime now)
try {
    const auto local =
        date::locate_zone(zone)->to_local(date::sys_time<std::chrono::milliseconds>{now.time_since_epoch()});
    return Day{std::chrono::days{date::floor<date::days>(local - nightRoll).time_since_epoch().count()}};
} catch (const std::exception&) {
    return Error{Problem::Missing, "The time zone " + zone + " is not known on this machine."};
}

std::optional<UtcTime> nextNightRoll(const LedgerTransaction& ledger)
{
    const auto property = propertyOf(ledger);
    const auto published = property && property->businessDay ? dayPublishedAt(ledger) : std::nullopt;
    if (!published) {
        return std::nullopt;
    }
    const auto next = nextLocalTime(property->timeZone, property->settings.nightRoll, *published);
    return next ? std::optional{*next} : std::nullopt;
}

Result<Day> rollDay(LedgerTransaction& ledger, UtcTime at, UtcTime now)
{
    const auto property = propertyOf(ledger);
    if (!property || !property->businessDay) {
        return Error{Problem::Missing, "No business day has been published yet."};
    }
    const DayRolled night = nightOf(property->settings, *property->businessDay + std::chrono::days{1});
    for (const auto& room : allRooms(ledger)) {
        roll(ledger, room, night, at, now);
    }
    roll(ledger, kProperty, night, at, now);
    return night.businessDay;
}

Result<int> rollWhatIsDue(Ledger& ledger, UtcTime now)
{
    int rolled = 0;
    while (true) {
        std::optional<UtcTime> due;
        auto read = ledger.read([&](const LedgerTransaction& records) { due = nextNightRoll(records); });
        if (!read) {
            return read.error();
        }
        if (!due || *due > now) {
            return rolled;
        }
        auto written = ledger.write([&](LedgerTransaction& records) {
            // Another program may have rolled it meanwhile.
            if (nextNightRoll(records) == due) {
                static_cast<void>(rollDay(records, *due, now));
            }
        });
        if (!written) {
            return written.error();
        }
        ++rolled;
    }
}

} // namespace turndown::server
