#pragma once

#include "tests/simulation/deeds.hpp"
#include "tests/simulation/memory_disk.hpp"
#include "tests/simulation/universe.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace turndown::simulation {

// A stopped tablet's database, read and damaged behind the program's back. `machine` is whose disk it lies on; that must
// be in order.

/// The operations that the database holds.
[[nodiscard]] std::set<OperationId> keptOn(const std::string& machine);

/// The times that the tablet was told, of those it keeps; of the others, none.
[[nodiscard]] std::map<OperationId, std::optional<UtcTime>> toldOn(const std::string& machine);

/// One or more of them in a row are gone, which ones the dice say. Those that were gone: id and number.
std::vector<LostRow> loseRows(const std::string& machine, Universe& universe);

/// The bytes of one that waits to be sent are cut short. Nothing when none waits.
std::optional<OperationId> spoilRow(const std::string& machine, Universe& universe);

} // namespace turndown::simulation
