#include "mobile/ui/area_list.hpp"
#include "mobile/ui/area_screen.hpp"
#include "mobile/ui/change_list.hpp"
#include "mobile/ui/room_list_model.hpp"
#include "mobile/ui/room_order.hpp"
#include "tests/qml/camera.hpp"
#include "tests/qml/tablet_at_hand.hpp"
#include "tests/support/catch.hpp"

using namespace turndown;
using namespace turndown::ui;

namespace {

const DocumentName kCorridor{"area/corridor-12"};

/// The lead gives somebody the corridor.
void give(TabletAtHand& tablet, const char* person, std::optional<int> position = std::nullopt)
{
    tablet.server().state(kCorridor, "u-chen", Role::Lead, AreaAssigned{std::optional{StaffId{person}}, position});
    tablet.sync();
}

Area corridor(TabletAtHand& tablet)
{
    return *tablet.core().show(kCorridor).as<Area>();
}

int rowOf(const RoomListModel& rooms, const QString& key)
{
    for (int row = 0; row < rooms.count(); ++row) {
        if (rooms.value(row, "key").toString() == key) {
            return row;
        }
    }
    return -1;
}

void signIn(TabletAtHand& tablet, const char* person)
{
    REQUIRE(tablet.core().signIn(StaffId{person}, kDemoPin).ok());
    tablet.hotel().refreshPerson();
}

/// Starts the corridor and ticks what must be.
void clean(AreaScreen& screen)
{
    REQUIRE(screen.start("corridor-12"));
    screen.tick("floor", true);
    screen.tick("glass", true);
    REQUIRE(screen.finish());
}

} // namespace

SCENARIO("a public area that is given to me stands among my rooms")
{
    TabletAtHand tablet{"u-li"};
    RoomListModel rooms{tablet.hotel(), RoomListModel::Scope::Mine};
    RoomOrder order{tablet.hotel(), tablet.taps(), rooms};
    ChangeList changes{tablet.hotel()};
    give(tablet, "u-li", 2);

    THEN("in its place, in the words of a room's card")
    {
        const int row = rowOf(rooms, "area/corridor-12");
        CHECK(row == 2);
        CHECK(rooms.value(row, "roomState").toString() == "due");
        CHECK(rooms.value(row, "step").toString() == "start");
        CHECK(rooms.value(row, "name").toString() == "Corridor of floor 12");
        CHECK(rooms.value(row, "credits").toInt() == 20);
        tablet.hotel().setLanguage("zh-CN");
        CHECK(rooms.value(rowOf(rooms, "area/corridor-12"), "name").toString() == "12 楼走廊");
    }
    THEN("it counts in credits and filters, not among the rooms")
    {
        CHECK(rooms.roomsTotal() == 12);
        CHECK(rooms.creditsTotal() == 370);
        CHECK(rooms.counts().value("all").toInt() == 13);
        CHECK(rooms.counts().value("to-do").toInt() == 10);
        rooms.setFilter("departures");
        CHECK(rowOf(rooms, "area/corridor-12") < 0);
    }
    THEN("it is announced")
    {
        REQUIRE(changes.count() == 1);
        CHECK(changes.value(0, "change").toString() == "given");
        CHECK(changes.value(0, "room").toString() == "Corridor of floor 12");
    }
    THEN("it is found by its name")
    {
        rooms.setSearch("corridor");
        CHECK(rooms.count() == 1);
    }
    THEN("it is dragged like a room, and stays there over a restart")
    {
        REQUIRE(order.moveTo("area/corridor-12", 0));
        CHECK(rowOf(rooms, "area/corridor-12") == 0);
        CHECK(order.placeOf("area/corridor-12") == 1);
        tablet.sync();
        CHECK(tablet.core().attention().empty());
        tablet.restart();
        RoomListModel again{tablet.hotel(), RoomListModel::Scope::Mine};
        CHECK(rowOf(again, "area/corridor-12") == 0);
    }
    THEN("its history does not say that she has assigned it")
    {
        REQUIRE(order.moveTo("area/corridor-12", 0));
        Camera camera;
        AreaScreen screen{tablet.hotel(), tablet.taps(), camera.bookOf(tablet.hotel())};
        screen.setArea("corridor-12");
        CHECK(screen.history()->value(0, "kind").toString() == "room.placed");
        CHECK(screen.history()->value(1, "kind").toString() == "area.assigned");
    }
    THEN("a room is dragged past it")
    {
        REQUIRE(order.moveEarlier("1207"));
        CHECK(rowOf(rooms, "1207") == 2);
        CHECK(rowOf(rooms, "area/corridor-12") == 3);
    }
    THEN("taken away again, it is gone")
    {
        give(tablet, "u-maria");
        CHECK(rowOf(rooms, "area/corridor-12") < 0);
    }
}

