#include "mobile/core/room_changes.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/hotel.hpp"

#include <algorithm>

using namespace turndown;
using namespace turndown::tablet;
using namespace turndown::hotel;

namespace {

/// 1203, occupied, assigned to Li by Chen in the morning.
Document mine()
{
    const OperationId turn = op(1);
    auto document = after(
        roomDocument(dirtyRoom()),
        {said(1, kPms, at(6), kRoom1203, "stay.checked_in", StayCheckedIn{}),
         said(2, kChen, at(7), kRoom1203, "room.assigned", RoomAssigned{std::optional{kLi}, TaskKind::Stayover, 1})});
    REQUIRE(roomOf(document).turn == turn);
    return document;
}

AcceptedOperation assigned(std::uint8_t number, const StaffId& by, std::optional<StaffId> to)
{
    return said(number, by, at(10, number), kRoom1203, "room.assigned", RoomAssigned{to, std::nullopt, std::nullopt});
}

AcceptedOperation flagged(std::uint8_t number, const StaffId& by, RoomFlag flag, bool on = true)
{
    return said(number, by, at(10, number), kRoom1203, "room.flagged", RoomFlagged{flag, on, {}});
}

std::vector<RoomChange> changesOf(const std::vector<Announcement>& announcements)
{
    std::vector<RoomChange> changes;
    for (const Announcement& one : announcements) {
        changes.push_back(one.change);
    }
    return changes;
}

/// What Li hears when these are said about her room.
std::vector<Announcement> heard(const std::vector<AcceptedOperation>& sayings)
{
    return whatChanged(mine(), after(mine(), sayings), kLi);
}

} // namespace

SCENARIO("what others change about my room is announced, with who and when")
{
    THEN("the lead made it a rush room")
    {
        CHECK(heard({flagged(9, kChen, RoomFlag::Rush)}) ==
              std::vector{Announcement{"1203", RoomChange::Rush, "", kChen, at(10, 9)}});
    }
    THEN("the guest has checked out: one announcement, whatever else a departure changes")
    {
        CHECK(heard({said(9, kPms, at(10, 9), kRoom1203, "stay.checked_out", StayCheckedOut{})}) ==
              std::vector{Announcement{"1203", RoomChange::CheckedOut, "", kPms, at(10, 9)}});
    }
    THEN("it was given to somebody else, or to nobody")
    {
        CHECK(changesOf(heard({assigned(9, kChen, kMaria)})) == std::vector{RoomChange::TakenAway});
        CHECK(changesOf(heard({assigned(9, kChen, std::nullopt)})) == std::vector{RoomChange::TakenAway});
    }
    THEN("the office noted a sign at the door, and which")
    {
        const auto sign = said(9, kOlga, at(10, 9), kRoom1203, "room.service_set",
                               RoomServiceSet{op(1), ServiceFlag::DoNotDisturb, {}});
        CHECK(heard({sign}) == std::vector{Announcement{"1203", RoomChange::Sign, "dnd", kOlga, at(10, 9)}});
    }
    THEN("somebody else has begun it")
    {
        const auto started =
            said(9, kMaria, at(10, 9), kRoom1203, "room.started", RoomStarted{op(1), TaskKind::Stayover, {}});
        CHECK(changesOf(heard({started})) == std::vector{RoomChange::TakenOver});
    }
    THEN("it is another task now, was set by hand, was noted")
    {
        const auto deep = said(9, kChen, at(11), kRoom1203, "room.assigned",
                               RoomAssigned{std::nullopt, TaskKind::Deep, std::nullopt});
        const auto byHand =
            said(10, kOlga, at(11, 1), kRoom1203, "room.overridden", RoomOverridden{Condition::Pickup, "show"});
        const auto note = said(11, kOlga, at(11, 2), kRoom1203, "room.noted", RoomNoted{"Cot, please."});
        const auto announced = heard({deep, byHand, note});
        CHECK(changesOf(announced) == std::vector{RoomChange::OtherTask, RoomChange::ConditionSet, RoomChange::Noted});
        CHECK(announced[0].detail == "deep");
        CHECK(announced[1].detail == "pickup");
    }
    THEN("a mark that was taken back by the lead is over")
    {
        const auto rush = flagged(9, kChen, RoomFlag::Rush);
        const Document rushed = after(mine(), {rush});
        const Document calm = after(rushed, {undone(10, kChen, at(10, 10), rush)});
        CHECK(changesOf(whatChanged(rushed, calm, kLi)) == std::vector{RoomChange::RushOver});
    }
}

