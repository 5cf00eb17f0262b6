#pragma once

#include "tests/simulation/day.hpp"

#include <chrono>
#include <cstdint>
#include <map>
#include <ostream>
#include <string>

namespace turndown::simulation {

/// Many days taken together.
class DaySum {
public:
    /// Says on `out` what did not hold on the day, and how to live through it again. False when something did not.
    bool add(std::uint64_t seed, const DayReport& report, std::ostream& out);

    [[nodiscard]] bool allHeld() const { return m_wrongDays == 0; }

    /// What happened, what was found, and in the last line how many days passed and failed.
    void tell(std::ostream& out) const;

private:
    std::chrono::steady_clock::time_point m_begun = std::chrono::steady_clock::now();
    std::uint64_t m_days = 0;
    std::uint64_t m_wrongDays = 0;
    std::uint64_t m_operations = 0;
    std::map<std::string, std::uint64_t> m_faults;
    std::map<std::string, std::uint64_t> m_findings; ///< By kind.
};

} // namespace turndown::simulation
