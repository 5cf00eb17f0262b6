#include "mobile/ui/damage_form.hpp"
#include "mobile/ui/room_screen.hpp"
#include "tests/qml/tablet_at_hand.hpp"
#include "tests/support/catch.hpp"

using namespace turndown;
using namespace turndown::ui;

SCENARIO("reporting damage")
{
    GIVEN("a report on room 1209")
    {
        TabletAtHand tablet{"u-li"};
        DamageForm form{tablet.hotel(), tablet.taps()};
        form.open("1209");

        THEN("it is not sent before it says what")
        {
            CHECK_FALSE(form.send());
            form.setCategory("plumbing");
            CHECK_FALSE(form.send());
        }
        WHEN("it is sent")
        {
            form.setCategory("plumbing");
            form.setWhat("tap-leaks");
            form.setPriority("p2");
            form.setWords("  under the basin ");
            REQUIRE(form.send());

            THEN("the room shows it, not yet at the server, and the form is empty")
            {
                RoomScreen room{tablet.hotel(), tablet.taps()};
                room.setNumber("1209");
                REQUIRE(room.defects()->count() == 1);
                CHECK(room.defects()->value(0, "what").toString() == "tap-leaks");
                CHECK(room.defects()->value(0, "pending").toBool());
                CHECK(form.category().isEmpty());
            }
            THEN("the same room and category again is warned of, another is not")
            {
                form.setCategory("plumbing");
                CHECK(form.alreadyReported().value("who").toString() == "Li Na");
                form.setCategory("pest");
                CHECK(form.alreadyReported().isEmpty());
            }
        }
        WHEN("what is wrong is all that she says")
        {
            form.setCategory("plumbing");
            form.setWhat("tap-leaks");

            THEN("it is as urgent as such things usually are, until she says otherwise")
            {
                CHECK(form.priority() == "p2");
                CHECK(form.isReady());
                form.setPriority("p1");
                form.setWhat("drain-blocked");
                CHECK(form.priority() == "p1");
                form.setCategory("furniture");
                form.setWhat("chair-broken");
                CHECK(form.priority() == "p3");
            }
        }
        WHEN("the tablet is left with half a report")
        {
            form.setCategory("electrical");
            form.setWhat("lamp-out");
            DamageForm again{tablet.hotel(), tablet.taps()};
            again.open("1209");

            THEN("it is there again")
            {
                CHECK(again.what() == "lamp-out");
            }
        }
        WHEN("another category is chosen")
        {
            form.setCategory("electrical");
            form.setWhat("lamp-out");
            form.setCategory("pest");

            THEN("what was wrong with the other is forgotten")
            {
                CHECK(form.what().isEmpty());
            }
        }
    }
}
