#include "mobile/app/demo_pictures.hpp"
#include "mobile/core/photo_shelf.hpp"
#include "mobile/ui/assign_board.hpp"
#include "mobile/ui/preferences.hpp"
#include "mobile/ui/session.hpp"
#include "tests/qml/tablet_at_hand.hpp"
#include "tests/support/catch.hpp"

using namespace turndown;
using namespace turndown::ui;

SCENARIO("signing in on a shared tablet")
{
    GIVEN("a tablet that nobody has signed in on")
    {
        TabletAtHand tablet{""};
        Session session{tablet.hotel(), tablet.taps()};
        int handedOver = 0;
        QObject::connect(&session, &Session::handedOver, &session, [&] { ++handedOver; });

        THEN("everyone of the hotel is on it")
        {
            CHECK(session.people()->count() == 7);
        }
        WHEN("the PIN is wrong")
        {
            CHECK_FALSE(session.signIn("u-li", "9999"));
            THEN("it says so and stays closed")
            {
                CHECK(session.refusal() == "wrong-pin");
                CHECK_FALSE(session.isOpen());
            }
        }
        WHEN("it is wrong five times")
        {
            for (int attempt = 0; attempt < 5; ++attempt) {
                CHECK_FALSE(session.signIn("u-li", "9999"));
            }
            THEN("even the right one has to wait, and how long is told")
            {
                CHECK_FALSE(session.signIn("u-li", kDemoPin));
                CHECK(session.refusal() == "wait");
                CHECK(session.waitSeconds() > 50);
            }
        }
        WHEN("Li Na signs in, the tablet locks, and she comes back")
        {
            REQUIRE(session.signIn("u-li", kDemoPin));
            session.lock();
            REQUIRE_FALSE(session.isOpen());
            REQUIRE(session.signIn("u-li", kDemoPin));

            THEN("what was open is still hers")
            {
                CHECK(session.isOpen());
                CHECK(handedOver == 1);
            }
        }
        WHEN("somebody else takes the locked tablet")
        {
            REQUIRE(session.signIn("u-li", kDemoPin));
            session.lock();
            REQUIRE(session.signIn("u-maria", kDemoPin));

            THEN("it is handed over")
            {
                CHECK(handedOver == 2);
            }
        }
    }
}

SCENARIO("each person's own language")
{
    GIVEN("Li Na, who chose Chinese, and Maria, who never chose")
    {
        TabletAtHand tablet{""};
        Session session{tablet.hotel(), tablet.taps()};
        QString spoken;
        Preferences preferences{tablet.hotel(), [&](const QString& tag) { spoken = tag; }};
        REQUIRE(session.signIn("u-li", kDemoPin));
        preferences.setLanguage("zh-CN");
        REQUIRE(spoken == "zh-CN");

        WHEN("Maria takes over and Li Na comes back")
        {
            REQUIRE(session.signIn("u-maria", kDemoPin));
            const QString toMaria = spoken;
            REQUIRE(session.signIn("u-li", kDemoPin));

            THEN("the tablet speaks to each as they like")
            {
                CHECK(toMaria == "en");
                CHECK(spoken == "zh-CN");
            }
        }
        WHEN("the storekeeper signs in, whose first language is Chinese")
        {
            REQUIRE(session.signIn("u-zhao", kDemoPin));
            THEN("nobody has to choose")
            {
                CHECK(spoken == "zh-CN");
            }
        }
    }
}

SCENARIO("people are known by their face")
{
    TabletAtHand tablet{"u-li"};
    Session session{tablet.hotel(), tablet.taps()};
    AssignBoard board{tablet.hotel(), tablet.taps()};
    const auto faceOf = [](const RowModel& people, const QString& key) {
        for (int row = 0; row < people.count(); ++row) {
            if (people.value(row, "key").toString() == key) {
                return people.value(row, "photo").toString();
            }
        }
        return QStringLiteral("nobody");
    };
    int told = 0;
    QObject::connect(&session, &Session::photoChanged, &session, [&] { ++told; });

    GIVEN("nobody's photo has come yet: the initials stand in")
    {
        CHECK(faceOf(*session.people(), "u-li").isEmpty());
        CHECK(faceOf(*board.people(), "u-li").isEmpty());
        CHECK(session.photo().isEmpty());
    }
    WHEN("Li Na's comes while she is at work")
    {
        tablet.store().photos().keepCopy(nameOfPicture(DemoPicture::FaceOfLi), demoPicture(DemoPicture::FaceOfLi),
                                         "image/png");
        tablet.core().hearOfPhotos();
        THEN("she is shown by her face wherever she stands, and the others as before")
        {
            const QString file = QString::fromStdString(nameOfPicture(DemoPicture::FaceOfLi));
            CHECK(faceOf(*session.people(), "u-li").endsWith(file));
            CHECK(faceOf(*board.people(), "u-li").endsWith(file));
            CHECK(session.photo().endsWith(file));
            CHECK(told > 0);
            CHECK(faceOf(*session.people(), "u-maria").isEmpty());
        }
        THEN("whoever takes the tablet from her does not wear it")
        {
            session.signOut();
            CHECK(session.photo().isEmpty());
            REQUIRE(session.signIn("u-maria", kDemoPin));
            CHECK(session.photo().isEmpty());
        }
        THEN("it is gone when the office takes it away")
        {
            tablet.server().state(DocumentName{document_kind::kStaff, "u-li"}, "u-admin", Role::Admin,
                                  DocumentSet{[](DocumentBody& body) { std::get<StaffMember>(body).photo.clear(); }});
            told = 0;
            tablet.sync();
            CHECK(faceOf(*session.people(), "u-li").isEmpty());
            CHECK(faceOf(*board.people(), "u-li").isEmpty());
            CHECK(session.photo().isEmpty());
            CHECK(told > 0);
        }
    }
}

SCENARIO("initials in place of a face")
{
    CHECK(initialsOf("Li Na") == "LN");
    CHECK(initialsOf("Anna Maria Kowalska") == "AM");
    CHECK(initialsOf("赵敏") == "赵");
    CHECK(initialsOf("") == "");
}
