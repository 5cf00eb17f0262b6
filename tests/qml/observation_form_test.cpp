#include "mobile/ui/observation_form.hpp"
#include "mobile/ui/room_list_model.hpp"
#include "mobile/ui/room_screen.hpp"
#include "tests/qml/tablet_at_hand.hpp"
#include "tests/support/catch.hpp"

using namespace turndown;
using namespace turndown::ui;

namespace {

QString seenOnCard(const RoomListModel& rooms, const char* number)
{
    for (int row = 0; row < rooms.count(); ++row) {
        if (rooms.value(row, "number").toString() == number) {
            return rooms.value(row, "seen").toString();
        }
    }
    return "no such card";
}

} // namespace

SCENARIO("what housekeeping saw, against what the front desk says")
{
    GIVEN("1212, which the front desk calls occupied")
    {
        TabletAtHand tablet{"u-li"};
        RoomListModel rooms{tablet.hotel(), RoomListModel::Scope::Mine};
        RoomScreen room{tablet.hotel(), tablet.taps()};
        room.setNumber("1212");
        ObservationForm form{tablet.hotel(), tablet.taps()};
        form.open("1212");

        THEN("the form knows what the front desk says, and waits for what was seen")
        {
            CHECK(form.frontDesk() == "occupied");
            CHECK(form.persons() == 2);
            CHECK_FALSE(form.isReady());
            CHECK_FALSE(form.send());
        }
        WHEN("nobody lives there, and there is no luggage")
        {
            form.setSeen("vacant");
            form.setLuggage("none");
            CHECK(form.differs());
            REQUIRE(form.send());

            THEN("the room keeps its occupancy; card and room say what differs")
            {
                CHECK(tablet.room("1212").occupancy == Occupancy::Occupied);
                CHECK_FALSE(tablet.room("1212").observed->occupied);
                CHECK_FALSE(tablet.room("1212").observed->persons);
                CHECK(seenOnCard(rooms, "1212") == "vacant");
                CHECK(room.facts().value("seen").toString() == "vacant");
                CHECK(room.facts().value("seenLuggage").toString() == "none");
                CHECK(room.facts().value("seenBy").toString() == "Li Na");
            }
            THEN("it can be taken back, and the form is empty again")
            {
                CHECK(form.seen().isEmpty());
                tablet.taps().undo();
                CHECK_FALSE(tablet.room("1212").observed);
                CHECK(seenOnCard(rooms, "1212").isEmpty());
            }
            THEN("the server takes it as it is")
            {
                tablet.sync();
                CHECK(tablet.core().attention().empty());
                CHECK(seenOnCard(rooms, "1212") == "vacant");
            }
        }
        WHEN("three people live there with light luggage")
        {
            form.setSeen("occupied");
            form.setPersons(3);
            form.setLuggage("light");
            REQUIRE(form.send());
            THEN("that is no difference in occupancy, but known")
            {
                CHECK(seenOnCard(rooms, "1212").isEmpty());
                CHECK(room.facts().value("seenPersons").toInt() == 3);
                CHECK(tablet.room("1212").observed->luggage == Luggage::Light);
            }
        }
        WHEN("persons are counted below nobody")
        {
            form.setPersons(-1);
            CHECK(form.persons() == 0);
        }
    }
}
