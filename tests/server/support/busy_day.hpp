#pragma once

#include "tests/server/support/pushes.hpp"

#include <functional>
#include <random>

namespace turndown::test {

inline constexpr int kTabletsOfBusyDay = 6;
inline constexpr int kOperationsOfBusyDay = 160;

struct Deed {
    int tablet;
    Told told;
    OperationId id;
    UtcTime eff;
};

/// People on six tablets, with the same two rooms and the same sheets, one operation a second; each may answer any other.
[[nodiscard]] std::vector<Deed> busyDay(std::mt19937& random, UtcTime from);

/// The same, and some take back what was done, and some speak of room 1301, which nobody has set up.
[[nodiscard]] std::vector<Deed> dayOfSecondThoughts(std::mt19937& random, UtcTime from);

/// Each tablet sends what was done on it in its own order; who comes next, and with how much, is drawn.
/// `meanwhile` is called after each push.
void sendInSomeOrder(TestHotel& hotel, const std::vector<Deed>& day, std::mt19937& random, std::size_t most,
                     const std::function<void()>& meanwhile = {});

/// A hotel after a busy day, half of which has been put away. Most of what was held has been settled.
void liveABusyDay(TestHotel& hotel, unsigned seed = 7);

/// As if it were months later: puts away what happened up to this moment.
void putAwayBefore(TestHotel& hotel, UtcTime until);

/// Puts a part of what is there away, or only begins to.
void putSomeAway(TestHotel& hotel, std::mt19937& random);

} // namespace turndown::test
