#include "shared/rules/room_views.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/hotel.hpp"

using namespace turndown;
using namespace turndown::hotel;

namespace {

AcceptedOperation started(std::uint8_t number, const StaffId& by, UtcTime when, TaskKind task = TaskKind::Departure)
{
    return said(number, by, when, kRoom1203, "room.started", RoomStarted{{}, task, {}});
}

AcceptedOperation cleaned(std::uint8_t number, const StaffId& by, UtcTime when, RoomCleaned body = {})
{
    return said(number, by, when, kRoom1203, "room.cleaned", std::move(body));
}

AcceptedOperation passed(std::uint8_t number, const StaffId& by, UtcTime when, std::uint8_t cleaning,
                         bool sample = false)
{
    RoomInspected inspected;
    inspected.cleanedOp = op(cleaning);
    inspected.passed = true;
    inspected.sample = sample;
    return said(number, by, when, kRoom1203, "room.inspected", std::move(inspected));
}

Document occupied(ServiceFlag flag)
{
    auto room = dirtyRoom();
    room.occupancy = Occupancy::Occupied;
    room.stay = Stay::Stayover;
    room.service = {flag, at(8), op(90), {}};
    return roomDocument(room);
}

} // namespace

SCENARIO("an attendant leaves a room without finishing it")
{
    auto room = dirtyRoom();
    room.condition = Condition::Pickup;
    auto document = after(roomDocument(room), {started(1, kLi, at(9), TaskKind::Pickup)});
    REQUIRE(roomOf(document).condition == Condition::Cleaning);

    WHEN("she says so")
    {
        document = after(document, {said(2, kLi, at(9, 5), kRoom1203, "room.abandoned", RoomAbandoned{})});
        THEN("the room is what it was before, and anybody may start it")
        {
            CHECK(roomOf(document).condition == Condition::Pickup);
            CHECK(roomOf(document).task.state == TaskState::Open);
            CHECK_FALSE(roomOf(document).task.startedBy);
            document = after(document, {started(3, kMaria, at(9, 10), TaskKind::Pickup)});
            CHECK(verdictOf(document, op(3)) == kApplied);
        }
    }
    WHEN("she had paused in between")
    {
        document = after(document, {said(2, kLi, at(9, 5), kRoom1203, "room.paused", RoomPaused{}),
                                    started(3, kLi, at(9, 20), TaskKind::Pickup),
                                    said(4, kLi, at(9, 25), kRoom1203, "room.abandoned", RoomAbandoned{})});
        CHECK(roomOf(document).condition == Condition::Pickup);
    }
    WHEN("somebody else says so")
    {
        document = after(document, {said(2, kMaria, at(9, 5), kRoom1203, "room.abandoned", RoomAbandoned{})});
        CHECK(verdictOf(document, op(2)) == overtaken(Reason::NewerState));
        CHECK(roomOf(document).condition == Condition::Cleaning);
    }
}

