#pragma once

#include "shared/model/document.hpp"
#include "shared/model/role.hpp"

#include <optional>
#include <string>
#include <vector>

namespace turndown::tablet {

/// One side of something that people must decide: what somebody said, who and when, and whether it stands meanwhile.
struct DisputeSide {
    ConflictSide said;
    std::string kind; ///< `room.started`; of a plan its shift: `shift.early`.
    bool stands = false;
    std::optional<StaffId> to; ///< The person it went to, where something was handed over to one.
};

/// Something two people said differently and nobody has decided yet.
struct Dispute {
    std::string conflict; ///< Its id.
    ConflictRule rule{};
    std::vector<DisputeSide> sides; ///< The earlier one first.
};

/// What is undecided in a document. Source: docs/design.md, section 4.
[[nodiscard]] std::vector<Dispute> disputesOf(const Document& document);

/// May say which side stands: clerk, supervisor, manager. Source: docs/operations.md, `conflict.resolved`.
[[nodiscard]] bool maySettle(Role role);

} // namespace turndown::tablet
