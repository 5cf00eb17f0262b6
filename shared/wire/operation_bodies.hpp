#pragma once

#include "shared/operations/operation.hpp"
#include "shared/wire/written_values.hpp"

namespace turndown::wire {

// The bodies of operations, one reader and one writer for each kind. A reader complains where the body cannot be
// understood; members it does not know are ignored, since the operation's bytes are kept.

/// What a reader is given besides the body's members.
struct Told {
    std::string_view kind;
    const DocumentName& doc; ///< Of the right kind and shape already.
    const json& body;
};

using ReadBody = OperationBody (*)(Members& members, const Told& told);

[[nodiscard]] OperationBody readRoomStarted(Members& members, const Told& told);
[[nodiscard]] OperationBody readRoomPaused(Members& members, const Told& told);
[[nodiscard]] OperationBody readRoomCleaned(Members& members, const Told& told);
[[nodiscard]] OperationBody readRoomInspected(Members& members, const Told& told);
[[nodiscard]] OperationBody readRoomServiceSet(Members& members, const Told& told);
[[nodiscard]] OperationBody readRoomObserved(Members& members, const Told& told);
[[nodiscard]] OperationBody readRoomAssigned(Members& members, const Told& told);
[[nodiscard]] OperationBody readRoomFlagged(Members& members, const Told& told);
[[nodiscard]] OperationBody readRoomSaleSet(Members& members, const Told& told);
[[nodiscard]] OperationBody readRoomOverridden(Members& members, const Told& told);
[[nodiscard]] OperationBody readRoomNoted(Members& members, const Told& told);
[[nodiscard]] OperationBody readRoomAbandoned(Members& members, const Told& told);
[[nodiscard]] OperationBody readRoomTouchUpAsked(Members& members, const Told& told);
[[nodiscard]] OperationBody readRoomWelfareChecked(Members& members, const Told& told);
[[nodiscard]] OperationBody readRoomDeepCleaned(Members& members, const Told& told);

[[nodiscard]] OperationBody readCheckoutAsked(Members& members, const Told& told);
[[nodiscard]] OperationBody readCheckoutReceived(Members& members, const Told& told);
[[nodiscard]] OperationBody readCheckoutInspected(Members& members, const Told& told);

[[nodiscard]] OperationBody readAreaStarted(Members& members, const Told& told);
[[nodiscard]] OperationBody readAreaPaused(Members& members, const Told& told);
[[nodiscard]] OperationBody readAreaDone(Members& members, const Told& told);
[[nodiscard]] OperationBody readAreaInspected(Members& members, const Told& told);
[[nodiscard]] OperationBody readAreaAssigned(Members& members, const Told& told);

[[nodiscard]] OperationBody readRequestOpened(Members& members, const Told& told);
[[nodiscard]] OperationBody readRequestStepped(Members& members, const Told& told);
[[nodiscard]] OperationBody readRequestAssigned(Members& members, const Told& told);

[[nodiscard]] OperationBody readStayCheckedIn(Members& members, const Told& told);
[[nodiscard]] OperationBody readStayCheckedOut(Members& members, const Told& told);
[[nodiscard]] OperationBody readStayChanged(Members& members, const Told& told);
[[nodiscard]] OperationBody readStayDueOut(Members& members, const Told& told);
[[nodiscard]] OperationBody readStayExpected(Members& members, const Told& told);
[[nodiscard]] OperationBody readStayMoved(Members& members, const Told& told);
[[nodiscard]] OperationBody readDayRolled(Members& members, const Told& told);

[[nodiscard]] OperationBody readDocumentSet(Members& members, const Told& told);
[[nodiscard]] OperationBody readHeldReleased(Members& members, const Told& told);
[[nodiscard]] OperationBody readHeldDismissed(Members& members, const Told& told);
[[nodiscard]] OperationBody readDocumentRefolded(Members& members, const Told& told);
[[nodiscard]] OperationBody readConflictResolved(Members& members, const Told& told);
[[nodiscard]] OperationBody readOperationUndone(Members& members, const Told& told);
[[nodiscard]] OperationBody readUnreadable(Members& members, const Told& told);

[[nodiscard]] OperationBody readDamageReported(Members& members, const Told& told);
[[nodiscard]] OperationBody readWorkOrderStepped(Members& members, const Told& told);
[[nodiscard]] OperationBody readWorkOrderMerged(Members& members, const Told& told);
[[nodiscard]] OperationBody readWorkOrderCharged(Members& members, const Told& told);
[[nodiscard]] OperationBody readWorkOrderAssigned(Members& members, const Told& told);
[[nodiscard]] OperationBody readWorkOrderPrioritized(Members& members, const Told& told);
[[nodiscard]] OperationBody readOutOfOrderAsked(Members& members, const Told& told);
[[nodiscard]] OperationBody readOutOfOrderRefused(Members& members, const Told& told);
[[nodiscard]] OperationBody readChargeAcknowledged(Members& members, const Told& told);

[[nodiscard]] OperationBody readFoundReported(Members& members, const Told& told);
[[nodiscard]] OperationBody readFoundHandedOver(Members& members, const Told& told);
[[nodiscard]] OperationBody readFoundReceived(Members& members, const Told& told);
[[nodiscard]] OperationBody readFoundStored(Members& members, const Told& told);
[[nodiscard]] OperationBody readFoundClaimed(Members& members, const Told& told);
[[nodiscard]] OperationBody readFoundClaimWithdrawn(Members& members, const Told& told);
[[nodiscard]] OperationBody readFoundReturned(Members& members, const Told& told);
[[nodiscard]] OperationBody readFoundDisposalSigned(Members& members, const Told& told);
[[nodiscard]] OperationBody readFoundCorrected(Members& members, const Told& told);
[[nodiscard]] OperationBody readFoundNoted(Members& members, const Told& told);

[[nodiscard]] OperationBody readLoanOpened(Members& members, const Told& told);
[[nodiscard]] OperationBody readLoanReturned(Members& members, const Told& told);
[[nodiscard]] OperationBody readLoanMoved(Members& members, const Told& told);
[[nodiscard]] OperationBody readLoanLost(Members& members, const Told& told);
[[nodiscard]] OperationBody readLoanNoted(Members& members, const Told& told);

[[nodiscard]] OperationBody readCustodyIssued(Members& members, const Told& told);
[[nodiscard]] OperationBody readCustodyReturned(Members& members, const Told& told);
[[nodiscard]] OperationBody readCustodySigned(Members& members, const Told& told);
[[nodiscard]] OperationBody readCustodyMissed(Members& members, const Told& told);
[[nodiscard]] OperationBody readCustodyFound(Members& members, const Told& told);
[[nodiscard]] OperationBody readCustodyNoted(Members& members, const Told& told);
[[nodiscard]] OperationBody readLogWritten(Members& members, const Told& told);
[[nodiscard]] OperationBody readLogStepped(Members& members, const Told& told);
[[nodiscard]] OperationBody readLogAssigned(Members& members, const Told& told);
[[nodiscard]] OperationBody readLogCommented(Members& members, const Told& told);
[[nodiscard]] OperationBody readHandoverOffered(Members& members, const Told& told);
[[nodiscard]] OperationBody readHandoverAcknowledged(Members& members, const Told& told);
[[nodiscard]] OperationBody readHandoverWithdrawn(Members& members, const Told& told);
[[nodiscard]] OperationBody readBriefingPublished(Members& members, const Told& told);
[[nodiscard]] OperationBody readBriefingRead(Members& members, const Told& told);
[[nodiscard]] OperationBody readBriefingWithdrawn(Members& members, const Told& told);
[[nodiscard]] OperationBody readReportSigned(Members& members, const Told& told);
[[nodiscard]] OperationBody readReportDecided(Members& members, const Told& told);
[[nodiscard]] OperationBody readRosterPlanned(Members& members, const Told& told);

[[nodiscard]] OperationBody readStockUsed(Members& members, const Told& told);
[[nodiscard]] OperationBody readStockReceived(Members& members, const Told& told);
[[nodiscard]] OperationBody readStockMoved(Members& members, const Told& told);
[[nodiscard]] OperationBody readStockCounted(Members& members, const Told& told);
[[nodiscard]] OperationBody readStockWrittenOff(Members& members, const Told& told);
[[nodiscard]] OperationBody readStockParSet(Members& members, const Told& told);

[[nodiscard]] OperationBody readMinibarConsumed(Members& members, const Told& told);
[[nodiscard]] OperationBody readMinibarRefilled(Members& members, const Told& told);
[[nodiscard]] OperationBody readPostingStepped(Members& members, const Told& told);

[[nodiscard]] OperationBody readRequisitionOpened(Members& members, const Told& told);
[[nodiscard]] OperationBody readRequisitionChanged(Members& members, const Told& told);
[[nodiscard]] OperationBody readRequisitionStepped(Members& members, const Told& told);
[[nodiscard]] OperationBody readRequisitionApproved(Members& members, const Told& told);
[[nodiscard]] OperationBody readRequisitionIssued(Members& members, const Told& told);

[[nodiscard]] OperationBody readStocktakeOpened(Members& members, const Told& told);
[[nodiscard]] OperationBody readStocktakeCounted(Members& members, const Told& told);
[[nodiscard]] OperationBody readStocktakeSubmitted(Members& members, const Told& told);
[[nodiscard]] OperationBody readStocktakeApproved(Members& members, const Told& told);
[[nodiscard]] OperationBody readStocktakeClosed(Members& members, const Told& told);

[[nodiscard]] json bodyJson(const RoomStarted& body);
[[nodiscard]] json bodyJson(const RoomPaused& body);
[[nodiscard]] json bodyJson(const RoomCleaned& body);
[[nodiscard]] json bodyJson(const RoomInspected& body);
[[nodiscard]] json bodyJson(const RoomServiceSet& body);
[[nodiscard]] json bodyJson(const RoomObserved& body);
[[nodiscard]] json bodyJson(const RoomAssigned& body);
[[nodiscard]] json bodyJson(const RoomFlagged& body);
[[nodiscard]] json bodyJson(const RoomSaleSet& body);
[[nodiscard]] json bodyJson(const RoomOverridden& body);
[[nodiscard]] json bodyJson(const RoomNoted& body);
[[nodiscard]] json bodyJson(const RoomAbandoned& body);
[[nodiscard]] json bodyJson(const RoomTouchUpAsked& body);
[[nodiscard]] json bodyJson(const RoomWelfareChecked& body);
[[nodiscard]] json bodyJson(const RoomDeepCleaned& body);

[[nodiscard]] json bodyJson(const CheckoutAsked& body);
[[nodiscard]] json bodyJson(const CheckoutReceived& body);
[[nodiscard]] json bodyJson(const CheckoutInspected& body);

[[nodiscard]] json bodyJson(const AreaStarted& body);
[[nodiscard]] json bodyJson(const AreaPaused& body);
[[nodiscard]] json bodyJson(const AreaDone& body);
[[nodiscard]] json bodyJson(const AreaInspected& body);
[[nodiscard]] json bodyJson(const AreaAssigned& body);

[[nodiscard]] json bodyJson(const RequestOpened& body);
[[nodiscard]] json bodyJson(const RequestStepped& body);
[[nodiscard]] json bodyJson(const RequestAssigned& body);

[[nodiscard]] json bodyJson(const StayCheckedIn& body);
[[nodiscard]] json bodyJson(const StayCheckedOut& body);
[[nodiscard]] json bodyJson(const StayChanged& body);
[[nodiscard]] json bodyJson(const StayDueOut& body);
[[nodiscard]] json bodyJson(const StayExpected& body);
[[nodiscard]] json bodyJson(const StayMoved& body);
[[nodiscard]] json bodyJson(const DayRolled& body);

[[nodiscard]] json bodyJson(const DocumentSet& body);
[[nodiscard]] json bodyJson(const HeldReleased& body);
[[nodiscard]] json bodyJson(const HeldDismissed& body);
[[nodiscard]] json bodyJson(const DocumentRefolded& body);
[[nodiscard]] json bodyJson(const ConflictResolved& body);
[[nodiscard]] json bodyJson(const OperationUndone& body);
[[nodiscard]] json bodyJson(const Unreadable& body);
[[nodiscard]] json bodyJson(const UnknownKind& body);
[[nodiscard]] json bodyJson(const MalformedBody& body);

[[nodiscard]] json bodyJson(const DamageReported& body);
[[nodiscard]] json bodyJson(const WorkOrderStepped& body);
[[nodiscard]] json bodyJson(const WorkOrderMerged& body);
[[nodiscard]] json bodyJson(const WorkOrderCharged& body);
[[nodiscard]] json bodyJson(const WorkOrderAssigned& body);
[[nodiscard]] json bodyJson(const WorkOrderPrioritized& body);
[[nodiscard]] json bodyJson(const OutOfOrderAsked& body);
[[nodiscard]] json bodyJson(const OutOfOrderRefused& body);
[[nodiscard]] json bodyJson(const ChargeAcknowledged& body);

[[nodiscard]] json bodyJson(const FoundReported& body);
[[nodiscard]] json bodyJson(const FoundHandedOver& body);
[[nodiscard]] json bodyJson(const FoundReceived& body);
[[nodiscard]] json bodyJson(const FoundStored& body);
[[nodiscard]] json bodyJson(const FoundClaimed& body);
[[nodiscard]] json bodyJson(const FoundClaimWithdrawn& body);
[[nodiscard]] json bodyJson(const FoundReturned& body);
[[nodiscard]] json bodyJson(const FoundDisposalSigned& body);
[[nodiscard]] json bodyJson(const FoundCorrected& body);
[[nodiscard]] json bodyJson(const FoundNoted& body);

[[nodiscard]] json bodyJson(const LoanOpened& body);
[[nodiscard]] json bodyJson(const LoanReturned& body);
[[nodiscard]] json bodyJson(const LoanMoved& body);
[[nodiscard]] json bodyJson(const LoanLost& body);
[[nodiscard]] json bodyJson(const LoanNoted& body);
[[nodiscard]] json bodyJson(const CustodyPassed& body);
[[nodiscard]] json bodyJson(const CustodySigned& body);
[[nodiscard]] json bodyJson(const CustodyMissed& body);
[[nodiscard]] json bodyJson(const CustodyFound& body);
[[nodiscard]] json bodyJson(const CustodyNoted& body);
[[nodiscard]] json bodyJson(const LogWritten& body);
[[nodiscard]] json bodyJson(const LogStepped& body);
[[nodiscard]] json bodyJson(const LogAssigned& body);
[[nodiscard]] json bodyJson(const LogCommented& body);
[[nodiscard]] json bodyJson(const HandoverOffered& body);
[[nodiscard]] json bodyJson(const HandoverAcknowledged& body);
[[nodiscard]] json bodyJson(const HandoverWithdrawn& body);
[[nodiscard]] json bodyJson(const BriefingPublished& body);
[[nodiscard]] json bodyJson(const BriefingRead& body);
[[nodiscard]] json bodyJson(const BriefingWithdrawn& body);
[[nodiscard]] json bodyJson(const ReportSigned& body);
[[nodiscard]] json bodyJson(const ReportDecided& body);
[[nodiscard]] json bodyJson(const RosterPlanned& body);

[[nodiscard]] json bodyJson(const StockUsed& body);
[[nodiscard]] json bodyJson(const StockReceived& body);
[[nodiscard]] json bodyJson(const StockMoved& body);
[[nodiscard]] json bodyJson(const StockCounted& body);
[[nodiscard]] json bodyJson(const StockWrittenOff& body);
[[nodiscard]] json bodyJson(const StockParSet& body);

[[nodiscard]] json bodyJson(const MinibarConsumed& body);
[[nodiscard]] json bodyJson(const MinibarRefilled& body);
[[nodiscard]] json bodyJson(const PostingStepped& body);

[[nodiscard]] json bodyJson(const RequisitionOpened& body);
[[nodiscard]] json bodyJson(const RequisitionChanged& body);
[[nodiscard]] json bodyJson(const RequisitionStepped& body);
[[nodiscard]] json bodyJson(const RequisitionApproved& body);
[[nodiscard]] json bodyJson(const RequisitionIssued& body);

[[nodiscard]] json bodyJson(const StocktakeOpened& body);
[[nodiscard]] json bodyJson(const StocktakeCounted& body);
[[nodiscard]] json bodyJson(const StocktakeSubmitted& body);
[[nodiscard]] json bodyJson(const StocktakeApproved& body);
[[nodiscard]] json bodyJson(const StocktakeClosed& body);

void readValue(const json& value, const Where& where, InspectionLine& line);
[[nodiscard]] json toJson(const InspectionLine& line);

/// `passed` or `failed`; nobody states that something has not been inspected.
void readPassed(Members& members, bool& passed);

/// Who is to do something: not said, nobody (null), or somebody.
void readAssignee(Members& members, std::string_view name, std::optional<std::optional<StaffId>>& assignee);

/// True for what can be part of a document's name, as places and items are: not empty, and without a slash.
[[nodiscard]] bool isNamePart(std::string_view text);

/// Reads a name that becomes part of a document's name.
void readNamePart(Members& members, std::string_view name, std::string& part);

/// A place that must be named.
[[nodiscard]] PlaceId readPlace(Members& members, std::string_view name);

/// Whole numbers by item; complains of items whose names have a slash.
void readCounts(Members& members, std::string_view name, Counts& counts);
void readSomeCounts(Members& members, std::string_view name, Counts& counts); ///< At least one above 0.
[[nodiscard]] bool countsAny(const Counts& counts);
void writeCounts(json& body, const char* name, const Counts& counts); ///< Not where there are none.

/// An object with a `text`, where there is one.
[[nodiscard]] json textJson(const std::string& text);

/// The answer an operation gives: none, "none stands" (null), or an id.
void readAnswer(Members& members, std::string_view name, Answer& answer);

} // namespace turndown::wire