SCENARIO("what is not news")
{
    THEN("my own taps")
    {
        const auto started =
            said(9, kLi, at(10, 9), kRoom1203, "room.started", RoomStarted{op(1), TaskKind::Stayover, {}});
        const auto note = said(10, kLi, at(10, 10), kRoom1203, "room.noted", RoomNoted{"Cot."});
        const auto order = said(11, kLi, at(10, 11), kRoom1203, "room.assigned", RoomAssigned{{}, {}, 4});
        CHECK(heard({started, note, order}).empty());
    }
    THEN("another person's room")
    {
        CHECK(whatChanged(mine(), after(mine(), {flagged(9, kChen, RoomFlag::Rush)}), kMaria).empty());
    }
    THEN("the place that a lead gave it in my list, and what an overtaken operation wanted")
    {
        CHECK(heard({said(9, kChen, at(10), kRoom1203, "room.assigned", RoomAssigned{{}, {}, 9})}).empty());
        CHECK(heard({said(9, kMaria, at(10), kRoom1203, "room.assigned", RoomAssigned{kMaria, {}, {}})}).empty());
    }
    THEN("a room that this tablet sees for the first time")
    {
        Document unknown;
        unknown.name = kRoom1203;
        CHECK(whatChanged(unknown, mine(), kLi).empty());
    }
    THEN("anything twice")
    {
        const Document rushed = after(mine(), {flagged(9, kChen, RoomFlag::Rush)});
        CHECK(whatChanged(rushed, rushed, kLi).empty());
    }
}

SCENARIO("a room that comes to me")
{
    const Document hers = after(roomDocument(dirtyRoom()), {assigned(2, kChen, kMaria)});

    THEN("is given by the lead")
    {
        CHECK(whatChanged(hers, after(hers, {assigned(9, kChen, kLi)}), kLi) ==
              std::vector{Announcement{"1203", RoomChange::Given, "", kChen, at(10, 9)}});
    }
    THEN("is sent back by an inspector, where I had cleaned it for somebody else")
    {
        const auto cleaned = said(3, kLi, at(9), kRoom1203, "room.cleaned", RoomCleaned{});
        RoomInspected failed;
        failed.cleanedOp = op(3);
        failed.lines = {{"bathroom", LineResult::Fail, {}, {}}};
        const Document clean = after(hers, {cleaned});
        const Document back = after(clean, {said(9, kOlga, at(10, 9), kRoom1203, "room.inspected", failed)});
        CHECK(whatChanged(clean, back, kLi) ==
              std::vector{Announcement{"1203", RoomChange::SentBack, "", kOlga, at(10, 9)}});
        CHECK(changesOf(whatChanged(clean, back, kMaria)) == std::vector{RoomChange::TakenAway});
    }
}

SCENARIO("news goes when it is so no more")
{
    const Document rushed = after(mine(), {flagged(9, kChen, RoomFlag::Rush)});
    const auto rush = whatChanged(mine(), rushed, kLi).front();

    THEN("it holds as long as the room is rush and not clean")
    {
        CHECK(stillHolds(rush, roomOf(rushed), kLi));
        CHECK_FALSE(stillHolds(rush, roomOf(after(rushed, {flagged(10, kChen, RoomFlag::Rush, false)})), kLi));
        CHECK_FALSE(stillHolds(
            rush, roomOf(after(rushed, {said(10, kLi, at(11), kRoom1203, "room.cleaned", RoomCleaned{op(1)})})), kLi));
    }
    THEN("whoever has begun a room knows that it is theirs")
    {
        const Announcement given{"1203", RoomChange::Given, "", kChen, at(7)};
        CHECK(stillHolds(given, roomOf(mine()), kLi));
        const auto started =
            said(9, kLi, at(10, 9), kRoom1203, "room.started", RoomStarted{op(1), TaskKind::Stayover, {}});
        CHECK_FALSE(stillHolds(given, roomOf(after(mine(), {started})), kLi));
    }
    THEN("a room that was taken away is told until it is mine again")
    {
        const Announcement taken{"1203", RoomChange::TakenAway, "", kChen, at(7)};
        CHECK_FALSE(stillHolds(taken, roomOf(mine()), kLi));
        CHECK(stillHolds(taken, roomOf(after(mine(), {assigned(9, kChen, kMaria)})), kLi));
        CHECK_FALSE(stillHolds(rush, roomOf(after(rushed, {assigned(10, kChen, kMaria)})), kLi));
    }
    THEN("the later of two about the same thing overtakes the earlier")
    {
        const Announcement over{"1203", RoomChange::RushOver, "", kChen, at(11)};
        CHECK(aboutTheSame(rush, over));
        CHECK_FALSE(aboutTheSame(rush, {"1203", RoomChange::Vip, "", kChen, at(11)}));
        CHECK_FALSE(aboutTheSame(rush, {"1204", RoomChange::Rush, "", kChen, at(11)}));
    }
}
