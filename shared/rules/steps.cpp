#include "shared/rules/steps.hpp"

#include "shared/rules/area_rules.hpp"
#include "shared/rules/overloaded.hpp"
#include "shared/rules/request_rules.hpp"
#include "shared/rules/stock_rules.hpp"
#include "shared/rules/work_order_rules.hpp"

namespace turndown {

Step<StockLevel> stepOf(StockLevel level, const AcceptedOperation& accepted, const DocumentName& /*name*/)
{
    const auto* const counted = std::get_if<StockCounted>(&accepted.operation.body);
    return counted != nullptr ? applyCounted(std::move(level), *counted, statedBy(accepted))
                              : applied(std::move(level));
}

Step<WorkOrder> stepOf(WorkOrder order, const AcceptedOperation& accepted, const DocumentName& name)
{
    const Stated stated = statedBy(accepted);
    const bool isPrimary = accepted.operation.doc == name;
    return std::visit(
        Overloaded{
            [&](const DamageReported& reported) { return applied(opened(reported, stated)); },
            [&](const WorkOrderStepped& stepped) { return applyStepped(std::move(order), stepped, stated); },
            [&](const WorkOrderCharged& charged) { return applyCharged(std::move(order), charged, stated); },
            [&](const WorkOrderAssigned& assigned) { return applyWorkOrderAssigned(std::move(order), assigned); },
            [&](const WorkOrderPrioritized& said) { return applyPrioritized(std::move(order), said, stated); },
            [&](const OutOfOrderAsked& asked) { return applyOutOfOrderAsked(std::move(order), asked, stated); },
            [&](const OutOfOrderRefused& refused) { return applyOutOfOrderRefused(std::move(order), refused, stated); },
            [&](const ChargeAcknowledged& heard) { return applyChargeAcknowledged(std::move(order), heard, stated); },
            [&](const WorkOrderMerged& merged) {
                return isPrimary ? applyMerged(std::move(order), merged) : applied(std::move(order));
            },
            [&](const auto&) { return applied(std::move(order)); },
        },
        accepted.operation.body);
}

Step<Area> stepOf(Area area, const AcceptedOperation& accepted, const DocumentName& /*name*/)
{
    const Stated stated = statedBy(accepted);
    return std::visit(
        Overloaded{
            [&](const AreaStarted& started) { return applyAreaStarted(std::move(area), started, stated); },
            [&](const AreaPaused&) { return applyAreaPaused(std::move(area), stated); },
            [&](const AreaDone& done) { return applyAreaDone(std::move(area), done, stated); },
            [&](const AreaInspected& inspected) { return applyAreaInspected(std::move(area), inspected, stated); },
            [&](const AreaAssigned& assigned) { return applyAreaAssigned(std::move(area), assigned, stated); },
            [&](const auto&) { return applied(std::move(area)); },
        },
        accepted.operation.body);
}

Step<Request> stepOf(Request request, const AcceptedOperation& accepted, const DocumentName& /*name*/)
{
    const Stated stated = statedBy(accepted);
    return std::visit(
        Overloaded{
            [&](const RequestOpened& opened) { return applied(requested(opened, stated)); },
            [&](const RequestStepped& stepped) { return applyRequestStepped(std::move(request), stepped, stated); },
            [&](const RequestAssigned& assigned) { return applyRequestAssigned(std::move(request), assigned); },
            [&](const auto&) { return applied(std::move(request)); },
        },
        accepted.operation.body);
}

Step<Property> stepOf(Property property, const AcceptedOperation& accepted, const DocumentName& /*name*/)
{
    if (const auto* const rolled = std::get_if<DayRolled>(&accepted.operation.body)) {
        property.businessDay = rolled->businessDay;
    }
    return applied(std::move(property));
}

std::optional<DocumentBody> begunBy(const OperationBody& body)
{
    if (std::holds_alternative<DamageReported>(body)) {
        return WorkOrder{};
    }
    if (std::holds_alternative<RequestOpened>(body)) {
        return Request{};
    }
    return std::nullopt;
}

} // namespace turndown
