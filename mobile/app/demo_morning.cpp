#include "mobile/app/demo_morning.hpp"

#include "mobile/app/demo_pictures.hpp"
#include "mobile/app/demo_repairs.hpp"
#include "mobile/app/demo_shift.hpp"
#include "mobile/app/tablet_app.hpp"
#include "mobile/core/photo_shelf.hpp"

namespace turndown::ui {

namespace {

DocumentName room(const char* number)
{
    return DocumentName{document_kind::kRoom, number};
}

Turn turnOf(const tablet::Tablet& tablet, const char* number)
{
    return tablet.show(room(number)).as<Room>()->turn;
}

/// What floor 12 asks the store for, one requisition that is to be issued, and a count that has begun.
void stageStore(DemoHotel& hotel)
{
    const ItemId soap{"soap"};
    const ItemId towel{"bath-towel"};
    const PlaceId pantry{"floor-12"};
    hotel.begin(document_kind::kRequisition, "u-chen", Role::Lead,
                RequisitionOpened{pantry, {{soap, 40}, {towel, 12}}, "For the weekend", false});
    const DocumentName approved = hotel.begin(document_kind::kRequisition, "u-anna", Role::Supervisor,
                                              RequisitionOpened{PlaceId{"floor-11"}, {{soap, 30}}, {}, false});
    hotel.state(approved, "u-boss", Role::Manager,
                RequisitionApproved{Counts{{soap, 20}}, "The rest comes on Friday."});
    const DocumentName sheet = hotel.begin(document_kind::kCountSheet, "u-chen", Role::Lead,
                                           StocktakeOpened{pantry, {soap, towel, ItemId{"cola"}}, "End of month"});
    hotel.state(sheet, "u-maria", Role::Attendant, StocktakeCounted{pantry, {{soap, 37}}});
}

/// What guests took from their minibars since somebody last looked.
void stageMinibars(DemoHotel& hotel, const tablet::Tablet& tablet)
{
    const auto took = [&](const char* number, const char* by, const Counts& items) {
        hotel.state(room(number), by, Role::Attendant, MinibarConsumed{turnOf(tablet, number), items, {}, {}});
    };
    const ItemId cola{"cola"};
    took("1212", "u-li", {{cola, 2}, {ItemId{"peanuts"}, 1}});
    took("1215", "u-li", {{cola, 1}});
    took("1104", "u-maria", {{ItemId{"beer"}, 2}});
}

/// What guests left behind, and what they have borrowed.
void stageThings(DemoHotel& hotel, const tablet::Tablet& tablet)
{
    const auto turn = [&](const char* number) { return turnOf(tablet, number); };
    hotel.begin(document_kind::kFoundItem, "u-li", Role::Attendant,
                FoundReported{"1216", {}, "telephone", "Black, in the bed", {}, "LF-17", FoundClass::Valuable, false});
    hotel.begin(document_kind::kFoundItem, "u-maria", Role::Attendant,
                FoundReported{{}, PlaceId{"sky-lounge"}, "umbrella", {}, {}, {}, FoundClass::Ordinary, {}});
    hotel.begin(document_kind::kLoan, "u-li", Role::Attendant,
                LoanOpened{"1207", turn("1207"), "adapter", 2, "A-07", {}, {}});
    hotel.begin(document_kind::kLoan, "u-maria", Role::Attendant, LoanOpened{"1209", {}, "iron", 1, "I-4", {}, {}});
    hotel.begin(document_kind::kLoan, "u-chen", Role::Lead,
                LoanOpened{"1104", turn("1104"), "cot", 1, {}, {}, "With a mosquito net"});
}

/// What guests and the house ask for, public areas handed out and done, an exception that was seen.
void stageDuties(DemoHotel& hotel, const tablet::Tablet& tablet, UtcTime now)
{
    using namespace std::chrono_literals;
    const auto chen = [&](const DocumentName& doc, const OperationBody& body) {
        hotel.state(doc, "u-chen", Role::Lead, body);
    };
    const StaffId li{"u-li"};
    chen(DocumentName{"area/corridor-12"}, AreaAssigned{std::optional{li}, 2});
    chen(DocumentName{"area/sky-lounge"}, AreaAssigned{std::optional{li}, 8});
    chen(DocumentName{"area/corridor-11"}, AreaAssigned{std::optional{StaffId{"u-maria"}}, 3});
    hotel.state(DocumentName{"area/pantry-12"}, "u-maria", Role::Attendant,
                AreaDone{std::chrono::floor<std::chrono::days>(now), 9, {}});
    hotel.openRequest("u-chen", Role::Lead,
                      {"1207", {}, "extra-bed", 1, "Before the family comes back", now + 25min, li});
    hotel.openRequest("u-anna", Role::Supervisor, {"1205", {}, "vip-setup", 1, "Fruit and flowers", now - 12min, {}});
    hotel.openRequest("u-chen", Role::Lead, {"1104", {}, "towels", 4, {}, now + 50min, StaffId{"u-maria"}});
    hotel.openRequest("u-maria", Role::Attendant,
                      {{}, PlaceId{"sky-lounge"}, "cleaning-now", 1, "Coffee on the carpet", {}, {}});
    stageStore(hotel);
    stageMinibars(hotel, tablet);
    stageThings(hotel, tablet);
    stageShift(hotel, now);
    chen(room("1212"), RoomNoted{{}, "sleep-out"});
    chen(room("1215"), RoomNoted{"Dog, friendly", "pet"});
}

/// As if they had been fetched: the demo has no server to fetch them from.
void bringPictures(tablet::PhotoShelf& shelf)
{
    for (const DemoPicture picture :
         {DemoPicture::BedMade, DemoPicture::BathroomDone, DemoPicture::DeskInOrder, DemoPicture::FaceOfLi,
          DemoPicture::FaceOfMaria, DemoPicture::FaceOfAnna, DemoPicture::FaceOfZhao}) {
        shelf.keepCopy(nameOfPicture(picture), demoPicture(picture), "image/png");
    }
}

} // namespace

Done bringHotel(TabletApp& app, DemoHotel& hotel)
{
    if (app.store().enrolment()) {
        return done();
    }
    const auto news = hotel.enrol(app.store());
    if (!news) {
        return news.error();
    }
    bringPictures(app.store().photos());
    app.tablet().hear(*news);
    return done();
}

void stageMorning(TabletApp& app, DemoHotel& hotel)
{
    tablet::Tablet& tablet = app.tablet();
    if (!app.models().session->signIn(QStringLiteral("u-li"), QString::fromLatin1(kDemoPin)) ||
        !tablet.queue().empty()) {
        return;
    }
    // Li Na cleans 1214 offline; its guest checks out meanwhile, so the cleaning was for the stay before.
    const Turn stale = turnOf(tablet, "1214");
    (void)tablet.perform(room("1214"), RoomStarted{stale, TaskKind::Departure, {}});
    tablet.hear(hotel.sync(app.store()));
    hotel.state(room("1214"), "pms", Role::Pms, StayCheckedOut{});
    RoomCleaned cleaned;
    cleaned.turn = stale;
    cleaned.minutes = 24;
    (void)tablet.perform(room("1214"), cleaned);
    tablet.hear(hotel.sync(app.store()));

    // Maria takes Li Na's 1209 for one of hers, and starts it too: somebody must decide.
    const RoomStarted both{turnOf(tablet, "1209"), TaskKind::Departure, {}};
    hotel.state(room("1209"), "u-li", Role::Attendant, both);
    hotel.state(room("1209"), "u-maria", Role::Attendant, both);
    stageDuties(hotel, tablet, app.clock().read().wall);
    stageRepairs(hotel, app.clock().read().wall);
    // A guest of Maria's pays at the front desk.
    hotel.state(room("1105"), "u-anna", Role::Supervisor, CheckoutAsked{turnOf(tablet, "1105")});
    tablet.hear(hotel.sync(app.store()));

    // The lead leaves a word for her.
    hotel.state(room("1215"), "u-chen", Role::Lead, RoomNoted{"The guest asks for two more pillows."});
    tablet.hear(hotel.sync(app.store()));

    // Then the network goes, and these wait.
    hotel.away = true;
    (void)tablet.perform(room("1210"), RoomNoted{"Minibar door does not close by itself."});
    DamageReported lamp;
    lamp.room = "1207";
    lamp.category = "electrical";
    lamp.what = "lamp-out";
    lamp.priority = Priority::P3;
    if (const auto photo = tablet.photos().keep(demoPicture(DemoPicture::LampOut), "image/png")) {
        lamp.photos = {*photo};
        app.store().photos().markVerified(*photo, app.clock().read().wall); // It got through just before.
    }
    (void)tablet.perform(DocumentName{document_kind::kWorkOrder, "new"}, lamp);
    (void)tablet.perform(DocumentName{document_kind::kStock, "floor-12/water"}, StockUsed{4, {}});
    tablet.hear(hotel.sync(app.store()));
    app.models().session->signOut();
}

void stageGallery(TabletApp& app, DemoHotel& hotel)
{
    stageMorning(app, hotel);
    if (app.models().session->signIn(QStringLiteral("u-li"), QString::fromLatin1(kDemoPin))) {
        (void)app.tablet().perform(room("1207"), RoomNoted{"The guest asked for a second pillow."});
        app.models().room->setNumber(QStringLiteral("1207"));
        app.models().roomLoans->setRoom(QStringLiteral("1207"));
    }
}

} // namespace turndown::ui