SCENARIO("an area is cleaned with its checklist, without a network")
{
    TabletAtHand tablet{"u-li"};
    give(tablet, "u-li", 2);
    tablet.server().away = true;
    RoomListModel rooms{tablet.hotel(), RoomListModel::Scope::Mine};
    Camera camera;
    AreaScreen screen{tablet.hotel(), tablet.taps(), camera.bookOf(tablet.hotel())};
    screen.setArea("corridor-12");
    CHECK(screen.lines()->count() == 4);
    CHECK_FALSE(screen.facts().value("mayTick").toBool());
    REQUIRE(screen.start("corridor-12"));
    CHECK(screen.facts().value("mayTick").toBool());

    THEN("what must be ticked is missing, and it cannot be finished")
    {
        CHECK(screen.missing() == 2);
        CHECK_FALSE(screen.finish());
        CHECK(corridor(tablet).state == TaskState::Started);
    }
    THEN("ticked lines are kept over a restart, and gone with the next start")
    {
        screen.tick("floor", true);
        tablet.restart();
        AreaScreen again{tablet.hotel(), tablet.taps(), camera.bookOf(tablet.hotel())};
        again.setArea("corridor-12");
        CHECK(again.missing() == 1);
        again.tick("floor", false);
        CHECK(again.missing() == 2);
    }
    THEN("paused, it waits for her")
    {
        REQUIRE(screen.pause("corridor-12"));
        CHECK(screen.facts().value("step").toString() == "resume");
    }
    THEN("finished, it is done for the hotel's day, says what was ticked, and sinks to the end of the list")
    {
        screen.tick("floor", true);
        screen.tick("glass", true);
        screen.tick("rubbish", true);
        REQUIRE(screen.finish());
        CHECK(corridor(tablet).doneDay == tablet.hotel().businessDay());
        CHECK(rowOf(rooms, "area/corridor-12") > rowOf(rooms, "1208"));
        CHECK(rooms.creditsDone() == 80);
        CHECK(screen.history()->value(0, "kind").toString() == "area.done");
        CHECK(screen.history()->value(0, "pending").toBool());

        const auto queue = tablet.core().queue();
        REQUIRE_FALSE(queue.empty());
        CHECK(queue.back().kind == "area.done");

        tablet.server().away = false;
        tablet.sync();
        CHECK(tablet.core().attention().empty());
    }
    THEN("the finish can be undone")
    {
        screen.tick("floor", true);
        screen.tick("glass", true);
        REQUIRE(screen.finish());
        tablet.taps().undo();
        CHECK(corridor(tablet).state == TaskState::Started);
    }
}

SCENARIO("who leads passes an area in one tap, or sends it back with reasons")
{
    TabletAtHand tablet{"u-li"};
    give(tablet, "u-li", 9);
    Camera camera;
    AreaScreen screen{tablet.hotel(), tablet.taps(), camera.bookOf(tablet.hotel())};
    RoomListModel rooms{tablet.hotel(), RoomListModel::Scope::Mine};
    screen.setArea("corridor-12");
    clean(screen);
    CHECK_FALSE(screen.facts().value("mayInspect").toBool());
    signIn(tablet, "u-chen");
    CHECK(screen.facts().value("step").toString() == "inspect");

    WHEN("it is in order")
    {
        REQUIRE(screen.pass("corridor-12"));
        tablet.sync();
        CHECK(tablet.core().attention().empty());
        CHECK(screen.facts().value("roomState").toString() == "inspected");
    }
    WHEN("the glass has streaks")
    {
        CHECK_FALSE(screen.fail());
        screen.markFailed("dust", true);
        screen.markFailed("dust", false);
        screen.markFailed("glass", true, "streaks by the lift");
        signIn(tablet, "u-anna");
        CHECK(screen.failed().isEmpty()); // Another's half-filled check is nobody else's.
        signIn(tablet, "u-chen");
        screen.setPhoto("glass", camera.takes("streaks"));
        REQUIRE(screen.failedPhotos().size() == 1);
        const auto photo =
            screen.failedPhotos().value("glass").toList()[0].toMap().value("name").toString().toStdString();
        REQUIRE(screen.fail());
        CHECK(screen.failed().isEmpty());
        tablet.sync();
        CHECK(tablet.core().attention().empty());
        signIn(tablet, "u-li");
        THEN("it is on top of the list of who cleaned it, with the line and the reason")
        {
            CHECK(rowOf(rooms, "area/corridor-12") == 0);
            CHECK(rooms.value(0, "roomState").toString() == "rework");
            CHECK(screen.lines()->value(1, "failed").toBool());
            CHECK(screen.lines()->value(1, "reason").toString() == "streaks by the lift");
            CHECK_FALSE(screen.lines()->value(0, "failed").toBool());
        }
        THEN("the photo of it, where there is one, went with it")
        {
            CHECK(screen.failedPhotos().isEmpty());
            const auto sent = tablet.said(*corridor(tablet).inspection.op);
            CHECK(std::get<AreaInspected>(sent.body).lines[1].photo == photo);
            CHECK(std::get<AreaInspected>(sent.body).lines[0].photo.empty());
            CHECK(screen.lines()->value(1, "photos").toList().size() == 1);
        }
        THEN("cleaned once more, it waits for its check again")
        {
            clean(screen);
            CHECK(screen.facts().value("roomState").toString() == "clean");
        }
    }
}

SCENARIO("somebody is at it already")
{
    TabletAtHand tablet{"u-li"};
    tablet.server().state(kCorridor, "u-maria", Role::Attendant, AreaStarted{});
    tablet.sync();
    Camera camera;
    AreaScreen screen{tablet.hotel(), tablet.taps(), camera.bookOf(tablet.hotel())};
    screen.setArea("corridor-12");
    CHECK(screen.facts().value("step").toString() == "take-over");
    CHECK(screen.facts().value("worker").toString() == "Maria Santos");
    REQUIRE(screen.start("corridor-12"));
    tablet.sync();
    CHECK(tablet.core().attention().empty());
    CHECK(corridor(tablet).startedBy == StaffId{"u-li"});
}

SCENARIO("the floor's page lists the areas of the floor")
{
    TabletAtHand tablet{"u-li"};
    AreaList areas{tablet.hotel()};
    CHECK(areas.floors() == QStringList{"11", "12"});
    CHECK(areas.count() == 5);
    areas.setFloor("11");
    REQUIRE(areas.count() == 2);
    CHECK(areas.value(0, "name").toString() == "Corridor of floor 11");
    give(tablet, "u-maria");
    areas.setFloor("12");
    CHECK(areas.value(0, "assignedTo").toString() == "Maria Santos");
}
