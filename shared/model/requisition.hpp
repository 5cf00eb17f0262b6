#pragma once

#include "shared/model/extra.hpp"
#include "shared/model/identifiers.hpp"
#include "shared/model/named_values.hpp"
#include "shared/model/time.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace turndown {

enum class RequisitionState {
    Draft,     ///< Still being written.
    Submitted, ///< Waits for the manager.
    Approved,  ///< May be issued; it is done with when all that was approved has been.
    Rejected,
    Closed, ///< Withdrawn, or the rest is not wanted any more.
};
template <>
inline constexpr auto kNames<RequisitionState> =
    std::array{Named{RequisitionState::Draft, "draft"}, Named{RequisitionState::Submitted, "submitted"},
               Named{RequisitionState::Approved, "approved"}, Named{RequisitionState::Rejected, "rejected"},
               Named{RequisitionState::Closed, "closed"}};

struct RequisitionLine {
    std::int64_t requested = 0; ///< In the item's unit, as the two below.
    std::optional<std::int64_t> approved;
    std::int64_t issued = 0; ///< Also in parts; may be more than was approved, and then people see it.

    friend bool operator==(const RequisitionLine&, const RequisitionLine&) = default;
};

/// What a place asks the store for. Its id is the id of the opening operation. Source: docs/domain.md, duty 32.
struct Requisition {
    PlaceId place;
    std::map<ItemId, RequisitionLine> lines;
    std::string text;
    RequisitionState state = RequisitionState::Draft;
    StaffId openedBy;
    UtcTime openedAt{};
    std::optional<StaffId> submittedBy;
    std::optional<UtcTime> submittedAt;
    std::optional<StaffId> decidedBy; ///< Who approved, rejected or closed it.
    std::optional<UtcTime> decidedAt;
    std::string remark; ///< What they said to it.
    Extra extra;

    friend bool operator==(const Requisition&, const Requisition&) = default;
};

} // namespace turndown
