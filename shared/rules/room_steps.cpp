#include "shared/rules/checkout_rules.hpp"
#include "shared/rules/cleaning_rules.hpp"
#include "shared/rules/overloaded.hpp"
#include "shared/rules/room_rules.hpp"
#include "shared/rules/stay_rules.hpp"
#include "shared/rules/steps.hpp"

namespace turndown {

namespace {

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

} // namespace

Step<Room> stepOf(Room room, const AcceptedOperation& accepted, const DocumentName& name)
{
    Step<Room> step = ruleOnRoom(std::move(room), accepted, name);
    forgetReasonsOfWhatIsOver(step.after);
    return step;
}

} // namespace turndown
