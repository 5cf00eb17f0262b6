#include "shared/rules/checkout_rules.hpp"

#include <utility>

namespace turndown {

namespace {

bool isWaiting(const Room& room)
{
    return room.checkout && !room.checkout->result;
}

bool answers(const Room& room, const OperationId& asked)
{
    return room.checkout && room.checkout->op == asked;
}

} // namespace

Room withCheckoutAsked(Room room, const Stated& stated)
{
    if (!isWaiting(room)) {
        room.checkout = CheckoutInspection{.op = stated.id, .askedBy = stated.by, .askedAt = stated.eff};
    }
    return room;
}

Step<Room> applyCheckoutAsked(Room room, const CheckoutAsked& asked, const Stated& stated)
{
    if (asked.turn != room.turn) {
        return unchanged(std::move(room), Reason::OlderTurn);
    }
    if (room.occupancy == Occupancy::Vacant && room.stay != Stay::Departed) {
        return unchanged(std::move(room), Reason::NotOccupied);
    }
    if (isWaiting(room)) {
        return unchanged(std::move(room), Reason::AlreadyDone);
    }
    return {withCheckoutAsked(std::move(room), stated), kApplied, std::nullopt};
}

Step<Room> applyCheckoutReceived(Room room, const CheckoutReceived& received, const Stated& stated)
{
    if (!answers(room, received.asked)) {
        return unchanged(std::move(room), Reason::NewerState);
    }
    if (room.checkout->receivedAt) {
        return unchanged(std::move(room), Reason::AlreadyDone);
    }
    room.checkout->receivedBy = stated.by;
    room.checkout->receivedAt = stated.eff;
    return {std::move(room), kApplied, std::nullopt};
}

Step<Room> applyCheckoutInspected(Room room, const CheckoutInspected& inspected, const Stated& stated)
{
    if (!answers(room, inspected.asked)) {
        return unchanged(std::move(room), Reason::NewerState);
    }
    if (room.checkout->result) {
        return unchanged(std::move(room), Reason::AlreadyDone);
    }
    room.checkout->result = inspected.result;
    room.checkout->items = inspected.items;
    room.checkout->text = inspected.text;
    room.checkout->by = stated.by;
    room.checkout->at = stated.eff;
    return {std::move(room), kApplied, std::nullopt};
}

} // namespace turndown
