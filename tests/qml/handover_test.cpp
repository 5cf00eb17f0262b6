#include "mobile/ui/count_form.hpp"
#include "mobile/ui/damage_form.hpp"
#include "mobile/ui/observation_form.hpp"
#include "mobile/ui/preferences.hpp"
#include "mobile/ui/room_screen.hpp"
#include "mobile/ui/session.hpp"
#include "tests/qml/camera.hpp"
#include "tests/qml/tablet_at_hand.hpp"
#include "tests/support/catch.hpp"

using namespace turndown;
using namespace turndown::ui;

namespace {

/// Every form of the attendant's, over one tablet.
struct Forms {
    explicit Forms(TabletAtHand& tablet)
        : finish{tablet.hotel(), tablet.taps()},
          use{tablet.hotel(), tablet.taps()},
          damage{tablet.hotel(), tablet.taps(), camera.bookOf(tablet.hotel())},
          seen{tablet.hotel(), tablet.taps()},
          room{tablet.hotel(), tablet.taps()}
    {
    }

    void open(const char* number)
    {
        finish.openFinish(number);
        use.openUse(number);
        damage.open(number);
        seen.open(number);
        room.setNumber(number);
    }

    /// Each is filled by half, so that none could be sent without loss.
    void fill()
    {
        finish.setCount("bath-towel", 5);
        use.setCount("soap", 3);
        damage.setCategory("plumbing");
        damage.setWords("drips since the morning");
        damage.addPhoto(camera.takes("drips"));
        seen.setLuggage("light");
        seen.setPersons(1);
        room.setNoteDraft("Cot behind the");
    }

    static int count(CountForm& form, const char* item)
    {
        for (int row = 0; row < form.items()->count(); ++row) {
            if (form.items()->value(row, "key").toString() == item) {
                return form.items()->value(row, "count").toInt();
            }
        }
        return 0;
    }

    /// In one line, so that a difference is seen at once.
    QString content()
    {
        return QStringList{QString::number(count(finish, "bath-towel")),
                           QString::number(count(use, "soap")),
                           damage.category(),
                           damage.words(),
                           seen.luggage(),
                           QString::number(seen.persons()),
                           room.noteDraft()}
            .join('|');
    }

    Camera camera;
    CountForm finish;
    CountForm use;
    DamageForm damage;
    ObservationForm seen;
    RoomScreen room;
};

const QString kFilled = "5|3|plumbing|drips since the morning|light|1|Cot behind the";
const QString kUntouched = "2|0||||2|";

} // namespace

SCENARIO("a half-filled form is there again, whoever was at the tablet meanwhile")
{
    GIVEN("Li Na, offline, with every form of 1212 filled by half, and one tap that waits")
    {
        TabletAtHand tablet{""};
        tablet.server().away = true;
        Session session{tablet.hotel(), tablet.taps()};
        Forms forms{tablet};
        REQUIRE(session.signIn("u-li", kDemoPin));
        tablet.start("1212");
        forms.open("1212");
        REQUIRE(forms.content() == kUntouched);
        forms.fill();

        WHEN("the tablet locks and she comes back")
        {
            session.lock();
            REQUIRE(session.signIn("u-li", kDemoPin));
            THEN("nothing on the screens has changed")
            {
                CHECK(forms.content() == kFilled);
            }
        }
        WHEN("Maria takes the tablet, opens the same forms, and Li Na comes back")
        {
            session.lock();
            REQUIRE(session.signIn("u-maria", kDemoPin));
            forms.open("1212");
            const QString marias = forms.content();
            tablet.start("1104");
            forms.room.setNoteDraft("Maria's words");
            session.lock();
            REQUIRE(session.signIn("u-li", kDemoPin));
            forms.open("1212");

            THEN("Maria saw nothing of it, and it is there again")
            {
                CHECK(marias == kUntouched);
                CHECK(forms.content() == kFilled);
            }
            THEN("the queue holds both taps, each in its author's name")
            {
                const auto queue = tablet.core().queue();
                REQUIRE(queue.size() == 2);
                CHECK(queue[0].by == StaffId{"u-li"});
                CHECK(queue[1].by == StaffId{"u-maria"});
            }
            THEN("what is sent is gone from the form, and nothing else")
            {
                REQUIRE(forms.use.send());
                REQUIRE(forms.room.note("1212", "Cot behind the door"));
                forms.open("1212");
                CHECK(forms.content() == "5|0|plumbing|drips since the morning|light|1|");
            }
        }
        WHEN("the battery is pulled")
        {
            tablet.restart();
            Forms again{tablet};
            again.open("1212");
            THEN("everything is there again")
            {
                CHECK(again.content() == kFilled);
                CHECK(tablet.core().queue().size() == 1);
            }
        }
        WHEN("the guest leaves before she finishes, and another attendant's day goes on")
        {
            tablet.server().away = false;
            tablet.sync();
            tablet.server().state(DocumentName{document_kind::kRoom, "1212"}, "pms", Role::Pms, StayCheckedOut{});
            tablet.sync();
            forms.open("1212");
            THEN("what was seen and counted in the stay before is not put into the next one")
            {
                CHECK(Forms::count(forms.finish, "bath-towel") == 2);
                CHECK(Forms::count(forms.finish, "sheet") == 2);
                CHECK(forms.seen.luggage().isEmpty());
            }
            THEN("the words of a report or a note are still true")
            {
                CHECK(forms.damage.words() == "drips since the morning");
                CHECK(forms.room.noteDraft() == "Cot behind the");
            }
        }
    }
}

SCENARIO("a guest leaves while the finish of their room is on the screen")
{
    TabletAtHand tablet{"u-li"};
    tablet.start("1214");
    tablet.sync();
    Forms forms{tablet};
    forms.open("1214");
    tablet.server().state(DocumentName{document_kind::kRoom, "1214"}, "pms", Role::Pms, StayCheckedOut{});
    tablet.sync();
    REQUIRE(forms.finish.send());
    tablet.sync();

    THEN("the work counts for the stay before, and the room is to be cleaned")
    {
        CHECK(tablet.room("1214").condition == Condition::Dirty);
        REQUIRE(tablet.core().attention().size() == 1);
        CHECK(tablet.core().attention().front().verdict == overtaken(Reason::OlderTurn));
    }
}

SCENARIO("screens follow the person: a note page that is open writes in nobody else's name")
{
    TabletAtHand tablet{""};
    Session session{tablet.hotel(), tablet.taps()};
    RoomScreen room{tablet.hotel(), tablet.taps()};
    int told = 0;
    QObject::connect(&room, &RoomScreen::noteDraftChanged, &room, [&] { ++told; });
    REQUIRE(session.signIn("u-li", kDemoPin));
    room.setNumber("1212");
    room.setNoteDraft("Li Na's words");
    told = 0;

    session.lock();
    REQUIRE(session.signIn("u-maria", kDemoPin));
    CHECK(room.noteDraft().isEmpty());
    CHECK(told > 0); // The page is told, so that it does not go on showing another person's words.
}
