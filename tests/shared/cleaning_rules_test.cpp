#include "tests/support/catch.hpp"
#include "tests/support/hotel.hpp"

using namespace turndown;
using namespace turndown::hotel;

namespace {

AcceptedOperation started(std::uint8_t number, const StaffId& by, UtcTime when, RoomStarted body = {})
{
    return said(number, by, when, kRoom1203, "room.started", body);
}

AcceptedOperation cleaned(std::uint8_t number, const StaffId& by, UtcTime when, RoomCleaned body = {})
{
    return said(number, by, when, kRoom1203, "room.cleaned", std::move(body));
}

AcceptedOperation inspected(std::uint8_t number, const StaffId& by, UtcTime when, RoomInspected body)
{
    return said(number, by, when, kRoom1203, "room.inspected", std::move(body));
}

AcceptedOperation checkedOut(std::uint8_t number, UtcTime when)
{
    return said(number, kPms, when, kRoom1203, "stay.checked_out", StayCheckedOut{});
}

AcceptedOperation checkedIn(std::uint8_t number, UtcTime when)
{
    return said(number, kPms, when, kRoom1203, "stay.checked_in", StayCheckedIn{});
}

RoomInspected passed(const OperationId& cleaning)
{
    return {.cleanedOp = cleaning, .passed = true};
}

RoomInspected failed(const OperationId& cleaning)
{
    return {.cleanedOp = cleaning, .passed = false, .lines = {{"bathroom", LineResult::Fail, "hair", ""}}};
}

} // namespace

SCENARIO("a room is started, cleaned and passed")
{
    const auto room = after(roomDocument(dirtyRoom()), {started(1, kLi, at(9)), cleaned(2, kLi, at(9, 30))});

    THEN("it is clean, and known to be Li's work")
    {
        CHECK(roomOf(room).condition == Condition::Clean);
        CHECK(roomOf(room).task.state == TaskState::Done);
        CHECK(roomOf(room).task.cleanedBy == kLi);
    }
    THEN("a lead who passes that cleaning makes it inspected")
    {
        const auto checked = after(room, {inspected(3, kChen, at(9, 40), passed(op(2)))});
        CHECK(roomOf(checked).condition == Condition::Inspected);
        CHECK(roomOf(checked).inspection.result == InspectionResult::Passed);
    }
    THEN("nobody passes own work")
    {
        const auto [same, verdict, revised] = apply(room, inspected(3, kLi, at(9, 40), passed(op(2))));
        CHECK(verdict == overtaken(Reason::OwnWork));
        CHECK(roomOf(same).condition == Condition::Clean);
    }
    THEN("starting it once more finds it done")
    {
        CHECK(apply(room, started(3, kMaria, at(9, 40))).verdict == overtaken(Reason::AlreadyDone));
    }
}

SCENARIO("a room cleaned before its guest checked out")
{
    GIVEN("room 1203, whose guest left while the attendant's tablet was offline")
    {
        const auto room = after(roomDocument(dirtyRoom()), {checkedIn(1, at(8)), checkedOut(2, at(10))});

        WHEN("the tablet comes back and says it was cleaned for the stay before")
        {
            const auto [now, verdict, revised] = apply(room, cleaned(3, kLi, at(10, 20), {.turn = op(1)}));

            THEN("the work counts, the room stays dirty, and the reason says so")
            {
                CHECK(verdict == overtaken(Reason::OlderTurn));
                CHECK(roomOf(now).condition == Condition::Dirty);
                CHECK(now.recent.back().by == kLi);
            }
        }
        WHEN("it says the room was cleaned for the guest who comes next")
        {
            const auto now = after(room, {cleaned(3, kLi, at(10, 20), {.turn = op(2)})});

            THEN("the room is clean, and a check-in leaves it so")
            {
                CHECK(roomOf(now).condition == Condition::Clean);
                CHECK(roomOf(after(now, {checkedIn(4, at(15))})).condition == Condition::Clean);
            }
        }
    }
}

SCENARIO("two attendants on one room")
{
    const auto room = after(roomDocument(dirtyRoom()), {started(1, kLi, at(9))});

    WHEN("Maria starts it without having seen that Li did")
    {
        const auto [now, verdict, revised] = apply(room, started(2, kMaria, at(9, 5)));

        THEN("the first start owns the room, and both starts are in conflict")
        {
            CHECK(roomOf(now).task.startedBy == kLi);
            CHECK(verdict == kConflict);
            CHECK(verdictOf(now, op(1)) == kConflict);
            REQUIRE(revised.size() == 1);
            CHECK(revised[0].op == op(1));
            REQUIRE(now.conflicts.size() == 1);
            CHECK(now.conflicts[0].rule == ConflictRule::TwoStarts);
            CHECK(now.conflicts[0].id == conflictId(ConflictRule::TwoStarts, {op(2), op(1)}));
        }
        THEN("the supervisor may let Maria's start stand")
        {
            const auto settled = after(now, {said(3, kOlga, at(9, 10), kRoom1203, "conflict.resolved",
                                                  ConflictResolved{now.conflicts[0].id, op(2).text(), ""})});
            CHECK(settled.conflicts[0].resolved);
            CHECK(roomOf(settled).task.startedBy == kMaria);
        }
        THEN("two cleanings make one clean room, and the second is credited as already done")
        {
            const auto both = after(now, {cleaned(3, kLi, at(9, 30)), cleaned(4, kMaria, at(9, 31))});
            CHECK(roomOf(both).condition == Condition::Clean);
            CHECK(roomOf(both).task.cleanedBy == kLi);
            CHECK(verdictOf(both, op(4)) == overtaken(Reason::AlreadyDone));
        }
    }
    WHEN("Maria takes the room over, naming Li's start")
    {
        const auto [now, verdict, revised] = apply(room, started(2, kMaria, at(9, 5), {.over = op(1)}));

        THEN("the room is hers, and nothing is in conflict")
        {
            CHECK(verdict == kApplied);
            CHECK(roomOf(now).task.startedBy == kMaria);
            CHECK(now.conflicts.empty());
        }
    }
}

