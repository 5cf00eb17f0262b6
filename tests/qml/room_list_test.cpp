#include "mobile/ui/room_list_model.hpp"
#include "mobile/ui/room_screen.hpp"
#include "tests/qml/tablet_at_hand.hpp"
#include "tests/support/catch.hpp"

using namespace turndown;
using namespace turndown::ui;

namespace {

int rowOf(const RoomListModel& rooms, const char* number)
{
    for (int row = 0; row < rooms.count(); ++row) {
        if (rooms.value(row, "number").toString() == number) {
            return row;
        }
    }
    return -1;
}

} // namespace

SCENARIO("an attendant's own rooms, in their own order")
{
    GIVEN("Li Na with the twelve rooms of her morning")
    {
        TabletAtHand tablet{"u-li"};
        RoomListModel rooms{tablet.hotel(), RoomListModel::Scope::Mine};
        RoomScreen room{tablet.hotel(), tablet.taps()};

        THEN("they stand as the floor lead has put them, each with its next step")
        {
            CHECK(rooms.count() == 12);
            CHECK(rooms.value(0, "number").toString() == "1203");
            CHECK(rooms.value(0, "step").toString() == "start");
            CHECK(rooms.value(rowOf(rooms, "1207"), "step").toString() == "finish");
            CHECK(rooms.value(rowOf(rooms, "1208"), "step").toString() == "try-again");
            CHECK(rooms.value(rowOf(rooms, "1213"), "step").toString().isEmpty());
        }
        THEN("the guest who wants no service waits behind the open rooms, before those that are finished")
        {
            CHECK(rowOf(rooms, "1208") == 9);
            CHECK(rowOf(rooms, "1210") == 10);
            CHECK(rowOf(rooms, "1213") == 11);
        }
        THEN("what is done is counted in rooms, credits and time; what a task is worth comes from the room's type")
        {
            CHECK(rooms.roomsDone() == 2);
            CHECK(rooms.roomsTotal() == 12);
            CHECK(rooms.creditsDone() == 60);
            CHECK(rooms.creditsTotal() == 350);
            CHECK(rooms.minutesWorked() == 12); // In 1207, where she is.
            CHECK(rooms.value(rowOf(rooms, "1205"), "credits").toInt() == 50);
        }
        THEN("the filters count them, and show what they count")
        {
            for (const char* filter : {"to-do", "departures", "shut", "check", "done", "all"}) {
                rooms.setFilter(filter);
                CAPTURE(filter);
                CHECK(rooms.count() == rooms.counts().value(filter).toInt());
            }
        }
        WHEN("one room is started")
        {
            int changed = 0;
            QObject::connect(&rooms, &RoomListModel::dataChanged, &rooms, [&] { ++changed; });
            REQUIRE(room.start("1209"));

            THEN("one card changes, and stays where it is")
            {
                CHECK(changed == 1);
                CHECK(rooms.value(rowOf(rooms, "1209"), "roomState").toString() == "cleaning");
                CHECK(rooms.value(rowOf(rooms, "1209"), "waiting").toBool());
                CHECK(rowOf(rooms, "1209") == 3);
            }
        }
        WHEN("another is started and only the counts change")
        {
            QStringList told;
            QObject::connect(&rooms, &RoomListModel::tallyChanged, &rooms, [&] { told << "counts"; });
            QObject::connect(&rooms, &RoomListModel::floorsChanged, &rooms, [&] { told << "floors"; });
            QObject::connect(&rooms, &RoomListModel::peopleChanged, &rooms, [&] { told << "people"; });
            REQUIRE(room.start("1209"));

            THEN("the bars of floors and people, which stay as they are, are not built again")
            {
                CHECK(told == QStringList{"counts"});
            }
        }
        WHEN("a finger is on the list while a room changes")
        {
            rooms.setHeld(true);
            REQUIRE(room.start("1209"));

            THEN("nothing moves until the finger is gone")
            {
                CHECK(rooms.value(3, "roomState").toString() == "dirty");
                rooms.setHeld(false);
                CHECK(rooms.value(3, "roomState").toString() == "cleaning");
            }
        }
        WHEN("a number is typed")
        {
            rooms.setFilter("done");
            rooms.setSearch("121");

            THEN("rooms are found whatever the filter")
            {
                CHECK(rooms.count() == 7);
            }
        }
    }
}

SCENARIO("who may pass a room")
{
    GIVEN("1102 and the VIP's 1101, both cleaned by Maria")
    {
        THEN("the lead passes 1102 in one tap, but not the VIP's room")
        {
            TabletAtHand tablet{"u-chen"};
            RoomListModel rooms{tablet.hotel(), RoomListModel::Scope::Everyone};
            CHECK(rooms.value(rowOf(rooms, "1102"), "step").toString() == "inspect");
            CHECK(rooms.value(rowOf(rooms, "1101"), "step").toString().isEmpty());
        }
        THEN("the supervisor passes both")
        {
            TabletAtHand tablet{"u-anna"};
            RoomListModel rooms{tablet.hotel(), RoomListModel::Scope::Everyone};
            CHECK(rooms.value(rowOf(rooms, "1101"), "step").toString() == "inspect");
        }
        THEN("Maria herself does not")
        {
            TabletAtHand tablet{"u-maria"};
            RoomListModel rooms{tablet.hotel(), RoomListModel::Scope::Mine};
            CHECK(rooms.value(rowOf(rooms, "1102"), "step").toString().isEmpty());
        }
    }
}

SCENARIO("the floor's board can be asked for one person's rooms, and for more states")
{
    TabletAtHand tablet{"u-chen"};
    RoomListModel rooms{tablet.hotel(), RoomListModel::Scope::Everyone};

    THEN("whoever has rooms can be chosen, by name")
    {
        CHECK(rooms.people().value("u-maria").toString() == "Maria Santos");
        CHECK(rooms.people().size() == 3);
    }
    WHEN("Maria is chosen")
    {
        rooms.setPerson("u-maria");
        THEN("her rooms are shown, and the counts are of them")
        {
            CHECK(rooms.count() == 9);
            CHECK(rooms.counts().value("all").toInt() == 9);
            CHECK(rooms.counts().value("cleaning").toInt() == 1);
        }
        THEN("any room is still found by its number")
        {
            rooms.setSearch("1203");
            CHECK(rooms.count() == 1);
        }
    }
    WHEN("it is asked what nobody has")
    {
        rooms.setPerson("nobody");
        CHECK(rowOf(rooms, "1002") >= 0);
        CHECK(rowOf(rooms, "1203") == -1);
    }
    WHEN("it is asked for what is off sale")
    {
        rooms.setFilter("off-sale");
        REQUIRE(rooms.count() == 1);
        CHECK(rooms.value(0, "number").toString() == "1007");
    }
}
