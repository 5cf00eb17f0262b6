#pragma once

#include "shared/model/document.hpp"

#include <optional>
#include <span>
#include <string>

namespace turndown {

/// Why what is out should be asked back for now.
enum class LoanWarning {
    None,
    DueOut,     ///< Its guest leaves today.
    CheckedOut, ///< Its guest has left.
    Moved,      ///< Its guest is in another room.
};
template <>
inline constexpr auto kNames<LoanWarning> =
    std::array{Named{LoanWarning::None, ""}, Named{LoanWarning::DueOut, "due-out"},
               Named{LoanWarning::CheckedOut, "checked-out"}, Named{LoanWarning::Moved, "moved"}};

struct LoanOutlook {
    LoanWarning warning = LoanWarning::None;
    const Document* movedTo = nullptr; ///< The room the guest went to, where a loan should follow.
};

/// What to think of a loan, given the room it is in and all rooms; `room` may be null where nobody has set it up.
/// A guest went where the room's own history has a move that began the turn of a room which is occupied now.
[[nodiscard]] LoanOutlook outlookOf(const Loan& loan, const Document* room, std::span<const Document* const> rooms);

} // namespace turndown