SCENARIO("a vacant room that was ready is shown to a guest")
{
    auto room = dirtyRoom();
    room.condition = Condition::Inspected;
    const auto touchUp = said(1, kChen, at(11), kRoom1203, "room.touch_up_asked", RoomTouchUpAsked{{}, "shown"});

    GIVEN("nobody lives in it")
    {
        const auto document = after(roomDocument(room), {touchUp});
        CHECK(roomOf(document).condition == Condition::Pickup);
        CHECK(roomOf(document).task.kind == TaskKind::Pickup);
        CHECK(roomOf(document).task.reason == "shown");
        CHECK(roomCode(roomOf(document)) == "VP");

        WHEN("it is looked over")
        {
            RoomCleaned lookedOver;
            lookedOver.task = TaskKind::Pickup;
            const auto done = after(document, {started(2, kLi, at(11, 10), TaskKind::Pickup)});
            CHECK(roomOf(done).task.reason == "shown");
            CHECK(roomOf(after(done, {cleaned(3, kLi, at(11, 20), lookedOver)})).task.reason.empty());
        }
        WHEN("somebody is to clean it anyway")
        {
            const RoomAssigned other{std::nullopt, TaskKind::Deep, std::nullopt};
            const auto deep = after(document, {said(2, kChen, at(12), kRoom1203, "room.assigned", other)});
            CHECK(roomOf(deep).task.reason.empty());
        }
        WHEN("it is asked for again, and nobody says why")
        {
            const auto overridden = said(2, kOlga, at(12), kRoom1203, "room.overridden",
                                         RoomOverridden{Condition::Inspected, "nothing to do"});
            const auto again = said(3, kChen, at(13), kRoom1203, "room.touch_up_asked", RoomTouchUpAsked{{}, ""});
            CHECK(roomOf(after(document, {overridden})).task.reason.empty());
            CHECK(roomOf(after(document, {overridden, again})).task.reason.empty());
        }
    }
    GIVEN("a guest does")
    {
        room.occupancy = Occupancy::Occupied;
        CHECK(verdictOf(after(roomDocument(room), {touchUp}), op(1)) == overtaken(Reason::Occupied));
    }
    GIVEN("it is dirty anyway")
    {
        room.condition = Condition::Dirty;
        const auto document = after(roomDocument(room), {touchUp});
        CHECK(verdictOf(document, op(1)) == overtaken(Reason::AlreadyDone));
        CHECK(roomOf(document).condition == Condition::Dirty);
    }
}

SCENARIO("a guest keeps everyone out over two shifts")
{
    using namespace std::chrono_literals;
    const auto document = occupied(ServiceFlag::DoNotDisturb);
    CHECK_FALSE(isWelfareCheckDue(roomOf(document), at(20), 24h));
    CHECK(isWelfareCheckDue(roomOf(document), at(8) + 24h, 24h));

    const auto asked = [&](WelfareResult result) {
        return after(document, {said(1, kOlga, at(8) + 24h, kRoom1203, "room.welfare_checked",
                                     RoomWelfareChecked{{}, result, "Spoke through the door."})});
    };
    WHEN("somebody asks and the guest is well")
    {
        const auto well = asked(WelfareResult::Well);
        THEN("the sign hangs on, and nobody has to ask for another day")
        {
            CHECK(roomOf(well).service.flag == ServiceFlag::DoNotDisturb);
            CHECK(roomOf(well).service.since == at(8));
            CHECK_FALSE(isWelfareCheckDue(roomOf(well), at(8) + 47h, 24h));
            CHECK(isWelfareCheckDue(roomOf(well), at(8) + 48h, 24h));
        }
        THEN("the room says who has asked, when, and in which words")
        {
            CHECK(roomOf(well).service.welfare ==
                  WelfareCheck{WelfareResult::Well, kOlga, at(8) + 24h, op(1), "Spoke through the door."});
        }
    }
    WHEN("nobody answers")
    {
        CHECK(isWelfareCheckDue(roomOf(asked(WelfareResult::NoAnswer)), at(8) + 25h, 24h));
    }
    WHEN("the sign had been taken off before")
    {
        const auto late = after(document, {said(1, kLi, at(9), kRoom1203, "room.service_set", RoomServiceSet{}),
                                           said(2, kOlga, at(10), kRoom1203, "room.welfare_checked",
                                                RoomWelfareChecked{{}, WelfareResult::Well, {}})});
        CHECK(verdictOf(late, op(2)) == overtaken(Reason::NewerState));
    }
}

SCENARIO("an attendant places a room in her order that has been given to somebody else meanwhile")
{
    const auto assigned = [](std::uint8_t number, const StaffId& by, UtcTime when, RoomAssigned body) {
        return said(number, by, when, kRoom1203, "room.assigned", std::move(body));
    };
    const auto give = [](const StaffId& to) { return RoomAssigned{std::optional{to}, std::nullopt, std::nullopt}; };
    const RoomAssigned place{std::nullopt, std::nullopt, 3};
    const auto hers = after(roomDocument(dirtyRoom()), {assigned(1, kChen, at(8), give(kLi))});
    CHECK(roomOf(after(hers, {assigned(2, kLi, at(9), place)})).task.position == 3);

    WHEN("her tablet, which was away, says so afterwards")
    {
        const auto document =
            after(hers, {assigned(2, kChen, at(8, 50), give(kMaria)), assigned(3, kLi, at(9), place)});
        THEN("newer truth stands, and nobody is told that they did what they may not")
        {
            CHECK(verdictOf(document, op(3)) == overtaken(Reason::NewerState));
            CHECK(roomOf(document).task.assignedTo == kMaria);
            CHECK_FALSE(roomOf(document).task.position);
        }
    }
    WHEN("she hands it on herself")
    {
        const auto document = after(hers, {assigned(2, kLi, at(9), give(kMaria))});
        CHECK(verdictOf(document, op(2)) == overtaken(Reason::RoleNotAllowed));
        CHECK(roomOf(document).task.assignedTo == kLi);
    }
}

