#pragma once

#include "tests/faults/dice.hpp"
#include "tests/support/programs.hpp"

#include <chrono>
#include <map>
#include <string>
#include <vector>

namespace turndown::faults {

/// Runs programs and kills some of them with SIGKILL, anywhere between their first moment and a little after the one at
/// which they usually end. Used on one thread.
class Killing {
public:
    /// Of a hundred programs, `percent` are killed; fewer, because some are quicker than the shot.
    Killing(Dice dice, int percent) : m_dice{std::move(dice)}, m_percent{percent} {}

    /// Runs it to one of its ends. `name` is that of the program and its command, for the sums.
    programs::Ran run(const std::string& name, const std::vector<std::string>& arguments);

    [[nodiscard]] static bool wasKilled(const programs::Ran& ran);

    [[nodiscard]] const std::map<std::string, int>& kills() const { return m_kills; }
    [[nodiscard]] Dice& dice() { return m_dice; }

private:
    Dice m_dice;
    int m_percent;
    std::map<std::string, std::chrono::microseconds> m_usual; ///< How long each takes that is left alone.
    std::map<std::string, int> m_kills;
};

} // namespace turndown::faults
