#pragma once

#include "shared/model/time.hpp"

#include <string_view>

namespace turndown {

/// Whether a room that a lead has passed is looked at once more on that business day.
///
/// Drawn from the number and the day alone, so that every tablet and the office draw the same sample without a word
/// between them. `percent` of all rooms are drawn; a weight above 1 multiplies a room's chance, up to certainty, and
/// never takes out a room that a smaller weight has drawn. Source: docs/domain.md, duty 38.
[[nodiscard]] bool isSampled(std::string_view roomNumber, Day businessDay, int percent, int weight);

} // namespace turndown
