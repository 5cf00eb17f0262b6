#include "mobile/ui/room_screen.hpp"
#include "tests/qml/tablet_at_hand.hpp"
#include "tests/support/catch.hpp"

#include <QFile>

using namespace turndown;
using namespace turndown::ui;

SCENARIO("what was seen in a room is noted by its code, so that each reads it in their own language")
{
    TabletAtHand tablet{"u-li"};
    RoomScreen room{tablet.hotel(), tablet.taps()};
    room.setNumber("1212");
    room.setNoteCode("sleep-out");

    WHEN("it is kept without a word")
    {
        REQUIRE(room.note("1212", "", room.noteCode()));
        THEN("it stands with the notes of the room, and the draft is empty")
        {
            CHECK(room.notes()->value(0, "code").toString() == "sleep-out");
            CHECK(room.notes()->value(0, "words").toString().isEmpty());
            CHECK(room.noteCode().isEmpty());
        }
        THEN("the server takes it as it is, and it can be taken back")
        {
            tablet.sync();
            CHECK(tablet.core().attention().empty());
            tablet.taps().undo();
            CHECK(room.notes()->count() == 0);
        }
    }
    WHEN("own words are added, and the tablet is started again before it is kept")
    {
        room.setNoteDraft("Bed as we left it");
        tablet.restart();
        RoomScreen again{tablet.hotel(), tablet.taps()};
        again.setNumber("1212");
        THEN("both are there again")
        {
            CHECK(again.noteCode() == "sleep-out");
            CHECK(again.noteDraft() == "Bed as we left it");
        }
    }
    WHEN("neither a code nor words are given")
    {
        CHECK_FALSE(room.note("1212", " "));
        CHECK(room.noteCode() == "sleep-out");
    }
}

SCENARIO("a room that was begun and is left as it was")
{
    TabletAtHand tablet{"u-li"};
    RoomScreen room{tablet.hotel(), tablet.taps()};
    room.setNumber("1203");
    CHECK_FALSE(room.facts().value("mayLeave").toBool());
    REQUIRE(room.start("1203"));
    CHECK(room.facts().value("mayLeave").toBool());

    THEN("it is dirty again, as if nobody had begun, and nobody owns it")
    {
        REQUIRE(room.abandon("1203"));
        CHECK(tablet.room("1203").condition == Condition::Dirty);
        CHECK(tablet.room("1203").task.state == TaskState::Open);
        CHECK_FALSE(tablet.room("1203").task.startedBy);
        CHECK(room.facts().value("step").toString() == "start");
    }
    THEN("leaving it can be undone: she is in the room again")
    {
        REQUIRE(room.abandon("1203"));
        tablet.taps().undo();
        CHECK(tablet.room("1203").task.startedBy == StaffId{"u-li"});
        CHECK(room.facts().value("step").toString() == "finish");
    }
    THEN("also while it is paused; but nobody leaves somebody else's room")
    {
        REQUIRE(room.pause("1203"));
        CHECK(room.facts().value("mayLeave").toBool());
        room.setNumber("1103");
        CHECK_FALSE(room.facts().value("mayLeave").toBool());
    }
}

SCENARIO("a touch-up is asked for by who leads, in a vacant room that is ready")
{
    TabletAtHand tablet{"u-chen"};
    RoomScreen room{tablet.hotel(), tablet.taps()};

    THEN("only there")
    {
        const std::map<const char*, bool> rooms{{"1202", true}, {"1110", true}, {"1203", false}, {"1104", false}};
        for (const auto& [number, may] : rooms) {
            CAPTURE(number);
            room.setNumber(number);
            CHECK(room.facts().value("mayAskTouchUp").toBool() == may);
        }
    }
    THEN("and only by them")
    {
        REQUIRE(tablet.core().signIn(StaffId{"u-li"}, kDemoPin).ok());
        tablet.hotel().refreshPerson();
        room.setNumber("1202");
        CHECK_FALSE(room.facts().value("mayAskTouchUp").toBool());
    }
    THEN("the room is to be touched up, which can be undone")
    {
        REQUIRE(room.askTouchUp("1202", "shown-to-guest"));
        CHECK(tablet.room("1202").condition == Condition::Pickup);
        room.setNumber("1202");
        CHECK(room.facts().value("touchUpReason").toString() == "shown-to-guest");
        tablet.sync();
        CHECK(tablet.core().attention().empty());
        tablet.taps().undo();
        CHECK(tablet.room("1202").condition == Condition::Inspected);
    }
}

SCENARIO("why a room is marked is read in the room, also when the office has just said so")
{
    TabletAtHand tablet{"u-li"};
    RoomScreen room{tablet.hotel(), tablet.taps()};
    room.setNumber("1216");
    const auto why = [&room](const char* mark) { return room.facts().value("flagReasons").toMap().value(mark); };
    CHECK(why("rush").toString() == "Lands at 13:10");
    CHECK_FALSE(why("vip").isValid());

    const auto office = [&tablet](RoomFlagged flag) {
        tablet.server().state(DocumentName{"room/1216"}, "u-chen", Role::Lead, std::move(flag));
        tablet.sync();
    };
    office({RoomFlag::Vip, true, "Writes about hotels."});
    CHECK(why("vip").toString() == "Writes about hotels.");
    office({RoomFlag::Rush, false, {}});
    CHECK_FALSE(why("rush").isValid());
}

SCENARIO("each code has its words in both languages, and its glyph")
{
    const auto textOf = [](const char* file) {
        QFile stream{QStringLiteral(TURNDOWN_SOURCE_DIR "/") + QLatin1String{file}};
        REQUIRE(stream.open(QIODevice::ReadOnly));
        return QString::fromUtf8(stream.readAll());
    };
    const QString words = textOf("qml/theme/CareWords.qml");
    const QString glyphs = textOf("qml/theme/Glyphs.qml");
    const QString contract = textOf("docs/operations.md");
    const auto codesBetween = [&](const char* begin) {
        const auto from = contract.indexOf(QLatin1String{begin}) + static_cast<qsizetype>(qstrlen(begin));
        return contract.mid(from, contract.indexOf(QLatin1Char{'`'}, from) - from).split(", ");
    };
    const QStringList exceptions = codesBetween("an exception: `");
    const QStringList wants = codesBetween("`request/{own id}` | `room\\|place, what` (`");
    const QStringList touchUps = codesBetween("| `room.touch_up_asked` | room | `turn, reason` (`");
    CHECK(exceptions.size() == 10);
    CHECK(wants.size() == 15);
    CHECK(touchUps.size() == 3);
    for (const QString& code : exceptions + wants + touchUps) {
        CAPTURE(code.toStdString());
        const QString begin = QStringLiteral("case \"%1\": return qsTr(\"").arg(code);
        const auto at = words.indexOf(begin);
        REQUIRE(at >= 0);
        const auto from = at + begin.size();
        const QString source = words.mid(from, words.indexOf("\")", from) - from);
        for (const char* file : {"qml/i18n/turndown_en.ts", "qml/i18n/turndown_zh_CN.ts"}) {
            CAPTURE(file, source.toStdString());
            CHECK(textOf(file).contains("<source>" + source + "</source>"));
        }
        const bool borrows = words.contains(QStringLiteral("case \"%1\": return \"").arg(code));
        CHECK((borrows || glyphs.contains(QStringLiteral("\"%1\": {").arg(code))));
    }
}