SCENARIO("a room is marked, and somebody says why")
{
    const auto marked = [](std::uint8_t number, UtcTime when, RoomFlagged flag) {
        return said(number, kChen, when, kRoom1203, "room.flagged", std::move(flag));
    };
    const auto out = [](std::uint8_t number, UtcTime when) {
        return said(number, kPms, when, kRoom1203, "stay.checked_out", StayCheckedOut{});
    };
    const std::map<RoomFlag, std::string> lobby{{RoomFlag::Rush, "The guest waits in the lobby."}};
    const auto document =
        after(roomDocument(dirtyRoom()), {marked(1, at(9), {RoomFlag::Rush, true, lobby.at(RoomFlag::Rush)}),
                                          marked(2, at(9, 5), {RoomFlag::Queue, true, ""})});
    CHECK(roomOf(document).flagReasons == lobby);

    WHEN("it is marked again without a word")
    {
        CHECK(roomOf(after(document, {marked(3, at(10), {RoomFlag::Rush, true, ""})})).flagReasons == lobby);
    }
    WHEN("it is marked again for another reason")
    {
        const auto again = after(document, {marked(3, at(10), {RoomFlag::Rush, true, "Arrives at two."})});
        CHECK(roomOf(again).flagReasons.at(RoomFlag::Rush) == "Arrives at two.");
    }
    WHEN("the mark is taken off")
    {
        const auto off = after(document, {marked(3, at(10), {RoomFlag::Rush, false, "They have gone for lunch."})});
        CHECK(roomOf(off).flagReasons.empty());
        THEN("set anew, it begins without a reason")
        {
            CHECK(roomOf(after(off, {marked(4, at(11), {RoomFlag::Rush, true, ""})})).flagReasons.empty());
        }
    }
    WHEN("that guest is checked in, still in a rush")
    {
        const StayCheckedIn guest{{.adults = 1}, {RoomFlag::Rush}, {}, {}, {}};
        const auto in = after(document, {said(3, kPms, at(12), kRoom1203, "stay.checked_in", guest)});
        CHECK(roomOf(in).flagReasons == lobby);
    }
    WHEN("a guest with the same mark leaves, and the next has it too")
    {
        Room room = roomOf(document);
        room.businessDay = Day{std::chrono::days{20000}};
        room.occupancy = Occupancy::Occupied;
        room.expected = {{*room.businessDay, *room.businessDay + std::chrono::days{2}, {}, {RoomFlag::Rush}, {}}};
        const auto left = after(roomDocument(room), {out(3, at(12))});
        CHECK(roomOf(left).flags == std::set{RoomFlag::Rush});
        CHECK(roomOf(left).flagReasons.empty());
    }
}

