#pragma once

#include "tests/simulation/simulated_tablet.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <memory>
#include <string>
#include <vector>

namespace turndown::simulation {

/// Holds what quiet tablets show against the server's database: docs/design.md, section 8, statements 2, 5 and 6. One
/// sentence for each thing that is wrong.
std::vector<std::string> reckonTablets(const std::vector<std::unique_ptr<SimulatedTablet>>& tablets,
                                       SQLite::Database& database);

} // namespace turndown::simulation
