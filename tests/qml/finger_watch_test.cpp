#include "mobile/ui/finger_watch.hpp"
#include "mobile/ui/room_list_model.hpp"
#include "tests/qml/tablet_at_hand.hpp"
#include "tests/support/catch.hpp"

#include <QEvent>

using namespace turndown;
using namespace turndown::ui;

namespace {

void happens(FingerWatch& finger, QEvent::Type type)
{
    QEvent event{type};
    finger.eventFilter(nullptr, &event);
}

void letTimePass()
{
    QCoreApplication::processEvents();
}

} // namespace

SCENARIO("a finger is on the glass until it is lifted")
{
    TabletAtHand tablet; // Queued calls want an application.
    FingerWatch finger;

    GIVEN("a press, by mouse or by touch")
    {
        const auto [press, release] = GENERATE(table<QEvent::Type, QEvent::Type>(
            {{QEvent::MouseButtonPress, QEvent::MouseButtonRelease}, {QEvent::TouchBegin, QEvent::TouchEnd}}));
        happens(finger, press);
        CHECK(finger.isDown());

        WHEN("it is lifted")
        {
            happens(finger, release);
            THEN("whatever lies under it hears of that first")
            {
                CHECK(finger.isDown());
                letTimePass();
                CHECK_FALSE(finger.isDown());
            }
        }
        WHEN("it is lifted and presses again at once")
        {
            happens(finger, release);
            happens(finger, press == QEvent::TouchBegin ? press : QEvent::MouseButtonDblClick);
            letTimePass();
            THEN("it is still down")
            {
                CHECK(finger.isDown());
            }
        }
    }
    GIVEN("the second of two quick presses")
    {
        happens(finger, QEvent::MouseButtonDblClick);
        THEN("that is a finger as well")
        {
            CHECK(finger.isDown());
        }
    }
}

SCENARIO("rows under a finger stay, whatever the office does meanwhile")
{
    TabletAtHand tablet{"u-li"};
    RoomListModel rooms{tablet.hotel(), RoomListModel::Scope::Mine};
    FingerWatch finger;
    QObject::connect(&finger, &FingerWatch::downChanged, &rooms, [&] { rooms.setHeld(finger.isDown()); });
    QStringList before;
    for (const Row& row : rooms.rows()) {
        before.append(row.key);
    }
    const auto shown = [&] {
        QStringList numbers;
        for (const Row& row : rooms.rows()) {
            numbers.append(row.key);
        }
        return numbers;
    };

    happens(finger, QEvent::TouchBegin);
    tablet.server().state(DocumentName{document_kind::kRoom, "1203"}, "u-anna", Role::Supervisor,
                          RoomAssigned{std::optional{StaffId{"u-maria"}}, std::nullopt, std::nullopt});
    tablet.server().state(DocumentName{document_kind::kRoom, "1205"}, "u-anna", Role::Supervisor,
                          RoomAssigned{std::nullopt, std::nullopt, 99});
    tablet.sync();
    rooms.setFilter("all");
    CHECK(shown() == before);

    happens(finger, QEvent::TouchEnd);
    letTimePass();
    CHECK_FALSE(shown().contains("1203"));
    CHECK(shown().indexOf("1205") > shown().indexOf("1216"));
}
