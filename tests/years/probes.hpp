#pragma once

#include "tests/server/support/test_hotel.hpp"

#include <chrono>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace turndown::test {

using Milliseconds = std::chrono::duration<double, std::milli>;

[[nodiscard]] double median(std::vector<double> values);

/// Runs it and says how long it took.
[[nodiscard]] Milliseconds timeOf(const std::function<void()>& work);

// What a hotel of some age can do. Each measures on a copy that it may change, at the moment the copy's clock shows.

/// Operations a second, each push of 200 committed, from tablets that are on time.
[[nodiscard]] double operationsPerSecond(TestHotel& hotel);

/// Median time of one late operation, committed, into the busiest documents there are: a room and the store's sheets.
[[nodiscard]] double lateOperation(TestHotel& hotel, std::chrono::hours late);

/// All documents for a tablet that has none.
struct FirstPull {
    double milliseconds = 0;
    std::size_t documents = 0;
    std::size_t bytes = 0;
};
[[nodiscard]] FirstPull firstPull(TestHotel& hotel);

/// Median time until a stopped server can answer.
[[nodiscard]] double opening(TestHotel& hotel);

/// All that the office page asks for when somebody opens a busy room's history.
[[nodiscard]] double roomHistory(TestHotel& hotel);

/// What this process has needed at most so far, in MB.
[[nodiscard]] double mostMemory();

} // namespace turndown::test
