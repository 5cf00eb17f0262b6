#include "tests/support/catch.hpp"
#include "tests/support/hotel.hpp"

using namespace turndown;
using namespace turndown::hotel;

namespace {

AcceptedOperation cleaned(std::uint8_t number, UtcTime when)
{
    return said(number, kLi, when, kRoom1203, "room.cleaned",
                RoomCleaned{.place = PlaceId{"floor-12"}, .linen = {{ItemId{"bath-towel"}, 2}}});
}

AcceptedOperation counted(std::uint8_t number, UtcTime when, std::int64_t quantity)
{
    return said(number, kChen, when, kTowels, "stock.counted", StockCounted{quantity, {}});
}

} // namespace

SCENARIO("an attendant takes back a cleaning")
{
    const auto cleaning = cleaned(1, at(9));
    const auto undo = undone(2, kLi, at(9, 2), cleaning);

    THEN("the room is as dirty as before, and the towels are back")
    {
        CHECK(roomOf(after(roomDocument(dirtyRoom()), {cleaning, undo})) == dirtyRoom());
        CHECK(levelOf(after(stockDocument(), {cleaning, undo})) == 0);
    }
    THEN("it can be taken back only once, by whoever is first")
    {
        const auto again = undone(3, kOlga, at(9, 3), cleaning);
        CHECK(levelOf(after(stockDocument(), {cleaning, undo, again})) == 0);
        CHECK(apply(after(stockDocument(), {cleaning, undo}), again).verdict == overtaken(Reason::AlreadyDone));
    }
    THEN("a colleague may not, but a supervisor may")
    {
        const auto room = after(roomDocument(dirtyRoom()), {cleaning});
        CHECK(apply(room, undone(2, kMaria, at(9, 2), cleaning)).verdict == overtaken(Reason::RoleNotAllowed));
        CHECK(apply(room, undone(2, kOlga, at(9, 2), cleaning)).verdict == kApplied);
    }
}

SCENARIO("something newer stands when a cleaning is taken back")
{
    const auto cleaning = cleaned(1, at(9));
    const auto flagged = said(2, kChen, at(9, 1), kRoom1203, "room.flagged", RoomFlagged{RoomFlag::Rush, true, ""});
    const auto room = after(roomDocument(dirtyRoom()), {cleaning, flagged});
    const auto [now, verdict, revised] = apply(room, undone(3, kLi, at(9, 2), cleaning));
    CHECK(verdict == overtaken(Reason::NewerState));
    CHECK(roomOf(now).condition == Condition::Clean);
}

SCENARIO("somebody settles what is not in conflict, and then a cleaning is taken back")
{
    const auto cleaning = cleaned(1, at(9));
    const auto settled = said(2, kOlga, at(9, 1), kRoom1203, "conflict.resolved", ConflictResolved{"none", "ours", ""});
    const auto room = after(roomDocument(dirtyRoom()), {cleaning, settled});
    REQUIRE(verdictOf(room, op(2)) == overtaken(Reason::NewerState));

    THEN("the cleaning is still the last change, and comes back")
    {
        const auto [now, verdict, revised] = apply(room, undone(3, kLi, at(9, 2), cleaning));
        CHECK(verdict == kApplied);
        CHECK(roomOf(now) == dirtyRoom());
    }
}

SCENARIO("a note said meanwhile does not hinder an undo, and survives it")
{
    const auto cleaning = cleaned(1, at(9));
    const auto noted = said(2, kChen, at(9, 1), kRoom1203, "room.noted", RoomNoted{"Guest asks for pillows."});
    const auto room = after(roomDocument(dirtyRoom()), {cleaning, noted, undone(3, kLi, at(9, 2), cleaning)});
    CHECK(roomOf(room).condition == Condition::Dirty);
    REQUIRE(roomOf(room).notes.size() == 1);
    CHECK(roomOf(after(room, {undone(4, kChen, at(9, 3), noted)})).notes.empty());
}

SCENARIO("a count has absorbed what is taken back")
{
    const auto cleaning = cleaned(1, at(9));
    const auto shelf = after(stockDocument(), {cleaning, counted(2, at(10), 30)});
    const auto [now, verdict, revised] = apply(shelf, undone(3, kLi, at(10, 1), cleaning));
    CHECK(verdict == overtaken(Reason::NewerState));
    CHECK(levelOf(now) == 30);
}

SCENARIO("what a count has absorbed is taken back twice, and then the count itself")
{
    const auto cleaning = cleaned(1, at(9));
    const auto count = counted(2, at(10), 50);
    const auto absorbed = undone(3, kLi, at(10, 1), cleaning);
    const auto again = undone(4, kOlga, at(10, 2), cleaning);
    const auto before = after(stockDocument(), {cleaning, count, absorbed});
    CHECK(levelOf(before) == 50);
    CHECK(apply(before, again).verdict == overtaken(Reason::AlreadyDone));

    const auto withoutCount = after(before, {again, undone(5, kChen, at(10, 3), count)});
    CHECK(levelOf(withoutCount) == 0); // The two towels came back once.
}

SCENARIO("a count is taken back after more was used")
{
    const auto count = counted(2, at(10), 30);
    const auto shelf = after(stockDocument(), {said(1, kChen, at(8), kTowels, "stock.received", StockReceived{25}),
                                               count, cleaned(3, at(11))});
    CHECK(levelOf(shelf) == 28);
    CHECK(levelOf(after(shelf, {undone(4, kChen, at(11, 1), count)})) == 23);
}

SCENARIO("an undo of something nobody here knows of changes nothing")
{
    auto undo = undone(2, kLi, at(9, 2), cleaned(1, at(9)));
    undo.undoneEff.reset();
    undo.undoneBy.reset();
    CHECK(apply(roomDocument(dirtyRoom()), undo).verdict == overtaken(Reason::NewerState));
    CHECK(apply(stockDocument(), undo).verdict == overtaken(Reason::NewerState));
}
