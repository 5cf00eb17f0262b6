#pragma once

#include "shared/model/document_name.hpp"
#include "shared/model/identifiers.hpp"
#include "shared/model/time.hpp"
#include "shared/operations/area_operations.hpp"
#include "shared/operations/custody_operations.hpp"
#include "shared/operations/found_operations.hpp"
#include "shared/operations/loan_operations.hpp"
#include "shared/operations/log_operations.hpp"
#include "shared/operations/minibar_operations.hpp"
#include "shared/operations/office_operations.hpp"
#include "shared/operations/request_operations.hpp"
#include "shared/operations/requisition_operations.hpp"
#include "shared/operations/room_operations.hpp"
#include "shared/operations/shift_operations.hpp"
#include "shared/operations/stay_operations.hpp"
#include "shared/operations/stock_operations.hpp"
#include "shared/operations/stocktake_operations.hpp"
#include "shared/operations/work_order_operations.hpp"

#include <cstdint>
#include <variant>

namespace turndown {

using AnyOperationBody = std::variant<
    UnknownKind, MalformedBody, Unreadable, RoomStarted, RoomPaused, RoomCleaned, RoomInspected, RoomServiceSet,
    RoomObserved, RoomAssigned, RoomFlagged, RoomSaleSet, RoomOverridden, RoomNoted, RoomAbandoned, RoomTouchUpAsked,
    RoomWelfareChecked, RoomDeepCleaned, CheckoutAsked, CheckoutReceived, CheckoutInspected, AreaStarted, AreaPaused,
    AreaDone, AreaInspected, AreaAssigned, RequestOpened, RequestStepped, RequestAssigned, StayCheckedIn,
    StayCheckedOut, StayChanged, StayDueOut, StayExpected, StayMoved, DayRolled, DocumentSet, HeldReleased,
    HeldDismissed, DocumentRefolded, ConflictResolved, OperationUndone, DamageReported, WorkOrderStepped,
    WorkOrderMerged, WorkOrderCharged, WorkOrderAssigned, WorkOrderPrioritized, OutOfOrderAsked, OutOfOrderRefused,
    ChargeAcknowledged, StockUsed, StockReceived, StockMoved, StockCounted, StockWrittenOff, StockParSet,
    MinibarConsumed, MinibarRefilled, PostingStepped, RequisitionOpened, RequisitionChanged, RequisitionStepped,
    RequisitionApproved, RequisitionIssued, StocktakeOpened, StocktakeCounted, StocktakeSubmitted, StocktakeApproved,
    StocktakeClosed, FoundReported, FoundHandedOver, FoundReceived, FoundStored, FoundClaimed, FoundClaimWithdrawn,
    FoundReturned, FoundDisposalSigned, FoundCorrected, FoundNoted, LoanOpened, LoanReturned, LoanMoved, LoanLost,
    LoanNoted, CustodyPassed, CustodySigned, CustodyMissed, CustodyFound, CustodyNoted, LogWritten, LogStepped,
    LogAssigned, LogCommented, HandoverOffered, HandoverAcknowledged, HandoverWithdrawn, BriefingPublished,
    BriefingRead, BriefingWithdrawn, ReportSigned, ReportDecided, RosterPlanned>;

/// What an operation states. A type of its own so that copying, moving and destroying of all kinds is compiled once, in
/// operation.cpp: every file that holds an operation would otherwise compile some thousand functions.
struct OperationBody : AnyOperationBody {
    using AnyOperationBody::AnyOperationBody;

    OperationBody();
    OperationBody(const OperationBody& other);
    OperationBody(OperationBody&& other) noexcept;
    OperationBody& operator=(const OperationBody& other);
    OperationBody& operator=(OperationBody&& other) noexcept;
    ~OperationBody();
};

/// An immutable fact that a person, the PMS or the server stated. Made once, never changed, never dropped.
/// The exact bytes it was sent as are kept beside it (docs/design.md, section 3).
struct Operation {
    OperationId id;
    std::optional<std::int64_t> ds; ///< Device sequence 1, 2, 3 …; nothing for office, PMS and server.
    std::string kind;               ///< `room.cleaned`
    int v = 1;
    DocumentName doc;                ///< Primary document.
    std::optional<OperationId> seen; ///< `last` of that document on the author's screen.
    StaffId by;
    std::optional<DeviceTime> at; ///< Nothing for office, PMS and server.
    std::optional<UtcTime> eff;   ///< As told earlier, when the operation is sent again after a restore.
    OperationBody body;
};

} // namespace turndown
