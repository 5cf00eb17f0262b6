#include "mobile/core/photo_shelf.hpp"
#include "mobile/ui/damage_form.hpp"
#include "mobile/ui/room_screen.hpp"
#include "tests/qml/camera.hpp"
#include "tests/qml/tablet_at_hand.hpp"
#include "tests/support/catch.hpp"

using namespace turndown;
using namespace turndown::ui;

SCENARIO("reporting damage")
{
    GIVEN("a report on room 1209")
    {
        TabletAtHand tablet{"u-li"};
        Camera camera;
        PhotoBook& book = camera.bookOf(tablet.hotel());
        DamageForm form{tablet.hotel(), tablet.taps(), book};
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
            DamageForm again{tablet.hotel(), tablet.taps(), book};
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
        WHEN("a photo of it goes with the report")
        {
            const QString file = camera.takes("tap");
            form.setCategory("plumbing");
            form.setWhat("tap-leaks");
            form.addPhoto(file);
            REQUIRE(form.photos().size() == 1);
            const auto name = form.photos()[0].toMap().value("name").toString().toStdString();

            THEN("the same once more is not another")
            {
                form.addPhoto(file);
                CHECK(form.photos().size() == 1);
            }
            THEN("it is there again after a restart, with the rest of the half-filled form")
            {
                tablet.restart();
                PhotoBook& later = camera.bookOf(tablet.hotel());
                DamageForm again{tablet.hotel(), tablet.taps(), later};
                tablet.hotel().refreshPerson();
                again.open("1209");
                REQUIRE(again.photos().size() == 1);
                CHECK_FALSE(again.photos()[0].toMap().value("source").toString().isEmpty());
            }
            THEN("it is gone when she takes it off again, from the tablet too")
            {
                form.removePhoto(form.photos()[0].toMap().value("name").toString());
                CHECK(form.photos().isEmpty());
                CHECK_FALSE(tablet.core().photos().file(name));
            }
            THEN("the room shows it, and it waits for the network")
            {
                REQUIRE(form.send());
                CHECK(form.photos().isEmpty());
                RoomScreen room{tablet.hotel(), tablet.taps()};
                room.setNumber("1209");
                const auto shown = room.defects()->value(0, "photos").toList();
                REQUIRE(shown.size() == 1);
                CHECK_FALSE(shown[0].toMap().value("source").toString().isEmpty());
                CHECK(tablet.core().chip().photosWaiting == 1);
            }
            THEN("whoever reports the same again sees it")
            {
                REQUIRE(form.send());
                form.setCategory("plumbing");
                CHECK(form.alreadyReported().value("photos").toList().size() == 1);
            }
        }
        WHEN("there are nine pictures to go with it")
        {
            for (int number = 0; number < 9; ++number) {
                form.addPhoto(camera.takes(QString::number(number)));
            }
            CHECK(form.photos().size() == 8);
        }
        WHEN("a file is no picture")
        {
            form.addPhoto(camera.spoils("tap"));
            CHECK(form.photos().isEmpty());
            CHECK(book.trouble() == "no-picture");
        }
        WHEN("the tablet's disk is nearly full")
        {
            CHECK(book.trouble().isEmpty());
            tablet.fillDisk(0.8);
            form.addPhoto(camera.takes("tap"));
            THEN("it says so, and keeps the picture")
            {
                CHECK(book.trouble() == "nearly-full");
                CHECK(form.photos().size() == 1);
            }
        }
    }
}

SCENARIO("what the tablet's camera has taken")
{
    TabletAtHand tablet{"u-li"};
    Camera camera;
    PhotoBook& book = camera.bookOf(tablet.hotel());
    camera.takes("first", 2);
    camera.takes("second", 1);
    book.look();
    REQUIRE(book.latest()->count() == 2);
    CHECK(book.latest()->value(0, "key").toString().endsWith("second.png"));
    WHEN("it takes another while the page is open")
    {
        camera.takes("third");
        THEN("that stands first by itself")
        {
            REQUIRE(comesTrue([&] { return book.latest()->count() == 3; }));
            CHECK(book.latest()->value(0, "key").toString().endsWith("third.png"));
        }
    }
}
