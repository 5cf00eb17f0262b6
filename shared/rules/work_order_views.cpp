#include "shared/rules/work_order_views.hpp"

#include <tuple>

namespace turndown {

bool awaitsRepair(const WorkOrder& order)
{
    return order.state == WorkOrderState::Open || order.state == WorkOrderState::Accepted;
}

std::optional<UtcTime> whenDue(const WorkOrder& order, UtcTime endOfDay)
{
    if (!awaitsRepair(order)) {
        return std::nullopt;
    }
    const bool isOfTheDay = order.priority == Priority::P3 && !order.dueAt;
    return isOfTheDay ? std::optional{endOfDay} : order.dueAt;
}

bool morePressing(const WorkOrder& left, const WorkOrder& right)
{
    const auto rank = [](const WorkOrder& order) {
        return std::tuple{!order.hazard, order.priority, order.reportedAt};
    };
    return rank(left) < rank(right);
}

bool asksOutOfOrder(const WorkOrder& order)
{
    return order.outOfOrder && !order.outOfOrder->refusedBy && order.state != WorkOrderState::Verified &&
           order.state != WorkOrderState::Merged;
}

} // namespace turndown
