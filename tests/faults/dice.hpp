#pragma once

#include <cstdint>
#include <random>

namespace turndown::faults {

/// All chance of a test comes from here. The same seed plans the same faults; where exactly they strike real processes is
/// up to the machine.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_random{seed} {}

    int between(int least, int most) { return std::uniform_int_distribution{least, most}(m_random); }
    bool happens(int percent) { return between(1, 100) <= percent; }
    /// Dice of its own for somebody else, who may throw them on another thread.
    Dice another() { return Dice{m_random()}; }

private:
    std::mt19937_64 m_random;
};

} // namespace turndown::faults
