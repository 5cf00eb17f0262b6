#pragma once

#include "shared/model/work_order.hpp"

namespace turndown {

struct DamageReported { // damage.reported; on a new work order
    std::string room;
    std::optional<PlaceId> place;
    std::string category;
    std::string what;
    Priority priority = Priority::P3;
    std::string text;
    std::vector<std::string> photos;
};

/// work_order.accepted, commented, done, verified, reopened and unmerged differ only in the step.
enum class WorkOrderStep { Accepted, Commented, Done, Verified, Reopened, Unmerged };
template <>
inline constexpr auto kNames<WorkOrderStep> = std::array{
    Named{WorkOrderStep::Accepted, "work_order.accepted"}, Named{WorkOrderStep::Commented, "work_order.commented"},
    Named{WorkOrderStep::Done, "work_order.done"},         Named{WorkOrderStep::Verified, "work_order.verified"},
    Named{WorkOrderStep::Reopened, "work_order.reopened"}, Named{WorkOrderStep::Unmerged, "work_order.unmerged"}};

struct WorkOrderStepped {
    WorkOrderStep step = WorkOrderStep::Accepted;
    std::string text;
};

struct WorkOrderMerged { // work_order.merged
    DocumentName into;
};

struct WorkOrderCharged { // work_order.charged
    std::vector<ChargeLine> items;
};

} // namespace turndown
