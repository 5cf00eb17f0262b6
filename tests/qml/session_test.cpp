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
            CHECK(session.people()->count() == 5);
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

SCENARIO("initials in place of a face")
{
    CHECK(initialsOf("Li Na") == "LN");
    CHECK(initialsOf("Anna Maria Kowalska") == "AM");
    CHECK(initialsOf("赵敏") == "赵");
    CHECK(initialsOf("") == "");
}
