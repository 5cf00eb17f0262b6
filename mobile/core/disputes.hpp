#pragma once

#include "shared/model/document.hpp"
#include "shared/model/role.hpp"

#include <string>
#include <vector>

namespace turndown::tablet {

/// One side of something that people must decide: what somebody said, who and when, and whether it stands meanwhile.
struct DisputeSide {
    ConflictSide said;
    std::string kind; ///< `room.started`
    bool stands = false;
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