SCENARIO("the air vents are cleaned besides")
{
    auto room = dirtyRoom();
    room.businessDay = Day{std::chrono::days{20000}};
    room.type = "king";
    const DeepCleanItem vents{.cycleDays = 30, .roomTypes = {"king"}};
    const auto today = *room.businessDay;
    CHECK(deepCleanDue(room, "vents", vents, today) == today);

    RoomCleaned withVents;
    withVents.deep = {"vents"};
    GIVEN("the room is finished with them")
    {
        const auto document = after(roomDocument(room), {cleaned(1, kLi, at(10), withVents)});
        CHECK(roomOf(document).deep.at("vents").by == kLi);
        CHECK(deepCleanDue(roomOf(document), "vents", vents, today) == today + std::chrono::days{30});
    }
    GIVEN("the guest has left meanwhile, so that the cleaning itself is overtaken")
    {
        const auto document =
            after(roomDocument(room), {said(1, kPms, at(9), kRoom1203, "stay.checked_out", StayCheckedOut{}),
                                       cleaned(2, kLi, at(10), withVents)});
        CHECK(verdictOf(document, op(2)) == overtaken(Reason::OlderTurn));
        CHECK(roomOf(document).deep.count("vents") == 1);
    }
    GIVEN("a contractor does them, and says so apart")
    {
        const auto document = after(roomDocument(room),
                                    {said(1, kLi, at(10), kRoom1203, "room.deep_cleaned", RoomDeepCleaned{{"vents"}})});
        CHECK(roomOf(document).deep.at("vents").day == today);
        CHECK(roomOf(document).condition == Condition::Dirty);
    }
    CHECK_FALSE(deepCleanDue(room, "vents", DeepCleanItem{.roomTypes = {"suite"}}, today));
}

SCENARIO("someone whom the hotel trusts checks own work")
{
    RoomCleaned checked;
    checked.selfCheck = true;
    CHECK(roomOf(after(roomDocument(dirtyRoom()), {cleaned(1, kLi, at(10), checked)})).condition ==
          Condition::Inspected);

    auto vip = dirtyRoom();
    vip.flags = {RoomFlag::Vip};
    CHECK(roomOf(after(roomDocument(vip), {cleaned(1, kLi, at(10), checked)})).condition == Condition::Clean);
}

SCENARIO("a supervisor looks again at a room that a lead has passed")
{
    const auto ready = after(roomDocument(dirtyRoom()), {cleaned(1, kLi, at(10)), passed(2, kChen, at(10, 10), 1)});
    REQUIRE(roomOf(ready).condition == Condition::Inspected);

    WHEN("all is well")
    {
        const auto document = after(ready, {passed(3, kOlga, at(11), 1, true)});
        CHECK(verdictOf(document, op(3)) == kApplied);
        CHECK(roomOf(document).inspection.by == kChen);
        CHECK(roomOf(document).inspection.sample->by == kOlga);
        CHECK(verdictOf(after(document, {passed(4, kOlga, at(12), 1, true)}), op(4)) == overtaken(Reason::AlreadyDone));
    }
    WHEN("something is not")
    {
        RoomInspected failed;
        failed.cleanedOp = op(1);
        failed.sample = true;
        failed.lines = {{"mirror", LineResult::Fail, "streaks", "3f0c"}, {"bed", LineResult::Pass, {}, "77aa"}};
        const auto document = after(ready, {said(3, kOlga, at(11), kRoom1203, "room.inspected", failed)});
        CHECK(roomOf(document).condition == Condition::Dirty);
        CHECK(roomOf(document).task.assignedTo == kLi);
        CHECK(roomOf(document).inspection.reasons.at("mirror") == "streaks");
        CHECK(roomOf(document).inspection.photos == std::map<std::string, std::string>{{"mirror", "3f0c"}});
    }
    WHEN("a lead tries, or whoever passed it")
    {
        CHECK(verdictOf(after(ready, {passed(3, kChen, at(11), 1, true)}), op(3)) == overtaken(Reason::RoleNotAllowed));
    }
}

SCENARIO("what the trade says of a room at a glance")
{
    auto room = dirtyRoom();
    room.occupancy = Occupancy::Occupied;
    room.stay = Stay::DueOut;
    room.service.flag = ServiceFlag::Declined;
    room.observed = Observation{.occupied = true, .luggage = Luggage::Light, .by = kLi, .at = at(9)};
    CHECK(roomMarks(room) == std::vector<std::string_view>{"RS", "DO", "LB"});

    room.observed->occupied = false;
    CHECK(roomMarks(room).back() == "S/O");
    CHECK_FALSE(isOccupiedUnready(room));
    room.stay = Stay::Arrived;
    CHECK(isOccupiedUnready(room));
}
