#pragma once

#include <chrono>
#include <cstdint>
#include <random>

namespace turndown::tablet {

/// How long to wait before trying again: 1 s, doubling to 60 s, each half more or less by chance, so that a hotel's
/// tablets do not all come back in one instant when the network does.
class RetrySchedule {
public:
    explicit RetrySchedule(std::uint64_t seed) : m_random{seed} {}

    [[nodiscard]] std::chrono::milliseconds next();

    /// As the server asks for when all is well; spread the same way.
    [[nodiscard]] std::chrono::milliseconds spread(std::chrono::milliseconds usual);

    void reset() { m_usual = kFirst; }

private:
    static constexpr std::chrono::milliseconds kFirst = std::chrono::seconds{1};
    static constexpr std::chrono::milliseconds kLongest = std::chrono::seconds{60};

    std::mt19937_64 m_random;
    std::chrono::milliseconds m_usual = kFirst;
};

} // namespace turndown::tablet
