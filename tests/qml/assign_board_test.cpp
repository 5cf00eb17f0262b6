#include "mobile/ui/assign_board.hpp"
#include "mobile/ui/room_screen.hpp"
#include "tests/qml/tablet_at_hand.hpp"
#include "tests/support/catch.hpp"

using namespace turndown;
using namespace turndown::ui;

namespace {

int rowOf(const RowModel& rows, const QString& key)
{
    for (int row = 0; row < rows.count(); ++row) {
        if (rows.value(row, "key").toString() == key) {
            return row;
        }
    }
    return -1;
}

int creditsOf(AssignBoard& board, const char* person)
{
    return board.people()->value(rowOf(*board.people(), person), "credits").toInt();
}

} // namespace

SCENARIO("a lead sees who has which rooms, against what a shift holds")
{
    TabletAtHand tablet{"u-chen"};
    AssignBoard board{tablet.hotel(), tablet.taps()};

    CHECK(board.cap() == 450);
    THEN("attendants are listed with rooms and credits, and whoever has a room besides")
    {
        REQUIRE(rowOf(*board.people(), "u-li") >= 0);
        CHECK(board.people()->value(rowOf(*board.people(), "u-li"), "rooms").toInt() == 12);
        CHECK(board.people()->value(rowOf(*board.people(), "u-li"), "floors").toString() == "12");
        CHECK(rowOf(*board.people(), "u-chen") >= 0);
        CHECK(rowOf(*board.people(), "u-zhao") == -1);
    }
    THEN("somebody new who has no PIN yet is listed too, and whoever has left is not")
    {
        const auto newcomer = [&](const char* id, bool active) {
            tablet.server().state(DocumentName{document_kind::kStaff, id}, "u-admin", Role::Admin,
                                  DocumentSet{[active](DocumentBody& body) {
                                      body = StaffMember{"Ana", Role::Attendant, {"en"}, active, {}, {}};
                                  }});
        };
        newcomer("u-ana", true);
        newcomer("u-gone", false);
        tablet.sync();
        CHECK(rowOf(*board.people(), "u-ana") >= 0);
        CHECK(rowOf(*board.people(), "u-gone") == -1);
    }
    THEN("rooms that nobody has are listed along the corridors; locked and broken ones are nobody's work")
    {
        CHECK(board.unassigned() == 4);
        REQUIRE(board.rooms()->count() == 4);
        CHECK(board.rooms()->value(0, "key").toString() == "1002");
        CHECK(board.rooms()->value(0, "heading").toBool());
        CHECK_FALSE(board.rooms()->value(1, "heading").toBool());
        CHECK(board.rooms()->value(3, "key").toString() == "1204");
        CHECK(board.rooms()->value(3, "heading").toBool());
    }
}

SCENARIO("rooms are chosen and given to somebody, without a network")
{
    TabletAtHand tablet{"u-chen"};
    tablet.server().away = true;
    AssignBoard board{tablet.hotel(), tablet.taps()};

    WHEN("two rooms are chosen and given to Maria")
    {
        const int before = creditsOf(board, "u-maria");
        board.toggle("1002");
        board.toggle("1003");
        REQUIRE(board.chosen() == 2);
        REQUIRE(board.give("u-maria"));

        THEN("they are hers, at the end of her own order, and nothing is chosen any more")
        {
            CHECK(tablet.room("1002").task.assignedTo == StaffId{"u-maria"});
            CHECK(tablet.room("1002").task.position == 10);
            CHECK(tablet.room("1003").task.position == 11);
            CHECK(creditsOf(board, "u-maria") == before + 30 + 20);
            CHECK(board.unassigned() == 2);
            CHECK(board.chosen() == 0);
        }
        AND_WHEN("it is taken back")
        {
            CHECK(tablet.taps().undoAbout() == "1002 +1");
            tablet.taps().undo();
            THEN("both rooms are nobody's again")
            {
                CHECK_FALSE(tablet.room("1002").task.assignedTo.has_value());
                CHECK_FALSE(tablet.room("1003").task.assignedTo.has_value());
                CHECK(board.unassigned() == 4);
            }
        }
    }
    WHEN("a whole section is chosen")
    {
        board.toggleSection("10", "");
        CHECK(board.chosen() == 3);
        THEN("choosing it again chooses none of it")
        {
            board.toggleSection("10", "");
            CHECK(board.chosen() == 0);
        }
    }
    WHEN("somebody is in a room already")
    {
        board.setShown("u-li");
        board.toggle("1207");
        THEN("it cannot be given to another")
        {
            CHECK(board.rooms()->value(rowOf(*board.rooms(), "1207"), "stays").toBool());
            CHECK(board.chosen() == 0);
            CHECK_FALSE(board.give("u-maria"));
        }
    }
    WHEN("a room is taken away from Li Na")
    {
        board.setShown("u-li");
        board.toggle("1203");
        REQUIRE(board.give("nobody"));
        CHECK_FALSE(tablet.room("1203").task.assignedTo.has_value());
    }
}

