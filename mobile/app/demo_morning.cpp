#include "mobile/app/demo_hotel.hpp"
#include "mobile/app/tablet_app.hpp"

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

} // namespace

void stageMorning(TabletApp& app, DemoHotel& hotel)
{
    tablet::Tablet& tablet = app.tablet();
    if (!app.session().signIn(QStringLiteral("u-li"), QString::fromLatin1(kDemoPin)) || !tablet.queue().empty()) {
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
    (void)tablet.perform(DocumentName{document_kind::kWorkOrder, "new"}, lamp);
    (void)tablet.perform(DocumentName{document_kind::kStock, "floor-12/water"}, StockUsed{4, {}});
    tablet.hear(hotel.sync(app.store()));
    app.session().signOut();
}

void stageGallery(TabletApp& app, DemoHotel& hotel)
{
    stageMorning(app, hotel);
    if (app.session().signIn(QStringLiteral("u-li"), QString::fromLatin1(kDemoPin))) {
        (void)app.tablet().perform(room("1207"), RoomNoted{"The guest asked for a second pillow."});
        app.room().setNumber(QStringLiteral("1207"));
    }
}

} // namespace turndown::ui
