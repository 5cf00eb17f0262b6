#pragma once

#include "shared/rules/loan_views.hpp"

namespace turndown::tablet {

/// Where a loan stands on the list, for one person.
enum class LoanPart {
    Warned, ///< To be asked back now, whoever's room it is.
    Mine,   ///< In a room that is given to me.
    Elsewhere,
};

/// A loan with what is known of its room.
struct LentThing {
    const Loan* loan;
    LoanOutlook outlook;
    bool mine = false; ///< Its room is given to the person who looks.
};

[[nodiscard]] LoanPart partOf(const LentThing& thing);

/// What is to be asked back first, then mine, then the others; within each by room, then the longest out. Pure.
[[nodiscard]] bool comesBefore(const LentThing& left, const LentThing& right);

/// How carefully something is usually kept, by what it is: where nobody says otherwise.
[[nodiscard]] FoundClass usualClass(std::string_view what);

} // namespace turndown::tablet
