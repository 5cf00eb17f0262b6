#include "shared/rules/apply.hpp"

#include "shared/rules/area_rules.hpp"
#include "shared/rules/checkout_rules.hpp"
#include "shared/rules/cleaning_rules.hpp"
#include "shared/rules/conflicts.hpp"
#include "shared/rules/overloaded.hpp"
#include "shared/rules/request_rules.hpp"
#include "shared/rules/room_rules.hpp"
#include "shared/rules/stay_rules.hpp"
#include "shared/rules/stock_rules.hpp"
#include "shared/rules/undoing.hpp"
#include "shared/rules/work_order_rules.hpp"

#include <algorithm>

namespace turndown {

namespace {

template <class Body>
Step<Body> applied(Body body)
{
    return {std::move(body), kApplied, std::nullopt};
}

Step<Room> ruleOnRoom(Room room, const AcceptedOperation& accepted, const DocumentName& name)
{
    const Stated stated = statedBy(accepted);
    const bool isLeft = accepted.operation.doc != name; // A move is stated on the new room and touches the old one.
    return std::visit(
        Overloaded{
            [&](const RoomStarted& started) { return applyStarted(std::move(room), started, stated); },
            [&](const RoomPaused& paused) { return applyPaused(std::move(room), paused, stated); },
            [&](const RoomCleaned& cleaned) { return applyCleaned(std::move(room), cleaned, stated); },
            [&](const RoomInspected& inspected) { return applyInspected(std::move(room), inspected, stated); },
            [&](const RoomServiceSet& set) { return applyServiceSet(std::move(room), set, stated); },
            [&](const RoomObserved& observed) { return applyObserved(std::move(room), observed, stated); },
            [&](const RoomAssigned& assigned) { return applyAssigned(std::move(room), assigned, stated); },
            [&](const RoomFlagged& flagged) { return applyFlagged(std::move(room), flagged); },
            [&](const RoomSaleSet& set) { return applySaleSet(std::move(room), set); },
            [&](const RoomOverridden& overridden) { return applyOverridden(std::move(room), overridden); },
            [&](const RoomAbandoned& abandoned) { return applyAbandoned(std::move(room), abandoned, stated); },
            [&](const RoomTouchUpAsked& asked) { return applyTouchUpAsked(std::move(room), asked, stated); },
            [&](const RoomWelfareChecked& checked) { return applyWelfareChecked(std::move(room), checked, stated); },
            [&](const RoomDeepCleaned& cleaned) { return applyDeepCleaned(std::move(room), cleaned, stated); },
            [&](const CheckoutAsked& asked) { return applyCheckoutAsked(std::move(room), asked, stated); },
            [&](const CheckoutReceived& received) { return applyCheckoutReceived(std::move(room), received, stated); },
            [&](const CheckoutInspected& inspected) {
                return applyCheckoutInspected(std::move(room), inspected, stated);
            },
            [&](const StayCheckedIn& guest) { return applied(applyCheckedIn(std::move(room), guest, stated)); },
            [&](const StayCheckedOut& out) { return applied(applyCheckedOut(std::move(room), out, stated)); },
            [&](const StayChanged& changed) { return applyStayChanged(std::move(room), changed); },
            [&](const StayDueOut& dueOut) { return applyDueOut(std::move(room), dueOut); },
            [&](const StayExpected& expected) { return applied(applyExpected(std::move(room), expected)); },
            [&](const StayMoved& moved) {
                return applied(isLeft ? applyCheckedOut(std::move(room), {}, stated)
                                      : applyMovedIn(std::move(room), moved, stated));
            },
            [&](const DayRolled& rolled) { return applied(applyDayRolled(std::move(room), rolled)); },
            [&](const auto&) { return applied(std::move(room)); },
        },
        accepted.operation.body);
}

Step<Room> stepRoom(Room room, const AcceptedOperation& accepted, const DocumentName& name)
{
    Step<Room> step = ruleOnRoom(std::move(room), accepted, name);
    forgetReasonsOfWhatIsOver(step.after);
    return step;
}

Step<StockLevel> stepStock(StockLevel level, const AcceptedOperation& accepted)
{
    const auto* const counted = std::get_if<StockCounted>(&accepted.operation.body);
    return counted != nullptr ? applyCounted(std::move(level), *counted, statedBy(accepted))
                              : applied(std::move(level));
}

Step<WorkOrder> stepWorkOrder(WorkOrder order, const AcceptedOperation& accepted, const DocumentName& name)
{
    const Stated stated = statedBy(accepted);
    const bool isPrimary = accepted.operation.doc == name;
    return std::visit(
        Overloaded{
            [&](const DamageReported& reported) { return applied(opened(reported, stated)); },
            [&](const WorkOrderStepped& stepped) { return applyStepped(std::move(order), stepped, stated); },
            [&](const WorkOrderCharged& charged) { return applyCharged(std::move(order), charged, stated); },
            [&](const WorkOrderMerged& merged) {
                return isPrimary ? applyMerged(std::move(order), merged) : applied(std::move(order));
            },
            [&](const auto&) { return applied(std::move(order)); },
        },
        accepted.operation.body);
}

Step<Area> stepArea(Area area, const AcceptedOperation& accepted)
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

Step<Request> stepRequest(Request request, const AcceptedOperation& accepted)
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

Step<Property> stepProperty(Property property, const AcceptedOperation& accepted)
{
    if (const auto* const rolled = std::get_if<DayRolled>(&accepted.operation.body)) {
        property.businessDay = rolled->businessDay;
    }
    return applied(std::move(property));
}

/// Takes over what a rule answered, and keeps what stood before so that the change can be taken back.
template <class Body>
Folded take(Document document, Step<Body> step, const OperationId& id)
{
    Folded folded{std::move(document), step.verdict, {}};
    const auto* const standing = std::get_if<Body>(&folded.document.body);
    if (standing == nullptr || !(*standing == step.after)) {
        folded.document.undo = Undo{id, std::make_shared<const DocumentBody>(std::move(folded.document.body))};
        folded.document.body = std::move(step.after);
    }
    if (step.conflict) {
        for (const auto& side : step.conflict->sides) {
            if (side.op != id) {
                folded.revised.push_back({side.op, kConflict});
            }
        }
        enter(folded.document.conflicts, std::move(*step.conflict));
    }
    return folded;
}

/// Deltas, notes and comments: they commute with changes of state, so an undo of those keeps them.
bool applyCommuting(Document& document, const AcceptedOperation& accepted)
{
    const auto& operation = accepted.operation;
    const std::int64_t delta = document.name.kind() == document_kind::kStock ? stockDelta(operation, document.name) : 0;
    const auto* const noted = std::get_if<RoomNoted>(&operation.body);
    const auto* const stepped = std::get_if<WorkOrderStepped>(&operation.body);
    const bool comments = stepped != nullptr && stepped->step == WorkOrderStep::Commented;
    if (delta == 0 && noted == nullptr && !comments) {
        return false;
    }
    const Stated stated = statedBy(accepted);
    commute(document, [&](DocumentBody& body) {
        if (auto* const level = std::get_if<StockLevel>(&body)) {
            *level = withDelta(std::move(*level), delta);
        } else if (auto* const room = std::get_if<Room>(&body); room != nullptr && noted != nullptr) {
            *room = withNote(std::move(*room), *noted, stated);
        } else if (auto* const order = std::get_if<WorkOrder>(&body); order != nullptr && comments) {
            *order = withComment(std::move(*order), stepped->text, stated);
        }
    });
    return true;
}

/// A stock level needs no setting up: it begins at 0 with the first operation that speaks of it.
void beginStock(Document& document)
{
    const bool begins =
        std::holds_alternative<std::monostate>(document.body) && document.name.kind() == document_kind::kStock;
    if (begins) {
        const auto key = document.name.key();
        const auto slash = key.find('/');
        StockLevel level;
        level.place = PlaceId{std::string{key.substr(0, slash)}};
        level.item = ItemId{std::string{key.substr(slash + 1)}};
        document.body = std::move(level);
    }
}

/// Nobody has set the document up: only what begins one of its own can.
Folded open(Document document, const AcceptedOperation& accepted)
{
    const OperationId& id = accepted.operation.id;
    const DocumentName name = document.name;
    if (std::holds_alternative<DamageReported>(accepted.operation.body)) {
        return take(std::move(document), stepWorkOrder({}, accepted, name), id);
    }
    if (std::holds_alternative<RequestOpened>(accepted.operation.body)) {
        return take(std::move(document), stepRequest({}, accepted), id);
    }
    return {std::move(document), overtaken(Reason::UnknownDocument), {}};
}

Folded foldState(Document document, const AcceptedOperation& accepted)
{
    beginStock(document);
    if (applyCommuting(document, accepted)) {
        const bool known = !std::holds_alternative<std::monostate>(document.body);
        return {std::move(document), known ? kApplied : overtaken(Reason::UnknownDocument), {}};
    }
    const OperationId& id = accepted.operation.id;
    const DocumentName name = document.name;
    DocumentBody body = document.body;
    return std::visit(
        Overloaded{
            [&](Room& room) { return take(std::move(document), stepRoom(std::move(room), accepted, name), id); },
            [&](StockLevel& level) { return take(std::move(document), stepStock(std::move(level), accepted), id); },
            [&](WorkOrder& order) {
                return take(std::move(document), stepWorkOrder(std::move(order), accepted, name), id);
            },
            [&](Property& property) {
                return take(std::move(document), stepProperty(std::move(property), accepted), id);
            },
            [&](Area& area) { return take(std::move(document), stepArea(std::move(area), accepted), id); },
            [&](Request& request) { return take(std::move(document), stepRequest(std::move(request), accepted), id); },
            [&](std::monostate) { return open(std::move(document), accepted); },
            [&](auto&) {
                return Folded{std::move(document), kApplied, {}};
            },
        },
        body);
}

Folded fold(Document document, const AcceptedOperation& accepted)
{
    const auto speaksOfOthers = [&] { return Folded{std::move(document), kApplied, {}}; };
    return std::visit(Overloaded{
                          [&](const OperationUndone& undone) {
                              const Verdict verdict = takeBack(document, undone, accepted);
                              return Folded{std::move(document), verdict, {}};
                          },
                          [&](const ConflictResolved& resolved) {
                              const Verdict verdict = settle(document, resolved);
                              if (verdict == kApplied) {
                                  document.undo.reset(); // What people decided is not undone with what came before.
                              }
                              return Folded{std::move(document), verdict, {}};
                          },
                          [&](const DocumentSet& set) {
                              auto before = std::make_shared<const DocumentBody>(document.body);
                              set.setMembers(document.body);
                              document.undo = Undo{accepted.operation.id, std::move(before)};
                              return Folded{std::move(document), kApplied, {}};
                          },
                          [&](const HeldReleased&) { return speaksOfOthers(); },
                          [&](const HeldDismissed&) { return speaksOfOthers(); },
                          [&](const DocumentRefolded&) { return speaksOfOthers(); },
                          [&](const UnknownKind&) { return speaksOfOthers(); },
                          [&](const MalformedBody&) { return speaksOfOthers(); },
                          [&](const Unreadable&) { return speaksOfOthers(); },
                          [&](const auto&) { return foldState(std::move(document), accepted); },
                      },
                      accepted.operation.body);
}

void remember(Document& document, const AcceptedOperation& accepted, const Folded& folded)
{
    auto& recent = document.recent;
    for (const auto& revision : folded.revised) {
        const auto known = std::find_if(recent.begin(), recent.end(),
                                        [&](const RecentOperation& entry) { return entry.id == revision.op; });
        if (known != recent.end()) {
            known->verdict = revision.verdict;
        }
    }
    const auto& operation = accepted.operation;
    recent.push_back({operation.id, operation.kind, operation.by, accepted.eff, folded.verdict, accepted.seq});
    if (recent.size() > kRecentOperations) {
        recent.erase(std::min_element(recent.begin(), recent.end(),
                                      [](const auto& left, const auto& right) { return left.seq < right.seq; }));
    }
}

} // namespace

Folded apply(Document document, const AcceptedOperation& accepted)
{
    const bool nothingFolded = document.recent.empty();
    Folded folded = fold(std::move(document), accepted);
    remember(folded.document, accepted, folded);
    folded.document.rev = std::max(folded.document.rev, accepted.seq);
    const bool creates = nothingFolded && creatorAmong(folded.document.name, {&accepted, 1}).has_value();
    if (!creates) {
        folded.document.last = accepted.operation.id;
    }
    return folded;
}

} // namespace turndown
