#pragma once

#include "tests/simulation/sayings.hpp"
#include "tests/simulation/universe.hpp"

#include <vector>

namespace turndown::simulation {

/// What may be said on a day.
class Topics {
public:
    /// Half of the days are about everything, as in a hotel. On the others people speak of one thing over and over: only so
    /// do three or four particular sayings about one item ever come together.
    static Topics ofADay(Universe& universe);

    [[nodiscard]] const Saying& tap(Universe& universe) const { return drawn(m_taps, universe); }
    [[nodiscard]] const Saying& office(Universe& universe) const { return drawn(m_office, universe); }

private:
    using Sayings = std::vector<const Saying*>;

    static const Saying& drawn(const Sayings& sayings, Universe& universe)
    {
        return *sayings[static_cast<std::size_t>(universe.roll(static_cast<int>(sayings.size())))];
    }

    Sayings m_taps;
    Sayings m_office;
};

} // namespace turndown::simulation
