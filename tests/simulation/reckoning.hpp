#pragma once

#include "tests/simulation/deeds.hpp"
#include "tests/simulation/simulated_tablet.hpp"

#include <memory>
#include <string>
#include <vector>

namespace turndown::simulation {

/// Holds what stands at the end against what people did: docs/design.md, section 8. Reads the server's database with its
/// own eyes and does its own sums. One sentence for each thing that is wrong.
/// `log`: also writes the history to the standard output, in the order of time.
std::vector<std::string> reckon(const Deeds& deeds, SimulatedServer& server,
                                const std::vector<std::unique_ptr<SimulatedTablet>>& tablets, bool log);

} // namespace turndown::simulation
