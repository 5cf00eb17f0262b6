#include "mobile/core/credits.hpp"
#include "mobile/core/shift_progress.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/hotel.hpp"

using namespace turndown;
using namespace turndown::tablet;
using namespace turndown::hotel;
using std::chrono::minutes;

SCENARIO("what a room is worth")
{
    RoomType suite;
    suite.credits = {{TaskKind::Departure, 50}, {TaskKind::Stayover, 30}};
    Room room = dirtyRoom();

    THEN("a room whose task was given no credits is worth what its type takes for the task")
    {
        CHECK(creditsOf(room, &suite) == 50);
        room.task.kind = TaskKind::Stayover;
        CHECK(creditsOf(room, &suite) == 30);
    }
    THEN("credits that were said for this very task stand")
    {
        room.task.credits = 65;
        CHECK(creditsOf(room, &suite) == 65);
    }
    THEN("where the hotel has set nothing, it is worth what is usual")
    {
        room.task.kind = TaskKind::Deep;
        CHECK(creditsOf(room, &suite) == 60);
        room.task.kind = TaskKind::Departure;
        CHECK(creditsOf(room, nullptr) == 32);
    }
}

SCENARIO("how far a shift has come")
{
    Room done = dirtyRoom();
    done.condition = Condition::Clean;
    done.task.state = TaskState::Done;
    done.task.startedBy = done.task.cleanedBy = kLi;
    done.task.startedAt = at(9);
    done.task.cleanedAt = at(9, 25);

    Room underWay = dirtyRoom();
    underWay.condition = Condition::Cleaning;
    underWay.task.state = TaskState::Started;
    underWay.task.startedBy = kLi;
    underWay.task.startedAt = at(9, 30);

    THEN("a finished room counts the time from its start to its finish, one under way the time until now")
    {
        CHECK(timeIn(done, kLi, at(12)) == minutes{25});
        CHECK(timeIn(underWay, kLi, at(9, 42)) == minutes{12});
    }
    THEN("what somebody else did is not this person's time, and nothing is guessed of a pause")
    {
        CHECK(timeIn(done, kMaria, at(12)) == minutes{0});
        underWay.task.state = TaskState::Paused;
        CHECK(timeIn(underWay, kLi, at(12)) == minutes{0});
        done.task.cleanedBy = kMaria; // She took over and finished it.
        CHECK(timeIn(done, kLi, at(12)) == minutes{0});
    }
    THEN("rooms and credits are counted, and only finished ones as done")
    {
        ShiftProgress progress;
        progress.add(done, 30, timeIn(done, kLi, at(9, 42)));
        progress.add(underWay, 20, timeIn(underWay, kLi, at(9, 42)));
        CHECK(progress == ShiftProgress{1, 2, 30, 50, minutes{37}});
    }
    THEN("a clean room whose guest has left since is not finished")
    {
        done.condition = Condition::Dirty;
        CHECK_FALSE(isFinished(done));
    }
}
