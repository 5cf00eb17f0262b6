#pragma once

#include "shared/model/property.hpp"
#include "shared/model/time.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <variant>
#include <vector>

namespace turndown::server {

/// Nothing where nothing can be said: the median of no repairs.
using Cell = std::variant<std::monostate, std::int64_t, std::string>;

/// How a column is to be read; the page says it in the reader's language.
enum class ColumnKind {
    Code,    ///< A word of the hotel's: `p1`. The page has words for it.
    Item,    ///< What is counted: `bath-towel`. The page knows what the catalogue calls it.
    Place,   ///< Where things lie: `floor-12`.
    Text,    ///< As somebody wrote it.
    Day,     ///< `2026-11-23`.
    Moment,  ///< RFC 3339 UTC; the page shows the hotel's clock.
    Person,  ///< `u-li`. The page knows the name.
    Count,   ///< A whole number of something.
    Minutes, ///< A whole number of minutes.
    Tenths,  ///< A number with one decimal place, in tenths: 125 is 12.5.
    Money,   ///< In minor units of the hotel's currency.
};
struct Column {
    std::string key;   ///< `median_accept`
    std::string label; ///< In English, for files: a page that knows `key` says it in its own language.
    ColumnKind kind = ColumnKind::Count;
};

using Row = std::map<std::string, Cell>; ///< By the columns' keys; what is missing is nothing.

/// A table about some business days: to be looked at, printed, and saved.
struct Report {
    std::string name;
    std::vector<Column> columns;
    std::vector<Row> rows;
    Row totals; ///< Empty: there is nothing to add up.
};

/// The business days a report is about, both included.
struct Period {
    Day from;
    Day to;
};

/// From a moment up to another, which is not part of it.
struct TimeSpan {
    UtcTime from{};
    UtcTime until{};
};

/// What a report may know besides the hotel's documents.
struct Asked {
    Period period;
    UtcTime now;
    Property property; ///< Its time zone and night roll make a moment part of a business day.
};

/// The business day that `moment` belongs to in that hotel.
[[nodiscard]] Day dayOf(const Asked& asked, UtcTime moment);

/// Whether `moment` belongs to one of the period's days.
[[nodiscard]] bool isWithin(const Asked& asked, UtcTime moment);

/// When a business day begins, which is when the one before it ends.
[[nodiscard]] UtcTime beginningOf(const Asked& asked, Day day);

/// The period as moments.
[[nodiscard]] TimeSpan spanOf(const Asked& asked);

/// When the business day that `moment` belongs to ends.
[[nodiscard]] UtcTime endOfDay(const Asked& asked, UtcTime moment);

} // namespace turndown::server
