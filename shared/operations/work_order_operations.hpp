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
    bool hazard = false;
    std::optional<DocumentName> repeatOf = std::nullopt;
    std::vector<ChargeLine> charge = {}; ///< What the guest who caused it might be asked to pay.
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
    std::vector<std::string> photos = {}; ///< Of what was repaired; only said with `done`.
};

struct WorkOrderAssigned {     // work_order.assigned
    std::optional<StaffId> to; ///< Nobody: whoever accepts it.
    std::optional<UtcTime> dueAt;
};

struct WorkOrderPrioritized { // work_order.prioritized
    Priority priority = Priority::P3;
    std::string reason;
};

struct OutOfOrderAsked { // work_order.out_of_order_asked
    Sale sale = Sale::OutOfOrder;
    std::optional<Day> from;
    std::optional<Day> to;
    std::string reason;
};

struct OutOfOrderRefused { // work_order.out_of_order_refused
    std::string text;
};

struct WorkOrderMerged { // work_order.merged
    DocumentName into;
};

struct WorkOrderCharged { // work_order.charged
    std::vector<ChargeLine> items;
};

struct ChargeAcknowledged { // work_order.charge_acknowledged
    OperationId charge;
};

} // namespace turndown
