#include "shared/wire/operation_json.hpp"

#include "shared/operations/kind_of.hpp"
#include "shared/wire/operation_bodies.hpp"
#include "shared/wire/raw_json.hpp"

#include <algorithm>
#include <array>

namespace turndown::wire {

namespace {

/// Which documents a kind of operation may speak of.
enum class Speaks {
    OfRooms,
    OfRoomsOrProperty,
    OfStock,
    OfWorkOrders,
    OfAreas,
    OfRequests,
    OfPostings,
    OfRequisitions,
    OfCountSheets,
    OfFoundItems,
    OfLoans,
    OfCustody,
    OfLog,
    OfHandovers,
    OfBriefings,
    OfReports,
    OfRosters,
    OfWhatIsSetUp,
    OfAny
};

struct KindReader {
    std::string_view kind;
    Speaks speaks;
    ReadBody read;
};

/// docs/operations.md, "Operations". A new meaning of a kind is a new `v`.
constexpr std::array kReaders{
    KindReader{"room.started", Speaks::OfRooms, readRoomStarted},
    KindReader{"room.paused", Speaks::OfRooms, readRoomPaused},
    KindReader{"room.cleaned", Speaks::OfRooms, readRoomCleaned},
    KindReader{"room.inspected", Speaks::OfRooms, readRoomInspected},
    KindReader{"room.service_set", Speaks::OfRooms, readRoomServiceSet},
    KindReader{"room.observed", Speaks::OfRooms, readRoomObserved},
    KindReader{"room.assigned", Speaks::OfRooms, readRoomAssigned},
    KindReader{"room.flagged", Speaks::OfRooms, readRoomFlagged},
    KindReader{"room.sale_set", Speaks::OfRooms, readRoomSaleSet},
    KindReader{"room.overridden", Speaks::OfRooms, readRoomOverridden},
    KindReader{"room.noted", Speaks::OfRooms, readRoomNoted},
    KindReader{"room.abandoned", Speaks::OfRooms, readRoomAbandoned},
    KindReader{"room.touch_up_asked", Speaks::OfRooms, readRoomTouchUpAsked},
    KindReader{"room.welfare_checked", Speaks::OfRooms, readRoomWelfareChecked},
    KindReader{"room.deep_cleaned", Speaks::OfRooms, readRoomDeepCleaned},
    KindReader{"checkout.asked", Speaks::OfRooms, readCheckoutAsked},
    KindReader{"checkout.received", Speaks::OfRooms, readCheckoutReceived},
    KindReader{"checkout.inspected", Speaks::OfRooms, readCheckoutInspected},
    KindReader{"area.started", Speaks::OfAreas, readAreaStarted},
    KindReader{"area.paused", Speaks::OfAreas, readAreaPaused},
    KindReader{"area.done", Speaks::OfAreas, readAreaDone},
    KindReader{"area.inspected", Speaks::OfAreas, readAreaInspected},
    KindReader{"area.assigned", Speaks::OfAreas, readAreaAssigned},
    KindReader{"request.opened", Speaks::OfRequests, readRequestOpened},
    KindReader{"request.accepted", Speaks::OfRequests, readRequestStepped},
    KindReader{"request.done", Speaks::OfRequests, readRequestStepped},
    KindReader{"request.cancelled", Speaks::OfRequests, readRequestStepped},
    KindReader{"request.reopened", Speaks::OfRequests, readRequestStepped},
    KindReader{"request.assigned", Speaks::OfRequests, readRequestAssigned},
    KindReader{"stay.checked_in", Speaks::OfRooms, readStayCheckedIn},
    KindReader{"stay.checked_out", Speaks::OfRooms, readStayCheckedOut},
    KindReader{"stay.changed", Speaks::OfRooms, readStayChanged},
    KindReader{"stay.due_out", Speaks::OfRooms, readStayDueOut},
    KindReader{"stay.expected", Speaks::OfRooms, readStayExpected},
    KindReader{"stay.moved", Speaks::OfRooms, readStayMoved},
    KindReader{"day.rolled", Speaks::OfRoomsOrProperty, readDayRolled},
    KindReader{"document.set", Speaks::OfWhatIsSetUp, readDocumentSet},
    KindReader{"held.released", Speaks::OfAny, readHeldReleased},
    KindReader{"held.dismissed", Speaks::OfAny, readHeldDismissed},
    KindReader{"document.refolded", Speaks::OfAny, readDocumentRefolded},
    KindReader{"conflict.resolved", Speaks::OfAny, readConflictResolved},
    KindReader{"operation.undone", Speaks::OfAny, readOperationUndone},
    KindReader{"damage.reported", Speaks::OfWorkOrders, readDamageReported},
    KindReader{"work_order.accepted", Speaks::OfWorkOrders, readWorkOrderStepped},
    KindReader{"work_order.commented", Speaks::OfWorkOrders, readWorkOrderStepped},
    KindReader{"work_order.done", Speaks::OfWorkOrders, readWorkOrderStepped},
    KindReader{"work_order.verified", Speaks::OfWorkOrders, readWorkOrderStepped},
    KindReader{"work_order.reopened", Speaks::OfWorkOrders, readWorkOrderStepped},
    KindReader{"work_order.unmerged", Speaks::OfWorkOrders, readWorkOrderStepped},
    KindReader{"work_order.merged", Speaks::OfWorkOrders, readWorkOrderMerged},
    KindReader{"work_order.charged", Speaks::OfWorkOrders, readWorkOrderCharged},
    KindReader{"work_order.assigned", Speaks::OfWorkOrders, readWorkOrderAssigned},
    KindReader{"work_order.prioritized", Speaks::OfWorkOrders, readWorkOrderPrioritized},
    KindReader{"work_order.out_of_order_asked", Speaks::OfWorkOrders, readOutOfOrderAsked},
    KindReader{"work_order.out_of_order_refused", Speaks::OfWorkOrders, readOutOfOrderRefused},
    KindReader{"work_order.charge_acknowledged", Speaks::OfWorkOrders, readChargeAcknowledged},
    KindReader{"stock.used", Speaks::OfStock, readStockUsed},
    KindReader{"stock.received", Speaks::OfStock, readStockReceived},
    KindReader{"stock.moved", Speaks::OfStock, readStockMoved},
    KindReader{"stock.counted", Speaks::OfStock, readStockCounted},
    KindReader{"found.reported", Speaks::OfFoundItems, readFoundReported},
    KindReader{"found.handed_over", Speaks::OfFoundItems, readFoundHandedOver},
    KindReader{"found.received", Speaks::OfFoundItems, readFoundReceived},
    KindReader{"found.stored", Speaks::OfFoundItems, readFoundStored},
    KindReader{"found.claimed", Speaks::OfFoundItems, readFoundClaimed},
    KindReader{"found.claim_withdrawn", Speaks::OfFoundItems, readFoundClaimWithdrawn},
    KindReader{"found.returned", Speaks::OfFoundItems, readFoundReturned},
    KindReader{"found.disposal_signed", Speaks::OfFoundItems, readFoundDisposalSigned},
    KindReader{"found.corrected", Speaks::OfFoundItems, readFoundCorrected},
    KindReader{"found.noted", Speaks::OfFoundItems, readFoundNoted},
    KindReader{"loan.opened", Speaks::OfLoans, readLoanOpened},
    KindReader{"loan.returned", Speaks::OfLoans, readLoanReturned},
    KindReader{"loan.moved", Speaks::OfLoans, readLoanMoved},
    KindReader{"loan.lost", Speaks::OfLoans, readLoanLost},
    KindReader{"loan.noted", Speaks::OfLoans, readLoanNoted},
    KindReader{"stock.written_off", Speaks::OfStock, readStockWrittenOff},
    KindReader{"stock.par_set", Speaks::OfStock, readStockParSet},
    KindReader{"minibar.consumed", Speaks::OfRooms, readMinibarConsumed},
    KindReader{"minibar.refilled", Speaks::OfRooms, readMinibarRefilled},
    KindReader{"posting.taken", Speaks::OfPostings, readPostingStepped},
    KindReader{"posting.voided", Speaks::OfPostings, readPostingStepped},
    KindReader{"requisition.opened", Speaks::OfRequisitions, readRequisitionOpened},
    KindReader{"requisition.changed", Speaks::OfRequisitions, readRequisitionChanged},
    KindReader{"requisition.submitted", Speaks::OfRequisitions, readRequisitionStepped},
    KindReader{"requisition.rejected", Speaks::OfRequisitions, readRequisitionStepped},
    KindReader{"requisition.closed", Speaks::OfRequisitions, readRequisitionStepped},
    KindReader{"requisition.approved", Speaks::OfRequisitions, readRequisitionApproved},
    KindReader{"requisition.issued", Speaks::OfRequisitions, readRequisitionIssued},
    KindReader{"stocktake.opened", Speaks::OfCountSheets, readStocktakeOpened},
    KindReader{"stocktake.counted", Speaks::OfCountSheets, readStocktakeCounted},
    KindReader{"stocktake.submitted", Speaks::OfCountSheets, readStocktakeSubmitted},
    KindReader{"stocktake.approved", Speaks::OfCountSheets, readStocktakeApproved},
    KindReader{"stocktake.closed", Speaks::OfCountSheets, readStocktakeClosed},
    KindReader{"custody.issued", Speaks::OfCustody, readCustodyIssued},
    KindReader{"custody.returned", Speaks::OfCustody, readCustodyReturned},
    KindReader{"custody.signed", Speaks::OfCustody, readCustodySigned},
    KindReader{"custody.missing", Speaks::OfCustody, readCustodyMissed},
    KindReader{"custody.found", Speaks::OfCustody, readCustodyFound},
    KindReader{"custody.noted", Speaks::OfCustody, readCustodyNoted},
    KindReader{"log.written", Speaks::OfLog, readLogWritten},
    KindReader{"log.done", Speaks::OfLog, readLogStepped},
    KindReader{"log.reopened", Speaks::OfLog, readLogStepped},
    KindReader{"log.assigned", Speaks::OfLog, readLogAssigned},
    KindReader{"log.commented", Speaks::OfLog, readLogCommented},
    KindReader{"handover.offered", Speaks::OfHandovers, readHandoverOffered},
    KindReader{"handover.acknowledged", Speaks::OfHandovers, readHandoverAcknowledged},
    KindReader{"handover.withdrawn", Speaks::OfHandovers, readHandoverWithdrawn},
    KindReader{"briefing.published", Speaks::OfBriefings, readBriefingPublished},
    KindReader{"briefing.read", Speaks::OfBriefings, readBriefingRead},
    KindReader{"briefing.withdrawn", Speaks::OfBriefings, readBriefingWithdrawn},
    KindReader{"report.signed", Speaks::OfReports, readReportSigned},
    KindReader{"report.approved", Speaks::OfReports, readReportDecided},
    KindReader{"report.returned", Speaks::OfReports, readReportDecided},
    KindReader{"roster.planned", Speaks::OfRosters, readRosterPlanned},
    KindReader{"unreadable", Speaks::OfAny, readUnreadable},
};

/// The kind of document that operations speak of which speak of one kind only; else empty.
std::string_view onlyKind(Speaks speaks)
{
    using namespace document_kind;
    switch (speaks) {
    case Speaks::OfRooms:
        return kRoom;
    case Speaks::OfStock:
        return kStock;
    case Speaks::OfWorkOrders:
        return kWorkOrder;
    case Speaks::OfAreas:
        return kArea;
    case Speaks::OfRequests:
        return kRequest;
    case Speaks::OfPostings:
        return kPosting;
    case Speaks::OfRequisitions:
        return kRequisition;
    case Speaks::OfCountSheets:
        return kCountSheet;
    case Speaks::OfFoundItems:
        return kFoundItem;
    case Speaks::OfLoans:
        return kLoan;
    case Speaks::OfCustody:
        return kCustody;
    case Speaks::OfLog:
        return kLogEntry;
    case Speaks::OfHandovers:
        return kHandover;
    case Speaks::OfBriefings:
        return kBriefing;
    case Speaks::OfReports:
        return kReport;
    case Speaks::OfRosters:
        return kRoster;
    case Speaks::OfRoomsOrProperty:
    case Speaks::OfWhatIsSetUp:
    case Speaks::OfAny:
        return {};
    }
    return {};
}

bool maySpeakOf(Speaks speaks, const DocumentName& doc)
{
    using namespace document_kind;
    switch (speaks) {
    case Speaks::OfAny:
        return true;
    case Speaks::OfRoomsOrProperty:
        return (doc.kind() == kRoom || doc.kind() == kProperty) && isWellFormed(doc);
    case Speaks::OfWhatIsSetUp:
        return (isCreatedBySetting(doc) || doc.kind() == kStock) && isWellFormed(doc);
    default:
        return doc.kind() == onlyKind(speaks) && isWellFormed(doc);
    }
}

/// Not there or not a sequence: nothing, and the server decides.
std::optional<std::int64_t> readSequence(Members& members)
{
    Complaint ignored;
    std::optional<std::int64_t> ds;
    if (const json* const value = members.ask("ds")) {
        readValue(*value, Where{ignored, "ds"}, OptionalWhole{ds});
    }
    return ds && *ds > 0 ? ds : std::nullopt;
}

void readEnvelope(Members& members, Operation& operation)
{
    members.requireText("kind", operation.kind);
    members.read("v", operation.v);
    members.require("doc", operation.doc);
    members.read("seen", operation.seen);
    std::string by;
    members.requireText("by", by);
    operation.by = StaffId{std::move(by)};
    members.read("at", operation.at);
    members.read("eff", operation.eff);
}

OperationBody bodyOf(const Operation& operation, const json& body)
{
    if (operation.v != 1) {
        return UnknownKind{};
    }
    OperationBody read = readOperationBody(operation.kind, operation.doc, body);
    if (opensDocument(operation.kind) && !std::holds_alternative<MalformedBody>(read) &&
        operation.doc.key() != operation.id.text()) {
        return MalformedBody{"The document of " + operation.kind + " must be " + std::string{operation.doc.kind()} +
                             "/ and the operation's own id."};
    }
    return read;
}

} // namespace

Result<Operation> readOperation(const json& value)
{
    if (!value.is_object()) {
        return Error{Problem::Malformed, "An operation must be a JSON object."};
    }
    Complaint complaint;
    const Where where{complaint, "operation"};
    Members members{value, where};
    Operation operation;
    members.require("id", operation.id);
    if (complaint.made()) {
        return Error{Problem::Malformed, complaint.sentence()};
    }
    operation.ds = readSequence(members);
    readEnvelope(members, operation);
    if (complaint.made()) {
        operation.body = MalformedBody{complaint.sentence()};
        return operation;
    }
    const json* const body = members.ask("body");
    const json nothing = json::object();
    operation.body = bodyOf(operation, body == nullptr ? nothing : *body);
    return operation;
}

Result<Operation> parseOperation(std::string_view text)
{
    const auto parsed = parseJson(text, kDeepestOperation);
    if (parsed.ok()) {
        return readOperation(*parsed);
    }
    // Who nested it too deeply still said which operation it is: it is kept as one that cannot be understood.
    const auto deeper = parseJson(text);
    auto operation = deeper.ok() ? readOperation(*deeper) : Result<Operation>{parsed.error()};
    if (!operation.ok()) {
        return operation.error();
    }
    Operation kept = std::move(operation).value();
    kept.body = MalformedBody{parsed.error().detail};
    return kept;
}

OperationBody readOperationBody(std::string_view kind, const DocumentName& doc, const json& body)
{
    const auto* const reader = std::find_if(kReaders.begin(), kReaders.end(),
                                            [kind](const KindReader& candidate) { return candidate.kind == kind; });
    if (reader == kReaders.end()) {
        return UnknownKind{};
    }
    if (!maySpeakOf(reader->speaks, doc)) {
        return MalformedBody{"An operation " + std::string{kind} + " cannot speak of document " + doc.text() + "."};
    }
    Complaint complaint;
    const Where where{complaint, "body"};
    Members members{body, where};
    OperationBody read = reader->read(members, Told{kind, doc, body});
    if (complaint.made()) {
        return MalformedBody{complaint.sentence()};
    }
    return read;
}

json writeOperationBody(const OperationBody& body)
{
    return std::visit([](const auto& known) { return bodyJson(known); }, body);
}

} // namespace turndown::wire
