#include "shared/rules/steps.hpp"

#include "shared/rules/area_rules.hpp"
#include "shared/rules/minibar_rules.hpp"
#include "shared/rules/overloaded.hpp"
#include "shared/rules/request_rules.hpp"
#include "shared/rules/requisition_rules.hpp"
#include "shared/rules/stock_rules.hpp"
#include "shared/rules/stocktake_rules.hpp"
#include "shared/rules/work_order_rules.hpp"

namespace turndown {

namespace {

/// The count of this item that a decision names, if it names one.
template <class Decision>
const OperationId* namedIn(const Decision& decision, const ItemId& item)
{
    const auto named = decision.counts.find(item);
    return named == decision.counts.end() ? nullptr : &named->second;
}

StockLevel parSet(StockLevel level, const StockParSet& set)
{
    level.par = set.par;
    return level;
}

} // namespace

Step<StockLevel> stepOf(StockLevel level, const AcceptedOperation& accepted, const DocumentName& /*name*/)
{
    const Stated stated = statedBy(accepted);
    const ItemId item = level.item;
    return std::visit(
        Overloaded{
            [&](const StockCounted& counted) { return applyCounted(std::move(level), counted, stated); },
            [&](const StockParSet& set) { return applied(parSet(std::move(level), set)); },
            [&](const StocktakeCounted& counted) {
                return applied(
                    withUndecided(std::move(level), accepted.operation.doc, counted.counts.at(item), stated));
            },
            [&](const StocktakeApproved& approved) {
                return applyCountApproved(std::move(level), *namedIn(approved, item), stated);
            },
            [&](const StocktakeClosed& closed) { return applyCountDropped(std::move(level), *namedIn(closed, item)); },
            [&](const auto&) { return applied(std::move(level)); },
        },
        accepted.operation.body);
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

Step<Posting> stepOf(Posting posting, const AcceptedOperation& accepted, const DocumentName& /*name*/)
{
    const Stated stated = statedBy(accepted);
    const std::string room{accepted.operation.doc.key()};
    return std::visit(
        Overloaded{
            [&](const MinibarConsumed& consumed) { return applied(posted(room, consumed, stated)); },
            [&](const RoomCleaned& cleaned) { return applied(posted(room, cleaned, stated)); },
            [&](const PostingStepped& stepped) { return applyPostingStepped(std::move(posting), stepped, stated); },
            [&](const auto&) { return applied(std::move(posting)); },
        },
        accepted.operation.body);
}

Step<Requisition> stepOf(Requisition requisition, const AcceptedOperation& accepted, const DocumentName& /*name*/)
{
    const Stated stated = statedBy(accepted);
    return std::visit(
        Overloaded{
            [&](const RequisitionOpened& opened) { return applied(asked(opened, stated)); },
            [&](const RequisitionChanged& changed) { return applyChanged(std::move(requisition), changed); },
            [&](const RequisitionStepped& stepped) {
                return applyRequisitionStepped(std::move(requisition), stepped, stated);
            },
            [&](const RequisitionApproved& approved) {
                return applyApproved(std::move(requisition), approved, stated);
            },
            [&](const auto&) { return applied(std::move(requisition)); },
        },
        accepted.operation.body);
}

Step<CountSheet> stepOf(CountSheet sheet, const AcceptedOperation& accepted, const DocumentName& /*name*/)
{
    const Stated stated = statedBy(accepted);
    return std::visit(
        Overloaded{
            [&](const StocktakeOpened& opened) { return applied(sheetOpened(opened, stated)); },
            [&](const StocktakeCounted& counted) { return applySheetCounted(std::move(sheet), counted, stated); },
            [&](const StocktakeSubmitted&) { return applySheetSubmitted(std::move(sheet), stated); },
            [&](const StocktakeApproved& approved) { return applySheetApproved(std::move(sheet), approved, stated); },
            [&](const StocktakeClosed& closed) { return applySheetClosed(std::move(sheet), closed, stated); },
            [&](const auto&) { return applied(std::move(sheet)); },
        },
        accepted.operation.body);
}

std::optional<DocumentBody> begunBy(const OperationBody& body, const DocumentName& name)
{
    using Begun = std::optional<DocumentBody>;
    const bool isPosting = name.kind() == document_kind::kPosting;
    return std::visit(Overloaded{
                          [](const DamageReported&) { return Begun{WorkOrder{}}; },
                          [](const RequestOpened&) { return Begun{Request{}}; },
                          [](const FoundReported&) { return Begun{FoundItem{}}; },
                          [](const LoanOpened&) { return Begun{Loan{}}; },
                          [](const RequisitionOpened&) { return Begun{Requisition{}}; },
                          [](const StocktakeOpened&) { return Begun{CountSheet{}}; },
                          [](const LogWritten&) { return Begun{LogEntry{}}; },
                          [](const HandoverOffered&) { return Begun{Handover{}}; },
                          [](const BriefingPublished&) { return Begun{Briefing{}}; },
                          [](const ReportSigned&) { return Begun{WorkReport{}}; },
                          [](const RosterPlanned&) { return Begun{Roster{}}; },
                          [&](const MinibarConsumed&) { return isPosting ? Begun{Posting{}} : std::nullopt; },
                          [&](const RoomCleaned&) { return isPosting ? Begun{Posting{}} : std::nullopt; },
                          [](const auto&) { return Begun{}; },
                      },
                      body);
}

} // namespace turndown
