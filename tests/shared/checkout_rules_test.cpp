#include "tests/support/catch.hpp"
#include "tests/support/hotel.hpp"

using namespace turndown;
using namespace turndown::hotel;

namespace {

const StaffId kAna{"u-ana"}; ///< At the front desk.

Document occupiedRoom()
{
    auto room = dirtyRoom();
    room.occupancy = Occupancy::Occupied;
    room.stay = Stay::DueOut;
    return roomDocument(room);
}

AcceptedOperation asked(std::uint8_t number, UtcTime when)
{
    return said(number, kAna, when, kRoom1203, "checkout.asked", CheckoutAsked{});
}

AcceptedOperation received(std::uint8_t number, const StaffId& by, UtcTime when, std::uint8_t of)
{
    return said(number, by, when, kRoom1203, "checkout.received", CheckoutReceived{op(of)});
}

AcceptedOperation lookedAt(std::uint8_t number, const StaffId& by, UtcTime when, std::uint8_t of,
                           CheckoutInspected found)
{
    found.asked = op(of);
    return said(number, by, when, kRoom1203, "checkout.inspected", std::move(found));
}

const CheckoutInspected kColas{{}, CheckoutResult::Items, {{"cola", 2}}, {}};

} // namespace

SCENARIO("a guest waits at the front desk while the room is looked at")
{
    auto room = after(occupiedRoom(), {asked(1, at(11))});
    REQUIRE(roomOf(room).checkout);
    CHECK_FALSE(roomOf(room).checkout->receivedAt);

    room = after(room, {received(2, kLi, at(11, 1), 1)});
    CHECK(roomOf(room).checkout->receivedBy == kLi);

    WHEN("two colas are missing")
    {
        room = after(room, {lookedAt(3, kLi, at(11, 4), 1, kColas)});
        CHECK(roomOf(room).checkout->result == CheckoutResult::Items);
        CHECK(roomOf(room).checkout->items.front().what == "cola");
        CHECK(roomOf(room).checkout->at == at(11, 4));

        THEN("somebody else who looked as well is told that it was done, and the first word stands")
        {
            room = after(room, {lookedAt(4, kMaria, at(11, 5), 1, {})});
            CHECK(verdictOf(room, op(4)) == overtaken(Reason::AlreadyDone));
            CHECK(roomOf(room).checkout->result == CheckoutResult::Items);
        }
        THEN("the front desk may ask anew")
        {
            room = after(room, {asked(4, at(11, 30))});
            CHECK(roomOf(room).checkout->op == op(4));
            CHECK_FALSE(roomOf(room).checkout->result);
        }
    }
    WHEN("the guest checks out before anybody has looked")
    {
        room = after(room, {said(3, kPms, at(11, 2), kRoom1203, "stay.checked_out", StayCheckedOut{}),
                            lookedAt(4, kLi, at(11, 4), 1, kColas)});
        CHECK(verdictOf(room, op(4)) == kApplied);
        CHECK(roomOf(room).checkout->result == CheckoutResult::Items);
    }
    WHEN("it is asked for again meanwhile")
    {
        CHECK(verdictOf(after(room, {asked(3, at(11, 2))}), op(3)) == overtaken(Reason::AlreadyDone));
    }
    WHEN("another tablet shows it as well")
    {
        room = after(room, {received(3, kMaria, at(11, 2), 1)});
        CHECK(verdictOf(room, op(3)) == overtaken(Reason::AlreadyDone));
        CHECK(roomOf(room).checkout->receivedBy == kLi);
    }
    WHEN("the next guest checks in")
    {
        room = after(room, {said(3, kPms, at(15), kRoom1203, "stay.checked_in", StayCheckedIn{})});
        CHECK_FALSE(roomOf(room).checkout);
        CHECK(verdictOf(after(room, {lookedAt(4, kLi, at(15, 1), 1, kColas)}), op(4)) == overtaken(Reason::NewerState));
    }
}

SCENARIO("the hotel has every room looked at when its guest checks out")
{
    const auto room =
        after(occupiedRoom(), {said(1, kPms, at(11), kRoom1203, "stay.checked_out", StayCheckedOut{true})});
    CHECK(roomOf(room).checkout->op == op(1));
}

SCENARIO("nobody can check out of a room in which nobody lives")
{
    const auto room = after(roomDocument(dirtyRoom()), {asked(1, at(11))});
    CHECK(verdictOf(room, op(1)) == overtaken(Reason::NotOccupied));
}
