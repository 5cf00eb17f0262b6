#pragma once

#include "tests/simulation/deeds.hpp"
#include "tests/simulation/simulated_server.hpp"
#include "tests/simulation/simulated_tablet.hpp"

namespace turndown::simulation {

/// Gives a tablet that has never been started the disk of one on which the first program ever released was used:
/// enrolled, and with operations that it has not sent yet. They are added to `deeds`.
void useAsLongAgo(SimulatedTablet& tablet, SimulatedServer& server, Universe& universe, Deeds& deeds);

} // namespace turndown::simulation
