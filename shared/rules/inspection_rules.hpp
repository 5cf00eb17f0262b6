#pragma once

#include "shared/model/room.hpp"
#include "shared/operations/room_operations.hpp"
#include "shared/rules/step.hpp"

#include <vector>

namespace turndown {

/// What an inspection leaves behind, in a room or an area: failed lines with their reasons and photos, and how often it failed.
/// What it follows on, `standing`, gives the count.
[[nodiscard]] Inspection judged(const Inspection& standing, bool passed, const std::vector<InspectionLine>& lines,
                                const Stated& stated);

} // namespace turndown
