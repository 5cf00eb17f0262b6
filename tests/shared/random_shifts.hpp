#pragma once

#include "tests/shared/random_dice.hpp"

#include <string_view>

namespace turndown {

/// Keys, log entries, handovers, notices, work reports and rosters, as `randomDocument` makes all kinds; nothing for another
/// kind.
[[nodiscard]] std::optional<DocumentBody> randomShiftBody(Dice& dice, std::string_view kind);

} // namespace turndown
