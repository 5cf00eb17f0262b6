#include "mobile/app/demo_pictures.hpp"
#include "mobile/core/needed_photos.hpp"
#include "mobile/core/photo_shelf.hpp"
#include "mobile/ui/count_form.hpp"
#include "mobile/ui/inspect_form.hpp"
#include "mobile/ui/room_screen.hpp"
#include "tests/qml/camera.hpp"
#include "tests/qml/tablet_at_hand.hpp"

// How it should look: pictures that the hotel's checklists and room types name, on the tablet also without a network.

using namespace turndown;
using namespace turndown::ui;

namespace {

/// As when the tablet has fetched it.
void arrives(TabletAtHand& tablet, DemoPicture picture)
{
    tablet.store().photos().keepCopy(nameOfPicture(picture), demoPicture(picture), "image/png");
    tablet.core().hearOfPhotos();
}

QString shownOf(RowModel& lines, const QString& key, const char* role)
{
    for (int row = 0; row < lines.count(); ++row) {
        if (lines.value(row, "key").toString() == key) {
            return lines.value(row, role).toString();
        }
    }
    return QStringLiteral("no such line");
}

} // namespace

SCENARIO("a picture of how the bed should look")
{
    TabletAtHand tablet{"u-li"};
    Camera camera;
    tablet.start("1209");
    CountForm finishing{tablet.hotel(), tablet.taps()};
    finishing.openFinish("1209");
    InspectForm checking{tablet.hotel(), tablet.taps(), camera.bookOf(tablet.hotel())};
    checking.open("1209");
    RoomScreen room{tablet.hotel(), tablet.taps()};
    room.setNumber("1209");

    GIVEN("it is not on this tablet yet")
    {
        CHECK(shownOf(*finishing.checklist(), "line/bed", "picture").isEmpty());
        CHECK(shownOf(*checking.lines(), "bed", "standard").isEmpty());
        REQUIRE(room.facts().value("pictures").toList().size() == 2);
        CHECK(room.facts().value("pictures").toList()[0].toMap().value("source").toString().isEmpty());
    }
    WHEN("it arrives while the pages are open")
    {
        arrives(tablet, DemoPicture::BedMade);
        THEN("the attendant's checklist, the inspector's and the room show it")
        {
            const QString file = QString::fromStdString(nameOfPicture(DemoPicture::BedMade));
            CHECK(shownOf(*finishing.checklist(), "line/bed", "picture").endsWith(file));
            CHECK(shownOf(*checking.lines(), "bed", "standard").endsWith(file));
            CHECK(room.facts().value("pictures").toList()[0].toMap().value("source").toString().endsWith(file));
        }
        THEN("lines of which the hotel has no picture show none")
        {
            CHECK(shownOf(*finishing.checklist(), "line/floor", "picture").isEmpty());
        }
    }
}

SCENARIO("what a tablet fetches first")
{
    TabletAtHand tablet{"u-li"};
    const std::string leak = nameOfPicture(DemoPicture::TapLeaks);
    const auto position = [&](const std::string& photo) {
        const auto needed = tablet::neededPhotos(tablet.store());
        return std::find(needed.begin(), needed.end(), photo) - needed.begin();
    };
    const auto count = [&] { return tablet::neededPhotos(tablet.store()).size(); };
    REQUIRE(count() == 7); // Of four people, and of checklists and room types, each once.

    const OperationId report = OperationId::parse("0199f3a2-7c4e-7b1a-9a60-3f1f4b7d2c11").value();
    const DocumentName order{document_kind::kWorkOrder, report.text()};
    DamageReported reported;
    reported.room = "1209";
    reported.category = "plumbing";
    reported.what = "tap-leaks";
    reported.photos = {leak, "../tablet.db"};
    tablet.server().state(order, "u-maria", Role::Attendant, reported);
    tablet.sync();
    THEN("the open defect's photo comes before people's faces, these before how things should look, and what is no "
         "photo "
         "never")
    {
        CHECK(position(leak) == 0);
        CHECK(position(nameOfPicture(DemoPicture::FaceOfLi)) < position(nameOfPicture(DemoPicture::BedMade)));
        CHECK(count() == 8);
    }
    WHEN("an inspector sends a room back with a photo")
    {
        const std::string lamp = nameOfPicture(DemoPicture::LampOut);
        const Room room = tablet.room("1102");
        RoomInspected failed{room.turn, room.task.cleanedOp};
        failed.lines = {{"works", LineResult::Fail, "broken", lamp}};
        tablet.server().state(DocumentName{document_kind::kRoom, "1102"}, "u-chen", Role::Lead, failed);
        tablet.sync();
        THEN("that comes before everything else: somebody is about to clean it again")
        {
            CHECK(position(lamp) == 0);
            CHECK(position(leak) == 1);
        }
    }
    WHEN("it has been repaired and looked at")
    {
        tablet.server().state(order, "u-chen", Role::Engineer, WorkOrderStepped{WorkOrderStep::Done, {}});
        tablet.server().state(order, "u-anna", Role::Supervisor, WorkOrderStepped{WorkOrderStep::Verified, {}});
        tablet.sync();
        CHECK(count() == 7);
    }
}
