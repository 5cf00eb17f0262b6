#include "shared/rules/room_views.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/hotel.hpp"

using namespace turndown;
using namespace turndown::hotel;

namespace {

Day day(int dayOfMonth)
{
    return std::chrono::sys_days{std::chrono::year{2016} / 3 / dayOfMonth};
}

AcceptedOperation rolled(std::uint8_t number, UtcTime when, Day to)
{
    return said(number, StaffId{"server"}, when, kRoom1203, "day.rolled", DayRolled{to});
}

AcceptedOperation checkedIn(std::uint8_t number, UtcTime when, Day from, Day to, std::set<RoomFlag> flags = {})
{
    return said(number, kPms, when, kRoom1203, "stay.checked_in",
                StayCheckedIn{{.adults = 2}, std::move(flags), from, to});
}

AcceptedOperation checkedOut(std::uint8_t number, UtcTime when)
{
    return said(number, kPms, when, kRoom1203, "stay.checked_out", StayCheckedOut{});
}

AcceptedOperation expected(std::uint8_t number, UtcTime when, Day from, Day to, std::set<RoomFlag> flags = {})
{
    return said(number, kPms, when, kRoom1203, "stay.expected",
                StayExpected{{from, to, {.adults = 1}, std::move(flags)}});
}

Document morningOf24()
{
    auto room = dirtyRoom();
    room.businessDay = day(24);
    room.condition = Condition::Inspected;
    return roomDocument(room);
}

} // namespace

SCENARIO("a guest stays two nights")
{
    auto room = after(morningOf24(), {checkedIn(1, at(15), day(24), day(26))});
    CHECK(roomOf(room).turn == op(1));
    CHECK(roomOf(room).stay == Stay::Arrived);
    CHECK(roomCode(roomOf(room)) == "OI");

    room = after(room, {rolled(2, at(20), day(25))});
    CHECK(roomOf(room).stay == Stay::Stayover);
    CHECK(roomOf(room).task.kind == TaskKind::Stayover);
    CHECK(roomCode(roomOf(room)) == "OD");

    room = after(room, {rolled(3, at(21), day(26))});
    CHECK(roomOf(room).stay == Stay::DueOut);
    CHECK(roomOf(room).task.kind == TaskKind::Departure);

    room = after(room, {checkedOut(4, at(22))});
    CHECK(roomOf(room).turn == op(4));
    CHECK(roomOf(room).stay == Stay::Departed);
    CHECK(roomOf(room).guests == Guests{});
    CHECK(roomCode(roomOf(room)) == "VD");
}

SCENARIO("a VIP is expected in a room that someone leaves the same day")
{
    const auto room = after(morningOf24(), {checkedIn(1, at(8), day(23), day(24)),
                                            expected(2, at(8, 5), day(24), day(27), {RoomFlag::Vip}),
                                            expected(3, at(8, 6), day(27), day(28))});
    CHECK_FALSE(roomOf(room).flags.contains(RoomFlag::Vip));

    const auto left = after(room, {checkedOut(4, at(11))});
    CHECK(roomOf(left).flags.contains(RoomFlag::Vip));

    const auto arrived = after(left, {checkedIn(5, at(15), day(24), day(27), {RoomFlag::Vip})});
    REQUIRE(roomOf(arrived).expected.size() == 1);
    CHECK(roomOf(arrived).expected[0].arrival == day(27));
}

SCENARIO("an empty room is marked on the day its guest arrives, not before")
{
    auto room = after(morningOf24(), {expected(1, at(9), day(25), day(26))});
    CHECK(roomOf(room).stay == Stay::None);
    room = after(room, {rolled(2, at(20), day(25))});
    CHECK(roomOf(room).stay == Stay::Arrival);
    room = after(room, {rolled(3, at(21), day(26))});
    CHECK(roomOf(room).stay == Stay::None);
    CHECK(roomOf(room).expected.empty());
}

SCENARIO("what was expected is said again")
{
    const auto room = after(morningOf24(), {expected(1, at(9), day(25), day(26)),
                                            expected(2, at(9, 1), day(25), day(26), {RoomFlag::Vip})});
    REQUIRE(roomOf(room).expected.size() == 1);
    CHECK(roomOf(room).expected[0].flags.contains(RoomFlag::Vip));
}

