#pragma once

#include "mobile/crew/day_clock.hpp"

#include <cstdint>
#include <random>
#include <string_view>

namespace turndown::crew {

/// What the simulated day leaves to chance. Each person has their own, drawn from the day's seed and their name, so that
/// one person's luck does not depend on how often another one was asked.
class Chance {
public:
    Chance(std::uint64_t seed, std::string_view name);

    [[nodiscard]] bool happens(double probability);
    [[nodiscard]] HotelTime between(HotelTime least, HotelTime most);
    [[nodiscard]] double between(double least, double most);

    /// How long until something that happens once in `mean` on average happens next.
    [[nodiscard]] HotelTime wait(HotelTime mean);

    /// 0 … count − 1.
    [[nodiscard]] std::size_t pick(std::size_t count);

private:
    std::mt19937_64 m_engine;
};

} // namespace turndown::crew