SCENARIO("one tap balances, as a proposal")
{
    TabletAtHand tablet{"u-chen"};
    AssignBoard board{tablet.hotel(), tablet.taps()};
    board.balance();

    THEN("what would change is shown, with whom from and whom to, and nothing has changed yet")
    {
        REQUIRE(board.isProposing());
        REQUIRE(board.changes() > 0);
        CHECK(board.shown() == "changes");
        CHECK(board.rooms()->count() == board.changes());
        CHECK(board.unassigned() == 0);
        CHECK_FALSE(board.rooms()->value(0, "to").toString().isEmpty());
        CHECK_FALSE(tablet.room("1002").task.assignedTo.has_value());
        CHECK(tablet.core().queue().empty());
    }
    WHEN("it is sent")
    {
        const int changes = board.changes();
        REQUIRE(board.send());
        THEN("exactly one operation for each room that changes waits for the server, and credits are even")
        {
            CHECK(static_cast<int>(tablet.core().queue().size()) == changes);
            CHECK(std::abs(creditsOf(board, "u-li") - creditsOf(board, "u-maria")) <= 40);
            CHECK_FALSE(board.isProposing());
        }
        THEN("what was begun is where it was")
        {
            CHECK(tablet.room("1207").task.assignedTo == StaffId{"u-li"});
            CHECK(tablet.room("1103").task.assignedTo == StaffId{"u-maria"});
        }
        AND_WHEN("it is undone")
        {
            tablet.taps().undo();
            THEN("every room is back where it was")
            {
                CHECK_FALSE(tablet.room("1002").task.assignedTo.has_value());
                CHECK(tablet.room("1203").task.assignedTo == StaffId{"u-li"});
                CHECK(board.unassigned() == 4);
            }
        }
        AND_WHEN("the server has heard of it")
        {
            tablet.sync();
            THEN("it says the same")
            {
                CHECK(tablet.core().queue().empty());
                CHECK(board.unassigned() == 0);
            }
        }
    }
    WHEN("it is changed by hand before it is sent")
    {
        board.toggle("1002");
        REQUIRE(board.chosen() == 1);
        board.give("u-li");
        REQUIRE(board.send());
        CHECK(tablet.room("1002").task.assignedTo == StaffId{"u-li"});
    }
    WHEN("somebody starts one of its rooms meanwhile")
    {
        const auto start = [&](const char* number) {
            tablet.server().state(DocumentName{document_kind::kRoom, number}, "u-maria", Role::Attendant,
                                  RoomStarted{tablet.room(number).turn, TaskKind::Departure, {}});
            tablet.sync();
        };
        const int before = board.changes();
        start("1002");
        THEN("that room stays with them, whatever was proposed")
        {
            CHECK(board.changes() == before - 1);
        }
    }
    WHEN("it is dropped")
    {
        board.drop();
        CHECK_FALSE(board.isProposing());
        CHECK(board.unassigned() == 4);
        CHECK(tablet.core().queue().empty());
    }
}

SCENARIO("whoever is not at work today gets nothing from the balance")
{
    TabletAtHand tablet{"u-chen"};
    AssignBoard board{tablet.hotel(), tablet.taps()};
    board.setHere("u-maria", false);
    board.balance();
    REQUIRE(board.send());

    THEN("her open rooms are taken from her, and what she has begun or done stays hers")
    {
        CHECK(tablet.room("1104").task.assignedTo != StaffId{"u-maria"});
        CHECK(tablet.room("1107").task.assignedTo == StaffId{"u-li"});
        CHECK(tablet.room("1103").task.assignedTo == StaffId{"u-maria"});
        CHECK(tablet.room("1102").task.assignedTo == StaffId{"u-maria"});
    }
    THEN("what does not fit into the shift of who is left is nobody's")
    {
        CHECK(creditsOf(board, "u-li") <= board.cap());
        CHECK(board.unassigned() > 0);
    }
    THEN("the tablet remembers that for the day")
    {
        AssignBoard later{tablet.hotel(), tablet.taps()};
        CHECK_FALSE(later.people()->value(rowOf(*later.people(), "u-maria"), "here").toBool());
    }
}

SCENARIO("nothing moves under the finger of a lead who is assigning")
{
    TabletAtHand tablet{"u-chen"};
    AssignBoard board{tablet.hotel(), tablet.taps()};
    board.setHeld(true);
    tablet.server().state(DocumentName{document_kind::kRoom, "1002"}, "u-maria", Role::Attendant,
                          RoomStarted{tablet.room("1002").turn, TaskKind::Departure, {}});
    tablet.sync();
    CHECK(board.rooms()->count() == 4);
    board.setHeld(false);
    CHECK(board.rooms()->count() == 3);
}
