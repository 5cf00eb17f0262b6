#pragma once

#include "shared/model/requisition.hpp"
#include "shared/operations/room_operations.hpp"

namespace turndown {

struct RequisitionOpened { // requisition.opened; on a new requisition
    PlaceId place;
    Counts lines;
    std::string text;
    bool draft = false; ///< Kept for later; else it goes to the manager at once.
};

struct RequisitionChanged { // requisition.changed; lines that are not named stay as they are
    Counts lines;           ///< 0 takes a line out.
};

/// requisition.submitted, rejected and closed differ only in the step.
enum class RequisitionStep { Submitted, Rejected, Closed };
template <>
inline constexpr auto kNames<RequisitionStep> = std::array{Named{RequisitionStep::Submitted, "requisition.submitted"},
                                                           Named{RequisitionStep::Rejected, "requisition.rejected"},
                                                           Named{RequisitionStep::Closed, "requisition.closed"}};

struct RequisitionStepped {
    RequisitionStep step = RequisitionStep::Submitted;
    std::string text;
};

struct RequisitionApproved {     // requisition.approved
    std::optional<Counts> lines; ///< Not given: as requested. A line that is not named gets nothing.
    std::string text;
};

struct RequisitionIssued { // requisition.issued; also in parts
    PlaceId from;
    PlaceId toPlace;
    Counts lines;
};

} // namespace turndown
