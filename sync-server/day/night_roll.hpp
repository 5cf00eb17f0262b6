#pragma once

#include "sync-server/ledger/ledger.hpp"

namespace turndown::server {

// The hotel's business day is data the server publishes. It ends at the property's local night-roll time; a hotel whose
// day stands in the past on purpose (a demonstration) still moves on by one day each night.

/// When the published business day ends: the next local night-roll time after it was published. Nothing when no day has
/// been published, or when the time zone is not known.
[[nodiscard]] std::optional<UtcTime> nextNightRoll(const LedgerTransaction& ledger);

/// Rolls the business day by one: `day.rolled` for every room and for the property, each with an id that follows from
/// document and day, so that rolling twice is rolling once. `at` is its effective time. Returns the new day; Missing when
/// none has been published yet.
Result<Day> rollDay(LedgerTransaction& ledger, UtcTime at, UtcTime now);

/// Rolls every night that has passed, day by day. Returns how many.
Result<int> rollWhatIsDue(Ledger& ledger, UtcTime now);

/// The first moment after `after` at which clocks in `zone` show the time of day `timeOfDay`. Missing for an unknown zone.
[[nodiscard]] Result<UtcTime> nextLocalTime(const std::string& zone, std::chrono::minutes timeOfDay, UtcTime after);

/// The business day at `now` in `zone`: the calendar day there, the one before until the night-roll time.
[[nodiscard]] Result<Day> localDay(const std::string& zone, std::chrono::minutes nightRoll, UtcTime now);

/// True for an IANA time zone this machine knows.
[[nodiscard]] bool isTimeZone(const std::string& zone);

} // namespace turndown::server
