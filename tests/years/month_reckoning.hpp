#pragma once

#include "sync-server/reports/report.hpp"
#include "tests/years/resort_life.hpp"

#include <string>
#include <vector>

namespace turndown::test {

/// What is said by documents and reports, held against what really lies on the shelves. Each returns what is wrong, in
/// sentences; nothing: all is as it should be.

/// Every stock document, piece by piece, and what each minibar misses.
[[nodiscard]] std::vector<std::string> compareDocuments(TestHotel& hotel, const ResortLife& life);

/// Linen is never used up: rooms, pantries, soiled linen, laundry and store together hold what was bought, less what was
/// written off or found missing.
[[nodiscard]] std::vector<std::string> compareLinen(TestHotel& hotel, const ResortLife& life);

/// Each row of the stock report about all of the hotel's life.
[[nodiscard]] std::vector<std::string> compareReport(const server::Report& report, const ResortLife& life);

/// The minibar report's totals: everything that was told has a price, so that it is posted.
[[nodiscard]] std::vector<std::string> compareMinibars(const server::Report& report, const ResortLife& life);

/// The linen report: what counts have found missing is its loss.
[[nodiscard]] std::vector<std::string> compareLinenReport(const server::Report& report, const ResortLife& life);

/// What was used, what the standard says, how many rooms were cleaned and slept in.
[[nodiscard]] std::vector<std::string> compareConsumption(const server::Report& report, const ResortLife& life);

/// Each week opens with what the week before closed with.
[[nodiscard]] std::vector<std::string> compareWeeks(TestHotel& hotel, const server::Period& period);

/// A report as the page asks for it.
[[nodiscard]] server::Report reportOf(TestHotel& hotel, const char* name, const server::Period& period);

/// A number of a row; 0 where there is none.
[[nodiscard]] std::int64_t numberIn(const server::Row& row, const char* column);

} // namespace turndown::test
