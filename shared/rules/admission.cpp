#include "shared/rules/admission.hpp"

#include "shared/rules/overloaded.hpp"

#include <initializer_list>

namespace turndown {

namespace {

/// A set of roles that is cheap to compare with.
class Roles {
public:
    constexpr Roles(std::initializer_list<Role> roles)
    {
        for (const Role role : roles) {
            m_bits |= bit(role);
        }
    }
    [[nodiscard]] constexpr bool contains(Role role) const { return (m_bits & bit(role)) != 0; }
    [[nodiscard]] constexpr Roles operator|(Roles others) const
    {
        Roles all{};
        all.m_bits = m_bits | others.m_bits;
        return all;
    }

private:
    static constexpr unsigned bit(Role role) { return 1U << static_cast<unsigned>(role); }
    unsigned m_bits = 0;
};

constexpr Roles kServer{Role::Server};
constexpr Roles kAdmin{Role::Admin};
constexpr Roles kClerk{Role::Clerk};
constexpr Roles kSupervisorUp{Role::Supervisor, Role::Manager};
constexpr Roles kLeadUp = kSupervisorUp | Roles{Role::Lead};
constexpr Roles kAttendantUp = kLeadUp | Roles{Role::Attendant, Role::Night};
constexpr Roles kFrontOffice{Role::Pms, Role::FrontDesk, Role::Clerk, Role::Admin, Role::Server};
constexpr Roles kAnyone = kAttendantUp | kClerk | kAdmin | Roles{Role::Storekeeper, Role::Engineer, Role::FrontDesk};
constexpr Roles kStore = kSupervisorUp | kClerk | Roles{Role::Night}; // Keeps what was found.
constexpr Roles kRegister = kStore | Roles{Role::FrontDesk};          // Knows what was found.
constexpr Roles kLends = kAttendantUp | kClerk | Roles{Role::FrontDesk};
constexpr Roles kWhoAsksTheStore = kLeadUp | kClerk | Roles{Role::Storekeeper};
constexpr Roles kRepairs = kSupervisorUp | kClerk | Roles{Role::Engineer};
constexpr Roles kWhoPlans = kLeadUp | kClerk;
constexpr Roles kNobody{};

Roles whoMayAssign(const RoomAssigned& assigned)
{
    const bool onlyOrders = !assigned.to && !assigned.task;
    return onlyOrders ? kAttendantUp | kClerk : kLeadUp | kClerk;
}

/// Who may state what. Source: docs/operations.md, table "Operations", column "who".
Roles whoMay(const OperationBody& body)
{
    return std::visit(
        Overloaded{
            [](const RoomStarted&) { return kAttendantUp; },
            [](const RoomPaused&) { return kAttendantUp; },
            [](const RoomCleaned&) { return kAttendantUp; },
            [](const RoomInspected&) { return kLeadUp; },
            [](const RoomServiceSet&) { return kAttendantUp | kClerk; },
            [](const RoomObserved&) { return kAttendantUp; },
            [](const RoomAssigned& assigned) { return whoMayAssign(assigned); },
            [](const RoomFlagged&) { return kLeadUp | kClerk | Roles{Role::FrontDesk}; },
            [](const RoomSaleSet&) {
                return Roles{Role::Manager, Role::Engineer, Role::Admin};
            },
            [](const RoomOverridden&) { return kSupervisorUp | kClerk; },
            [](const RoomNoted&) { return kAnyone; },
            [](const RoomAbandoned&) { return kAttendantUp; },
            [](const RoomTouchUpAsked&) { return kLeadUp | kClerk | Roles{Role::Engineer}; },
            [](const RoomWelfareChecked&) { return kAttendantUp | kClerk; },
            [](const RoomDeepCleaned&) { return kAttendantUp | kClerk; },
            [](const CheckoutAsked&) { return kFrontOffice | kSupervisorUp; },
            [](const CheckoutReceived&) { return kAttendantUp; },
            [](const CheckoutInspected&) { return kAttendantUp | kClerk | Roles{Role::FrontDesk}; },
            [](const AreaStarted&) { return kAttendantUp; },
            [](const AreaPaused&) { return kAttendantUp; },
            [](const AreaDone&) { return kAttendantUp; },
            [](const AreaInspected&) { return kLeadUp; },
            [](const AreaAssigned& assigned) { return assigned.to ? kLeadUp | kClerk : kAttendantUp | kClerk; },
            [](const RequestOpened&) { return kAnyone; },
            [](const RequestStepped&) { return kAnyone; },
            [](const RequestAssigned&) { return kLeadUp | kClerk; },
            [](const StayCheckedIn&) { return kFrontOffice; },
            [](const StayCheckedOut&) { return kFrontOffice; },
            [](const StayChanged&) { return kFrontOffice; },
            [](const StayDueOut&) { return kFrontOffice; },
            [](const StayExpected&) { return kFrontOffice; },
            [](const StayMoved&) { return kFrontOffice; },
            [](const DayRolled&) { return kServer; },
            [](const DocumentSet&) { return kAdmin | kServer; },
            [](const HeldReleased&) { return kSupervisorUp | kClerk | kServer; },
            [](const HeldDismissed&) { return kSupervisorUp | kClerk; },
            [](const DocumentRefolded&) { return kServer; },
            [](const ConflictResolved&) { return kSupervisorUp | kClerk; },
            [](const OperationUndone&) { return kAnyone; },
            [](const DamageReported&) { return kAnyone; },
            [](const WorkOrderStepped&) { return kRepairs; },
            [](const WorkOrderMerged&) { return kRepairs; },
            [](const WorkOrderCharged&) { return kRepairs; },
            [](const WorkOrderAssigned&) { return kRepairs; },
            [](const WorkOrderPrioritized&) { return kRepairs; },
            [](const OutOfOrderAsked&) { return kLeadUp | kClerk | Roles{Role::Engineer}; },
            [](const OutOfOrderRefused&) { return Roles{Role::Manager}; },
            [](const ChargeAcknowledged&) {
                return kClerk | Roles{Role::FrontDesk, Role::Manager};
            },
            [](const StockUsed&) { return kAttendantUp; },
            [](const StockReceived&) {
                return Roles{Role::Storekeeper, Role::Admin};
            },
            [](const StockMoved&) { return kAttendantUp | Roles{Role::Storekeeper}; },
            [](const StockCounted&) {
                return kLeadUp | Roles{Role::Storekeeper, Role::Admin};
            },
            [](const FoundReported&) { return kAnyone; },
            [](const FoundHandedOver&) { return kAnyone; },
            [](const FoundReceived&) { return kRegister; },
            [](const FoundStored&) { return kStore; },
            [](const FoundClaimed&) { return kRegister; },
            [](const FoundClaimWithdrawn&) { return kRegister; },
            [](const FoundReturned&) { return kSupervisorUp | kClerk | Roles{Role::FrontDesk}; },
            [](const FoundDisposalSigned&) { return kStore; },
            [](const FoundCorrected&) { return kAnyone; },
            [](const FoundNoted&) { return kAnyone; },
            [](const LoanOpened&) { return kLends; },
            [](const LoanReturned&) { return kLends; },
            [](const LoanMoved&) { return kLends; },
            [](const LoanLost&) { return kSupervisorUp | kClerk; },
            [](const LoanNoted&) { return kLends; },
            [](const StockWrittenOff&) { return kLeadUp | Roles{Role::Storekeeper}; },
            [](const StockParSet&) { return kLeadUp | kAdmin | Roles{Role::Storekeeper}; },
            [](const MinibarConsumed&) { return kAttendantUp | kClerk | Roles{Role::FrontDesk}; },
            [](const MinibarRefilled&) { return kAttendantUp | Roles{Role::Storekeeper}; },
            [](const PostingStepped&) {
                return kSupervisorUp | kClerk | Roles{Role::FrontDesk, Role::Pms};
            },
            [](const RequisitionOpened&) { return kWhoAsksTheStore; },
            [](const RequisitionChanged&) { return kWhoAsksTheStore; },
            [](const RequisitionStepped& stepped) {
                return stepped.step == RequisitionStep::Rejected ? Roles{Role::Manager} : kWhoAsksTheStore;
            },
            [](const RequisitionApproved&) { return Roles{Role::Manager}; },
            [](const RequisitionIssued&) { return kClerk | Roles{Role::Storekeeper}; },
            [](const StocktakeOpened&) { return kWhoAsksTheStore; },
            [](const StocktakeCounted&) { return kAttendantUp | kClerk | Roles{Role::Storekeeper}; },
            [](const StocktakeSubmitted&) { return kAttendantUp | kClerk | Roles{Role::Storekeeper}; },
            [](const StocktakeApproved&) { return kSupervisorUp; },
            [](const StocktakeClosed&) { return kSupervisorUp; },
            [](const CustodyPassed&) { return kAnyone; },
            [](const CustodySigned&) { return kAnyone; },
            [](const CustodyMissed&) { return kAnyone; },
            [](const CustodyFound&) { return kAnyone; },
            [](const CustodyNoted&) { return kAnyone; },
            [](const LogWritten&) { return kAnyone; },
            [](const LogStepped&) { return kAnyone; },
            [](const LogAssigned&) { return kWhoPlans; },
            [](const LogCommented&) { return kAnyone; },
            [](const HandoverOffered&) { return kAnyone; },
            [](const HandoverAcknowledged&) { return kAnyone; },
            [](const HandoverWithdrawn&) { return kAnyone; },
            [](const BriefingPublished&) { return kWhoPlans; },
            [](const BriefingRead&) { return kAnyone; },
            [](const BriefingWithdrawn&) { return kWhoPlans; },
            [](const ReportSigned&) { return kAnyone; },
            [](const ReportDecided&) { return kLeadUp; },
            [](const RosterPlanned&) { return kWhoPlans; },
            [](const UnknownKind&) { return kNobody; },
            [](const MalformedBody&) { return kNobody; },
            [](const Unreadable&) { return kNobody; },
        },
        body);
}

std::string listed(Roles roles)
{
    std::string list;
    for (const auto& [role, name] : kNames<Role>) {
        if (roles.contains(role)) {
            list += (list.empty() ? "" : ", ") + std::string{name};
        }
    }
    return list;
}

bool speaksForItself(Role role)
{
    return role == Role::Pms || role == Role::Server;
}

std::optional<Holding> notUnderstood(const Operation& operation)
{
    if (std::holds_alternative<UnknownKind>(operation.body)) {
        return Holding{Reason::UnknownKind, "This server does not know " + operation.kind + " yet; it is kept."};
    }
    if (const auto* const malformed = std::get_if<MalformedBody>(&operation.body)) {
        return Holding{Reason::MalformedBody, malformed->detail};
    }
    if (std::holds_alternative<Unreadable>(operation.body)) {
        return Holding{Reason::MalformedBody, "The tablet could not send what was stated; it keeps the original."};
    }
    return std::nullopt;
}

} // namespace

std::optional<Holding> mustHold(const Operation& operation, std::optional<Role> role, Source source)
{
    if (auto holding = notUnderstood(operation)) {
        return holding;
    }
    const bool isMachine = source == Source::Pms || source == Source::Server;
    if (!role || (speaksForItself(*role) && !isMachine)) {
        return Holding{Reason::RoleNotAllowed, "Nobody called " + operation.by.text() + " works here now."};
    }
    const Roles allowed = whoMay(operation.body);
    if (!allowed.contains(*role)) {
        return Holding{Reason::RoleNotAllowed,
                       "Only these roles may state " + operation.kind + ": " + listed(allowed) + '.'};
    }
    return std::nullopt;
}

} // namespace turndown