SCENARIO("the night roll does not disturb work that is under way")
{
    const auto room =
        after(morningOf24(), {checkedIn(1, at(1), day(24), day(27)), rolled(2, at(4), day(25)),
                              said(3, kLi, at(4, 30), kRoom1203, "room.started", RoomStarted{.turn = op(1)}),
                              rolled(4, at(5), day(26))});
    CHECK(roomOf(room).task.state == TaskState::Started);
    CHECK(roomOf(room).condition == Condition::Cleaning);
}

SCENARIO("do not disturb, its clock and its end")
{
    const auto occupied = after(morningOf24(), {checkedIn(1, at(8), day(24), day(26))});
    const auto dnd = [](std::uint8_t number, UtcTime when, ServiceFlag flag, Answer answer = {}) {
        return said(number, kLi, when, kRoom1203, "room.service_set", RoomServiceSet{op(1), flag, answer});
    };

    THEN("it belongs to occupied rooms")
    {
        CHECK(apply(morningOf24(), said(1, kLi, at(9), kRoom1203, "room.service_set",
                                        RoomServiceSet{{}, ServiceFlag::DoNotDisturb, {}}))
                  .verdict == overtaken(Reason::NotOccupied));
    }
    THEN("seen again in the afternoon, the clock still runs from the morning")
    {
        const auto room =
            after(occupied, {dnd(2, at(9), ServiceFlag::DoNotDisturb), dnd(3, at(14), ServiceFlag::DoNotDisturb)});
        CHECK(roomOf(room).service.since == at(9));
    }
    THEN("who clears a sign that someone else put up meanwhile had not seen it")
    {
        const auto room = after(occupied, {dnd(2, at(9), ServiceFlag::DoNotDisturb)});
        CHECK(apply(room, dnd(3, at(10), ServiceFlag::None, Answer{op(9)})).verdict == overtaken(Reason::NewerState));
        CHECK(roomOf(after(room, {dnd(3, at(10), ServiceFlag::None, Answer{op(2)})})).service == Service{});
    }
    THEN("whoever starts has been let in")
    {
        const auto room = after(occupied, {dnd(2, at(9), ServiceFlag::DoNotDisturb), rolled(3, at(9, 1), day(25)),
                                           said(4, kLi, at(10), kRoom1203, "room.started",
                                                RoomStarted{.turn = op(1), .task = TaskKind::Stayover})});
        CHECK(roomOf(room).service == Service{});
    }
}

SCENARIO("housekeeping sees nobody in a room that the front desk calls occupied")
{
    const auto room = after(
        morningOf24(), {checkedIn(1, at(8), day(24), day(26)),
                        said(2, kLi, at(9), kRoom1203, "room.observed", RoomObserved{op(1), false, 0, Luggage::None})});
    CHECK(roomOf(room).occupancy == Occupancy::Occupied);
    CHECK(hasDiscrepancy(roomOf(room)));
}

SCENARIO("a guest moves to another room")
{
    const DocumentName newRoom{document_kind::kRoom, "1204"};
    const auto moved = said(2, kPms, at(12), newRoom, "stay.moved",
                            StayMoved{kRoom1203, {.adults = 2}, {RoomFlag::Vip}, day(24), day(26)});
    CHECK(touches(moved.operation) == std::vector<DocumentName>{newRoom, kRoom1203});

    const auto left = after(morningOf24(), {checkedIn(1, at(8), day(24), day(26)), moved});
    CHECK(roomCode(roomOf(left)) == "VD");
    auto room = dirtyRoom();
    room.number = "1204";
    const auto entered = after(roomDocument(room), {moved});
    CHECK(roomOf(entered).occupancy == Occupancy::Occupied);
    CHECK(roomOf(entered).turn == op(2));
    CHECK(roomOf(entered).flags.contains(RoomFlag::Vip));
}

SCENARIO("a room leaves sale and comes back")
{
    const auto occupied = after(morningOf24(), {checkedIn(1, at(8), day(24), day(26))});
    const auto taken = said(2, kOlga, at(9), kRoom1203, "room.sale_set",
                            RoomSaleSet{Sale::OutOfOrder, {day(24), day(25), "pipe", Condition::Dirty}});
    CHECK(apply(occupied, taken).verdict == overtaken(Reason::Occupied));
    const auto outOfOrder = after(morningOf24(), {taken});
    CHECK(roomCode(roomOf(outOfOrder)) == "OOO");
    CHECK_FALSE(isReadyToSell(roomOf(outOfOrder), true));
    const auto back = after(outOfOrder, {said(3, kOlga, at(10), kRoom1203, "room.sale_set", RoomSaleSet{})});
    CHECK(roomCode(roomOf(back)) == "VD");
}
