#include "shared/operations/kind_of.hpp"

namespace turndown {

namespace {

struct KindOf {
    std::string_view operator()(const UnknownKind&) const { return {}; }
    std::string_view operator()(const MalformedBody&) const { return {}; }
    std::string_view operator()(const Unreadable&) const { return "unreadable"; }
    std::string_view operator()(const RoomStarted&) const { return "room.started"; }
    std::string_view operator()(const RoomPaused&) const { return "room.paused"; }
    std::string_view operator()(const RoomCleaned&) const { return "room.cleaned"; }
    std::string_view operator()(const RoomInspected&) const { return "room.inspected"; }
    std::string_view operator()(const RoomServiceSet&) const { return "room.service_set"; }
    std::string_view operator()(const RoomObserved&) const { return "room.observed"; }
    std::string_view operator()(const RoomAssigned&) const { return "room.assigned"; }
    std::string_view operator()(const RoomFlagged&) const { return "room.flagged"; }
    std::string_view operator()(const RoomSaleSet&) const { return "room.sale_set"; }
    std::string_view operator()(const RoomOverridden&) const { return "room.overridden"; }
    std::string_view operator()(const RoomNoted&) const { return "room.noted"; }
    std::string_view operator()(const RoomAbandoned&) const { return "room.abandoned"; }
    std::string_view operator()(const RoomTouchUpAsked&) const { return "room.touch_up_asked"; }
    std::string_view operator()(const RoomWelfareChecked&) const { return "room.welfare_checked"; }
    std::string_view operator()(const RoomDeepCleaned&) const { return "room.deep_cleaned"; }
    std::string_view operator()(const CheckoutAsked&) const { return "checkout.asked"; }
    std::string_view operator()(const CheckoutReceived&) const { return "checkout.received"; }
    std::string_view operator()(const CheckoutInspected&) const { return "checkout.inspected"; }
    std::string_view operator()(const AreaStarted&) const { return "area.started"; }
    std::string_view operator()(const AreaPaused&) const { return "area.paused"; }
    std::string_view operator()(const AreaDone&) const { return "area.done"; }
    std::string_view operator()(const AreaInspected&) const { return "area.inspected"; }
    std::string_view operator()(const AreaAssigned&) const { return "area.assigned"; }
    std::string_view operator()(const RequestOpened&) const { return "request.opened"; }
    std::string_view operator()(const RequestStepped& stepped) const { return nameOf(stepped.step); }
    std::string_view operator()(const RequestAssigned&) const { return "request.assigned"; }
    std::string_view operator()(const StayCheckedIn&) const { return "stay.checked_in"; }
    std::string_view operator()(const StayCheckedOut&) const { return "stay.checked_out"; }
    std::string_view operator()(const StayChanged&) const { return "stay.changed"; }
    std::string_view operator()(const StayDueOut&) const { return "stay.due_out"; }
    std::string_view operator()(const StayExpected&) const { return "stay.expected"; }
    std::string_view operator()(const StayMoved&) const { return "stay.moved"; }
    std::string_view operator()(const DayRolled&) const { return "day.rolled"; }
    std::string_view operator()(const DocumentSet&) const { return "document.set"; }
    std::string_view operator()(const HeldReleased&) const { return "held.released"; }
    std::string_view operator()(const HeldDismissed&) const { return "held.dismissed"; }
    std::string_view operator()(const DocumentRefolded&) const { return "document.refolded"; }
    std::string_view operator()(const ConflictResolved&) const { return "conflict.resolved"; }
    std::string_view operator()(const OperationUndone&) const { return "operation.undone"; }
    std::string_view operator()(const DamageReported&) const { return "damage.reported"; }
    std::string_view operator()(const WorkOrderStepped& stepped) const { return nameOf(stepped.step); }
    std::string_view operator()(const WorkOrderMerged&) const { return "work_order.merged"; }
    std::string_view operator()(const WorkOrderCharged&) const { return "work_order.charged"; }
    std::string_view operator()(const WorkOrderAssigned&) const { return "work_order.assigned"; }
    std::string_view operator()(const WorkOrderPrioritized&) const { return "work_order.prioritized"; }
    std::string_view operator()(const OutOfOrderAsked&) const { return "work_order.out_of_order_asked"; }
    std::string_view operator()(const OutOfOrderRefused&) const { return "work_order.out_of_order_refused"; }
    std::string_view operator()(const ChargeAcknowledged&) const { return "work_order.charge_acknowledged"; }
    std::string_view operator()(const StockUsed&) const { return "stock.used"; }
    std::string_view operator()(const StockReceived&) const { return "stock.received"; }
    std::string_view operator()(const StockMoved&) const { return "stock.moved"; }
    std::string_view operator()(const StockCounted&) const { return "stock.counted"; }
    std::string_view operator()(const FoundReported&) const { return "found.reported"; }
    std::string_view operator()(const FoundHandedOver&) const { return "found.handed_over"; }
    std::string_view operator()(const FoundReceived&) const { return "found.received"; }
    std::string_view operator()(const FoundStored&) const { return "found.stored"; }
    std::string_view operator()(const FoundClaimed&) const { return "found.claimed"; }
    std::string_view operator()(const FoundClaimWithdrawn&) const { return "found.claim_withdrawn"; }
    std::string_view operator()(const FoundReturned&) const { return "found.returned"; }
    std::string_view operator()(const FoundDisposalSigned&) const { return "found.disposal_signed"; }
    std::string_view operator()(const FoundCorrected&) const { return "found.corrected"; }
    std::string_view operator()(const FoundNoted&) const { return "found.noted"; }
    std::string_view operator()(const LoanOpened&) const { return "loan.opened"; }
    std::string_view operator()(const LoanReturned&) const { return "loan.returned"; }
    std::string_view operator()(const LoanMoved&) const { return "loan.moved"; }
    std::string_view operator()(const LoanLost&) const { return "loan.lost"; }
    std::string_view operator()(const LoanNoted&) const { return "loan.noted"; }
    std::string_view operator()(const CustodyPassed& passed) const
    {
        return passed.to ? "custody.issued" : "custody.returned";
    }
    std::string_view operator()(const CustodySigned&) const { return "custody.signed"; }
    std::string_view operator()(const CustodyMissed&) const { return "custody.missing"; }
    std::string_view operator()(const CustodyFound&) const { return "custody.found"; }
    std::string_view operator()(const CustodyNoted&) const { return "custody.noted"; }
    std::string_view operator()(const LogWritten&) const { return "log.written"; }
    std::string_view operator()(const LogStepped& stepped) const { return nameOf(stepped.step); }
    std::string_view operator()(const LogAssigned&) const { return "log.assigned"; }
    std::string_view operator()(const LogCommented&) const { return "log.commented"; }
    std::string_view operator()(const HandoverOffered&) const { return "handover.offered"; }
    std::string_view operator()(const HandoverAcknowledged&) const { return "handover.acknowledged"; }
    std::string_view operator()(const HandoverWithdrawn&) const { return "handover.withdrawn"; }
    std::string_view operator()(const BriefingPublished&) const { return "briefing.published"; }
    std::string_view operator()(const BriefingRead&) const { return "briefing.read"; }
    std::string_view operator()(const BriefingWithdrawn&) const { return "briefing.withdrawn"; }
    std::string_view operator()(const ReportSigned&) const { return "report.signed"; }
    std::string_view operator()(const ReportDecided& decided) const { return nameOf(decided.decision); }
    std::string_view operator()(const RosterPlanned&) const { return "roster.planned"; }
    std::string_view operator()(const StockWrittenOff&) const { return "stock.written_off"; }
    std::string_view operator()(const StockParSet&) const { return "stock.par_set"; }
    std::string_view operator()(const MinibarConsumed&) const { return "minibar.consumed"; }
    std::string_view operator()(const MinibarRefilled&) const { return "minibar.refilled"; }
    std::string_view operator()(const PostingStepped& stepped) const { return nameOf(stepped.step); }
    std::string_view operator()(const RequisitionOpened&) const { return "requisition.opened"; }
    std::string_view operator()(const RequisitionChanged&) const { return "requisition.changed"; }
    std::string_view operator()(const RequisitionStepped& stepped) const { return nameOf(stepped.step); }
    std::string_view operator()(const RequisitionApproved&) const { return "requisition.approved"; }
    std::string_view operator()(const RequisitionIssued&) const { return "requisition.issued"; }
    std::string_view operator()(const StocktakeOpened&) const { return "stocktake.opened"; }
    std::string_view operator()(const StocktakeCounted&) const { return "stocktake.counted"; }
    std::string_view operator()(const StocktakeSubmitted&) const { return "stocktake.submitted"; }
    std::string_view operator()(const StocktakeApproved&) const { return "stocktake.approved"; }
    std::string_view operator()(const StocktakeClosed&) const { return "stocktake.closed"; }
};

} // namespace

std::string_view kindOf(const OperationBody& body)
{
    return std::visit(KindOf{}, body);
}

bool opensDocument(std::string_view kind)
{
    return kind == "damage.reported" || kind == "request.opened" || kind == "requisition.opened" ||
           kind == "stocktake.opened" || kind == "found.reported" || kind == "loan.opened" || kind == "log.written" ||
           kind == "handover.offered" || kind == "briefing.published";
}

} // namespace turndown
