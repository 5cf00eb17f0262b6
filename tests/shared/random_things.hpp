#pragma once

#include "tests/shared/random_dice.hpp"

namespace turndown {

/// A found item and a loan of which the dice decide everything, as `randomDocument` does for all kinds.
[[nodiscard]] FoundItem randomFoundItem(Dice& dice);
[[nodiscard]] Loan randomLoan(Dice& dice);
[[nodiscard]] Comment randomComment(Dice& dice);

} // namespace turndown
