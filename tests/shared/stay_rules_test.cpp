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

SCENARIO("a guest checks out while the room is being cleaned")
{
    auto room = after(morningOf24(), {checkedIn(1, at(8), day(24), day(25)), rolled(2, at(9), day(25))});
    room = after(room, {said(3, kLi, at(10), kRoom1203, "room.started", RoomStarted{op(1), TaskKind::Stayover, {}}),
                        checkedOut(4, at(10, 10))});
    THEN("the work goes on as that of a departure, in a dirty room")
    {
        CHECK(roomCode(roomOf(room)) == "VD");
        CHECK(roomOf(room).task.kind == TaskKind::Departure);
        CHECK(roomOf(room).task.state == TaskState::Started);
        CHECK(roomOf(room).task.startedBy == kLi);
    }
    THEN("finishing what was begun for the old guest does not make it clean")
    {
        room = after(room, {said(5, kLi, at(10, 20), kRoom1203, "room.cleaned", RoomCleaned{op(1)})});
        CHECK(verdictOf(room, op(5)) == overtaken(Reason::OlderTurn));
        CHECK(roomCode(roomOf(room)) == "VD");
    }
    THEN("finishing with the check-out in sight does")
    {
        room = after(room, {said(5, kLi, at(10, 30), kRoom1203, "room.cleaned", RoomCleaned{op(4)})});
        CHECK(roomCode(roomOf(room)) == "VC");
    }
}

SCENARIO("a hotel says what a check-in makes of a room")
{
    auto in = checkedIn(1, at(15), day(24), day(26));
    std::get<StayCheckedIn>(in.operation.body).condition = Condition::Dirty;
    CHECK(roomCode(roomOf(after(morningOf24(), {in}))) == "OD");
}

SCENARIO("a guest moves to another room with the sign on the door")
{
    StayMoved moved;
    moved.from = DocumentName{"room/1201"};
    moved.flags = {RoomFlag::Vip};
    moved.service = Service{ServiceFlag::DoNotDisturb, at(7), op(9), {}};
    const auto room = after(morningOf24(), {said(1, kPms, at(12), kRoom1203, "stay.moved", moved)});
    CHECK(roomOf(room).service.flag == ServiceFlag::DoNotDisturb);
    CHECK(roomOf(room).service.since == at(7));
    CHECK(roomOf(room).flags == std::set{RoomFlag::Vip});
}

SCENARIO("nights over a vacant room that is ready")
{
    const auto nights = [](int count, const DayRolled& rules) {
        auto room = morningOf24();
        for (int night = 1; night <= count; ++night) {
            auto rolling = rolled(static_cast<std::uint8_t>(night), at(1, night), day(24 + night));
            auto& body = std::get<DayRolled>(rolling.operation.body);
            body.vacantDayLimit = rules.vacantDayLimit;
            body.vacantCondition = rules.vacantCondition;
            body.inspectedAges = rules.inspectedAges;
            room = after(room, {rolling});
        }
        return roomCode(roomOf(room));
    };
    CHECK(nights(6, {}) == "VI");
    CHECK(nights(3, {.vacantDayLimit = 3}) == "VI"); // Counted from the first night that saw it vacant.
    CHECK(nights(4, {.vacantDayLimit = 3}) == "VP");
    CHECK(nights(4, {.vacantDayLimit = 3, .vacantCondition = Condition::Dirty}) == "VD");
    CHECK(nights(1, {.inspectedAges = true}) == "VC");
}

SCENARIO("a room off sale comes back by itself the day after its last")
{
    auto room = dirtyRoom();
    room.condition = Condition::Inspected;
    room.sale = Sale::OutOfOrder;
    room.saleDetail = SaleDetail{day(20), day(25), "painting", Condition::Pickup};
    auto document = after(roomDocument(room), {rolled(1, at(1), day(25))});
    CHECK(roomCode(roomOf(document)) == "OOO");
    document = after(document, {rolled(2, at(2), day(26))});
    CHECK(roomCode(roomOf(document)) == "VP");
}

SCENARIO("a room with an arrival today cannot go out of service, but may be out of order")
{
    const auto awaited = after(morningOf24(), {expected(1, at(8), day(24), day(25))});
    RoomSaleSet off;
    off.sale = Sale::OutOfService;
    CHECK(verdictOf(after(awaited, {said(2, kOlga, at(9), kRoom1203, "room.sale_set", off)}), op(2)) ==
          overtaken(Reason::ArrivalExpected));
    off.sale = Sale::OutOfOrder;
    CHECK(verdictOf(after(awaited, {said(2, kOlga, at(9), kRoom1203, "room.sale_set", off)}), op(2)) == kApplied);
}
