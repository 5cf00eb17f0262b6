#include "mobile/core/standing.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace turndown::tablet {

namespace {

using Kinds = std::span<const std::string_view>;

constexpr std::array<std::string_view, 3> kNewGuests{"stay.checked_in", "stay.checked_out", "stay.moved"};
constexpr std::array<std::string_view, 12> kWorkOnRooms{"room.started",     "room.abandoned",  "room.cleaned",
                                                        "room.inspected",   "room.overridden", "room.touch_up_asked",
                                                        "stay.checked_in",  "stay.moved",      "stay.checked_out",
                                                        "operation.undone", "day.rolled",      "conflict.resolved"};
constexpr std::array<std::string_view, 6> kDoorSigns{"room.service_set", "room.started",     "stay.checked_in",
                                                     "stay.moved",       "stay.checked_out", "operation.undone"};
constexpr std::array<std::string_view, 3> kHandingOut{"room.assigned", "operation.undone", "day.rolled"};
constexpr std::array<std::string_view, 1> kSale{"room.sale_set"};
constexpr std::array<std::string_view, 2> kArrivals{"stay.expected", "day.rolled"};
constexpr std::array<std::string_view, 3> kCounts{"stock.counted", "operation.undone", "conflict.resolved"};
constexpr std::array<std::string_view, 14> kRepairs{"work_order.accepted",
                                                    "work_order.done",
                                                    "work_order.verified",
                                                    "work_order.reopened",
                                                    "work_order.merged",
                                                    "work_order.unmerged",
                                                    "work_order.assigned",
                                                    "work_order.prioritized",
                                                    "work_order.charged",
                                                    "damage.reported",
                                                    "work_order.charge_acknowledged",
                                                    "work_order.out_of_order_asked",
                                                    "operation.undone",
                                                    "work_order.out_of_order_refused"};
constexpr std::array<std::string_view, 6> kAreaWork{"area.started",   "area.paused",      "area.done",
                                                    "area.inspected", "operation.undone", "area.assigned"};
constexpr std::array<std::string_view, 6> kRequests{"request.accepted", "request.done",     "request.cancelled",
                                                    "request.reopened", "operation.undone", "request.assigned"};
constexpr std::array<std::string_view, 2> kKeeping{"found.stored", "found.claimed"};
constexpr std::array<std::string_view, 9> kFound{"found.handed_over",     "found.received",  "found.stored",
                                                 "found.claimed",         "found.returned",  "found.claim_withdrawn",
                                                 "found.disposal_signed", "found.corrected", "operation.undone"};
constexpr std::array<std::string_view, 4> kLoans{"loan.returned", "loan.lost", "loan.moved", "operation.undone"};
constexpr std::array<std::string_view, 6> kCheckouts{"checkout.asked",   "checkout.received", "checkout.inspected",
                                                     "stay.checked_out", "stay.checked_in",   "operation.undone"};

/// What could have got in the way of something done to that document, by what was done.
Kinds inTheWayOf(const DocumentName& doc, std::string_view kind)
{
    if (doc.kind() == document_kind::kStock) {
        return kCounts;
    }
    if (doc.kind() == document_kind::kWorkOrder) {
        return kRepairs;
    }
    if (doc.kind() == document_kind::kArea) {
        return kAreaWork;
    }
    if (doc.kind() == document_kind::kRequest) {
        return kRequests;
    }
    if (doc.kind() == document_kind::kFoundItem) {
        return kFound;
    }
    if (doc.kind() == document_kind::kLoan) {
        return kLoans;
    }
    if (kind == "room.sale_set") {
        return kSale;
    }
    if (kind == "room.assigned") {
        return kHandingOut;
    }
    if (kind.starts_with("checkout.")) {
        return kCheckouts;
    }
    return kind == "room.service_set" || kind == "room.observed" || kind == "room.welfare_checked"
               ? Kinds{kDoorSigns}
               : Kinds{kWorkOnRooms};
}

Kinds couldStand(const DocumentName& doc, std::string_view kind, std::optional<Reason> reason)
{
    switch (reason.value_or(Reason::NewerState)) {
    case Reason::OlderTurn:
    case Reason::NotOccupied:
    case Reason::Occupied:
        return kNewGuests;
    case Reason::ArrivalExpected:
        return kArrivals;
    case Reason::OutOfOrder:
        return kSale;
    case Reason::DoubleLocked:
        return kDoorSigns;
    case Reason::StillKept:
        return kKeeping;
    case Reason::AlreadyDone:
    case Reason::NewerState:
    case Reason::OwnWork:
    case Reason::ProofMissing:
        return inTheWayOf(doc, kind);
    case Reason::RoleNotAllowed:
    case Reason::VipNeedsSupervisor:
    case Reason::UnknownDocument:
    case Reason::MalformedBody:
    case Reason::TooLarge:
    case Reason::DeviceRevoked:
    case Reason::UnknownKind:
        return {}; // No other operation is to blame.
    }
    return {};
}

/// What a side of a conflict was, where the document no longer remembers: a cleaning answers an inspection, all others
/// one of their own kind.
std::string kindOfOther(ConflictRule rule, std::string_view kind)
{
    const bool judges = rule == ConflictRule::CleanedNotSeen && kind == "room.cleaned";
    return judges ? "room.inspected" : rule == ConflictRule::CleanedNotSeen ? "room.cleaned" : std::string{kind};
}

std::optional<RecentOperation> otherSide(const Document& document, const OperationId& op, std::string_view kind)
{
    for (auto conflict = document.conflicts.rbegin(); conflict != document.conflicts.rend(); ++conflict) {
        const auto& sides = conflict->sides;
        const auto isOurs = [&op](const ConflictSide& side) { return side.op == op; };
        const auto other = std::find_if_not(sides.begin(), sides.end(), isOurs);
        if (std::none_of(sides.begin(), sides.end(), isOurs) || other == sides.end()) {
            continue;
        }
        const auto* const recent = findRecent(document, other->op);
        return recent != nullptr
                   ? *recent
                   : RecentOperation{other->op, kindOfOther(conflict->rule, kind), other->by, other->at, kConflict, 0};
    }
    return std::nullopt;
}

} // namespace

std::optional<RecentOperation> standingInstead(const Document& document, const OperationId& op, std::string_view kind,
                                               const Verdict& verdict)
{
    if (verdict.outcome == Outcome::Conflict) {
        return otherSide(document, op, kind);
    }
    const Kinds kinds = couldStand(document.name, kind, verdict.reason);
    const auto found = std::find_if(document.recent.rbegin(), document.recent.rend(), [&](const RecentOperation& one) {
        const bool fits = std::find(kinds.begin(), kinds.end(), one.kind) != kinds.end();
        return one.id != op && one.verdict == kApplied && fits;
    });
    return found == document.recent.rend() ? std::nullopt : std::optional{*found};
}

} // namespace turndown::tablet
