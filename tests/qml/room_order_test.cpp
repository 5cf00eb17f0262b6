#include "mobile/ui/room_order.hpp"
#include "mobile/ui/room_screen.hpp"
#include "tests/qml/tablet_at_hand.hpp"
#include "tests/support/catch.hpp"

using namespace turndown;
using namespace turndown::ui;

namespace {

QString listed(const RoomListModel& rooms)
{
    QStringList numbers;
    for (const Row& row : rooms.rows()) {
        numbers.append(row.key);
    }
    return numbers.join(' ');
}

const QString kMorning = "1203 1205 1207 1209 1211 1212 1214 1215 1216 1208 1210 1213";

} // namespace

SCENARIO("my own order of the day, without a network")
{
    GIVEN("Li Na, whose rooms the lead has put in the order 1, 2, 3 …")
    {
        TabletAtHand tablet{"u-li"};
        tablet.server().away = true;
        RoomListModel rooms{tablet.hotel(), RoomListModel::Scope::Mine};
        RoomOrder order{tablet.hotel(), tablet.taps(), rooms};
        REQUIRE(listed(rooms) == kMorning);

        WHEN("she drops 1212 on the second place")
        {
            REQUIRE(order.moveTo("1212", 1));
            THEN("it stands there, and the rest as it stood")
            {
                CHECK(listed(rooms) == "1203 1212 1205 1207 1209 1211 1214 1215 1216 1208 1210 1213");
            }
            THEN("the room's history does not say that she has assigned it")
            {
                RoomScreen screen{tablet.hotel(), tablet.taps()};
                screen.setNumber("1212");
                CHECK(screen.history()->value(0, "kind").toString() == "room.placed");
            }
            THEN("one undo takes it back, however many operations it took")
            {
                CHECK(tablet.core().queue().size() == 10);
                CHECK(tablet.taps().undoWhat() == "room.placed");
                tablet.taps().undo();
                CHECK(listed(rooms) == kMorning);
            }
            THEN("the next move is one operation")
            {
                const auto before = tablet.core().queue().size();
                REQUIRE(order.moveTo("1216", 0));
                CHECK(tablet.core().queue().size() == before + 1);
                tablet.taps().undo();
                CHECK(listed(rooms) == "1203 1212 1205 1207 1209 1211 1214 1215 1216 1208 1210 1213");
            }
        }
        WHEN("it is moved and the tablet is started again")
        {
            REQUIRE(order.moveTo("1212", 1));
            const QString hers = listed(rooms);
            tablet.restart();
            RoomListModel again{tablet.hotel(), RoomListModel::Scope::Mine};
            THEN("her order is kept")
            {
                CHECK(listed(again) == hers);
            }
            AND_WHEN("the network is back")
            {
                tablet.server().away = false;
                tablet.sync();
                THEN("the server has taken all of it as it is")
                {
                    CHECK(tablet.core().queue().empty());
                    CHECK(tablet.core().attention().empty());
                    CHECK(listed(again) == hers);
                }
            }
        }
        WHEN("the office marks a room as rush after she has set her order")
        {
            REQUIRE(order.moveLater("1203"));
            const QString hers = listed(rooms);
            tablet.server().away = false;
            tablet.server().state(DocumentName{document_kind::kRoom, "1215"}, "u-anna", Role::Supervisor,
                                  RoomFlagged{RoomFlag::Rush, true, "Guest arrives at 14"});
            tablet.sync();
            THEN("it is marked and stays where it is")
            {
                CHECK(listed(rooms) == hers);
                CHECK(tablet.room("1215").flags.count(RoomFlag::Rush) == 1);
            }
        }
    }
}

SCENARIO("one place at a time, for those who do not drag")
{
    TabletAtHand tablet{"u-li"};
    RoomListModel rooms{tablet.hotel(), RoomListModel::Scope::Mine};
    RoomOrder order{tablet.hotel(), tablet.taps(), rooms};

    THEN("earlier and later move by one")
    {
        REQUIRE(order.moveEarlier("1205"));
        CHECK(listed(rooms).startsWith("1205 1203 1207"));
        CHECK(order.placeOf("1205") == 1);
        REQUIRE(order.moveLater("1205"));
        CHECK(listed(rooms) == kMorning);
        CHECK(order.placeOf("1205") == 2);
    }
    THEN("the first goes no earlier, and nothing leaves its part of the list")
    {
        CHECK_FALSE(order.moveEarlier("1203"));
        CHECK_FALSE(order.moveLater("1216"));
        CHECK_FALSE(order.moveLater("1208"));
        CHECK_FALSE(order.moveTo("1210", 0)); // Finished.
        CHECK(order.nearestRow("1203", 11) == 8);
        CHECK(order.nearestRow("1210", 0) == -1);
        CHECK(order.placeOf("1210") == 0);
        CHECK(tablet.core().queue().empty());
    }
    THEN("another person's room does not move")
    {
        CHECK_FALSE(order.moveTo("1104", 0));
        CHECK_FALSE(order.moveLater("1104"));
    }
    THEN("among departures only, a room is put next to the one that is shown there")
    {
        rooms.setFilter("departures");
        REQUIRE(listed(rooms) == "1203 1205 1209 1214 1216");
        REQUIRE(order.moveTo("1214", 1));
        CHECK(listed(rooms) == "1203 1214 1205 1209 1216");
        rooms.setFilter("all");
        CHECK(listed(rooms).startsWith("1203 1214 1205 1207 1209 1211 1212 1215"));
    }
    THEN("a room that the filter hides moves among all")
    {
        rooms.setFilter("done");
        REQUIRE(order.moveEarlier("1205"));
        rooms.setFilter("all");
        CHECK(listed(rooms).startsWith("1205 1203"));
    }
}