SCENARIO("an inspection fails")
{
    const auto room =
        after(roomDocument(dirtyRoom()), {cleaned(1, kLi, at(9)), inspected(2, kOlga, at(9, 10), failed(op(1)))});

    THEN("the room is dirty again and goes back to the same person")
    {
        CHECK(roomOf(room).condition == Condition::Dirty);
        CHECK(roomOf(room).task.assignedTo == kLi);
        CHECK(roomOf(room).inspection.failed == std::vector<std::string>{"bathroom"});
        CHECK(roomOf(room).inspection.failCount == 1);
    }
    THEN("a cleaning that names the failure awaits inspection again")
    {
        const auto redone = after(room, {cleaned(3, kLi, at(9, 30), {.answers = op(2)})});
        CHECK(roomOf(redone).condition == Condition::Clean);
        CHECK(roomOf(redone).inspection.result == InspectionResult::None);
        CHECK(roomOf(redone).inspection.failCount == 1);
    }
    THEN("a cleaning that had not seen it is a conflict, and the rework stays")
    {
        const auto [now, verdict, revised] = apply(room, cleaned(3, kMaria, at(9, 30)));
        CHECK(verdict == kConflict);
        CHECK(roomOf(now).condition == Condition::Dirty);
        CHECK(verdictOf(now, op(2)) == kConflict);
        AND_THEN("people may let that cleaning stand")
        {
            const auto settled = after(now, {said(4, kOlga, at(10), kRoom1203, "conflict.resolved",
                                                  ConflictResolved{now.conflicts[0].id, op(3).text(), ""})});
            CHECK(roomOf(settled).condition == Condition::Clean);
            CHECK(roomOf(settled).task.cleanedBy == kMaria);
        }
    }
    THEN("a second inspection of the same cleaning finds that it no longer stands")
    {
        CHECK(apply(room, inspected(3, kChen, at(9, 20), passed(op(1)))).verdict == overtaken(Reason::NewerState));
    }
    THEN("a minor failure leaves only a touch-up")
    {
        auto minor = failed(op(1));
        minor.minor = true;
        const auto touchUp =
            after(roomDocument(dirtyRoom()), {cleaned(1, kLi, at(9)), inspected(2, kOlga, at(9, 10), minor)});
        CHECK(roomOf(touchUp).condition == Condition::Pickup);
    }
}

SCENARIO("an inspection judges the cleaning it names")
{
    const auto room = after(roomDocument(dirtyRoom()), {cleaned(1, kLi, at(9))});
    CHECK(apply(room, inspected(2, kOlga, at(9, 10), passed(op(77)))).verdict == overtaken(Reason::NewerState));
    CHECK(apply(room, inspected(2, kOlga, at(9, 10), passed(op(1)))).verdict == kApplied);
}

SCENARIO("a VIP room is passed by a supervisor or above")
{
    auto vip = dirtyRoom();
    vip.flags = {RoomFlag::Vip};
    const auto room = after(roomDocument(vip), {cleaned(1, kLi, at(9))});
    CHECK(apply(room, inspected(2, kChen, at(9, 10), passed(op(1)))).verdict == overtaken(Reason::VipNeedsSupervisor));
    CHECK(apply(room, inspected(2, kOlga, at(9, 10), passed(op(1)))).verdict == kApplied);
}

SCENARIO("nobody starts a room that is out of order or double-locked")
{
    auto broken = dirtyRoom();
    broken.sale = Sale::OutOfOrder;
    CHECK(apply(roomDocument(broken), started(1, kLi, at(9))).verdict == overtaken(Reason::OutOfOrder));
    auto locked = dirtyRoom();
    locked.service.flag = ServiceFlag::DoubleLock;
    CHECK(apply(roomDocument(locked), started(1, kLi, at(9))).verdict == overtaken(Reason::DoubleLocked));
}

SCENARIO("a turndown leaves the room's condition alone")
{
    auto room = dirtyRoom();
    room.condition = Condition::Clean;
    const auto evening = after(roomDocument(room), {started(1, kLi, at(18), {.task = TaskKind::Turndown}),
                                                    cleaned(2, kLi, at(18, 8), {.task = TaskKind::Turndown})});
    CHECK(roomOf(evening).condition == Condition::Clean);
    CHECK(roomOf(evening).turndown == Turndown::Completed);
}

SCENARIO("an operation on a room that nobody has set up")
{
    Document nobodyKnows;
    nobodyKnows.name = kRoom1203;
    const auto [document, verdict, revised] = apply(nobodyKnows, cleaned(1, kLi, at(9)));
    CHECK(verdict == overtaken(Reason::UnknownDocument));
    CHECK(document.recent.size() == 1);
}
