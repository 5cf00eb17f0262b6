#include "mobile/ui/change_list.hpp"
#include "mobile/ui/kept_announcements.hpp"
#include "mobile/ui/room_screen.hpp"
#include "mobile/ui/session.hpp"
#include "tests/qml/tablet_at_hand.hpp"
#include "tests/support/catch.hpp"

#include <QFile>

using namespace turndown;
using namespace turndown::ui;

namespace {

DocumentName room(const char* number)
{
    return DocumentName{document_kind::kRoom, number};
}

void becomesRush(TabletAtHand& tablet, const char* number, bool on = true)
{
    tablet.server().state(room(number), "u-chen", Role::Lead, RoomFlagged{RoomFlag::Rush, on, {}});
    tablet.sync();
}

QString told(const ChangeList& changes, int row)
{
    QStringList words;
    for (const char* role : {"change", "room", "who"}) {
        words.append(changes.value(row, role).toString());
    }
    return words.join(' ');
}

} // namespace

SCENARIO("what others change while I look is told in a strip")
{
    GIVEN("Li Na at her tablet")
    {
        TabletAtHand tablet{""};
        Session session{tablet.hotel(), tablet.taps()};
        ChangeList changes{tablet.hotel()};
        RoomScreen screen{tablet.hotel(), tablet.taps()};
        REQUIRE(session.signIn("u-li", kDemoPin));
        CHECK(changes.count() == 0);

        WHEN("the lead makes 1209 rush and gives her 1202, and a guest leaves")
        {
            becomesRush(tablet, "1209");
            tablet.server().state(room("1003"), "u-chen", Role::Lead,
                                  RoomAssigned{std::optional{StaffId{"u-li"}}, std::nullopt, std::nullopt});
            tablet.server().state(room("1214"), "pms", Role::Pms, StayCheckedOut{});
            tablet.sync();

            THEN("all of it is told, the latest first, with who")
            {
                REQUIRE(changes.count() == 3);
                CHECK(told(changes, 2) == "rush 1209 Chen Wei");
                CHECK(changes.value(0, "when").toString().size() == 5);
                const QStringList others{told(changes, 0), told(changes, 1)};
                CHECK(others.contains("given 1003 Chen Wei"));
                CHECK(others.contains("checked-out 1214 pms"));
            }
            THEN("each is told until it is read")
            {
                changes.dismiss(changes.value(0, "key").toString());
                CHECK(changes.count() == 2);
                changes.dismissAll();
                CHECK(changes.count() == 0);
            }
            THEN("what is overtaken is told no more")
            {
                becomesRush(tablet, "1209", false);
                CHECK(told(changes, 0) == "rush-over 1209 Chen Wei");
                CHECK(changes.count() == 3);
                REQUIRE(screen.start("1003"));
                CHECK(changes.count() == 2);
            }
            THEN("it is kept over a restart, and told to nobody else")
            {
                tablet.restart();
                ChangeList again{tablet.hotel()};
                CHECK(again.count() == 3);
                REQUIRE(tablet.core().signIn(StaffId{"u-maria"}, kDemoPin).ok());
                tablet.hotel().refreshPerson();
                CHECK(again.count() == 0);
            }
        }
        WHEN("she herself taps")
        {
            REQUIRE(screen.start("1209"));
            tablet.sync();
            tablet.taps().undo();
            tablet.sync();
            THEN("nothing is told")
            {
                CHECK(changes.count() == 0);
            }
        }
        WHEN("somebody else has the tablet while her room changes")
        {
            session.lock();
            REQUIRE(session.signIn("u-maria", kDemoPin));
            becomesRush(tablet, "1209");
            CHECK(changes.count() == 0);
            REQUIRE(session.signIn("u-li", kDemoPin));
            THEN("she is told when she comes back")
            {
                CHECK(changes.count() == 1);
            }
        }
        WHEN("her finger is on the glass")
        {
            changes.setHeld(true);
            becomesRush(tablet, "1209");
            THEN("the strip changes when it is gone")
            {
                CHECK(changes.count() == 0);
                changes.setHeld(false);
                CHECK(changes.count() == 1);
            }
        }
    }
}

SCENARIO("every change is told in a sentence of its own, in both languages")
{
    const auto textOf = [](const char* file) {
        QFile stream{QStringLiteral(TURNDOWN_SOURCE_DIR "/") + QLatin1String{file}};
        REQUIRE(stream.open(QIODevice::ReadOnly));
        return QString::fromUtf8(stream.readAll());
    };
    const QString words = textOf("qml/theme/ChangeWords.qml");
    for (const auto& [change, code] : kNames<tablet::RoomChange>) {
        const QString begin = QStringLiteral("case \"%1\": return qsTr(\"").arg(text(code));
        CAPTURE(code);
        const auto at = words.indexOf(begin);
        REQUIRE(at >= 0);
        const auto from = at + begin.size();
        const QString source = words.mid(from, words.indexOf("\")", from) - from);
        for (const char* file : {"qml/i18n/turndown_en.ts", "qml/i18n/turndown_zh_CN.ts"}) {
            CAPTURE(file, source.toStdString());
            CHECK(textOf(file).contains("<source>" + source + "</source>"));
        }
    }
}

SCENARIO("yesterday's announcements are no news")
{
    const Day day{std::chrono::days{20000}};
    const tablet::Announcement rush{"1209", tablet::RoomChange::Rush, "", StaffId{"u-chen"},
                                    UtcTime{std::chrono::milliseconds{1'790'000'000'123}}};
    const auto kept = writeAnnouncements({rush}, day);

    CHECK(readAnnouncements(kept, day) == std::vector{rush});
    CHECK(readAnnouncements(kept, day + std::chrono::days{1}).empty());
    CHECK(readAnnouncements("not ours", day).empty());
    CHECK(writeAnnouncements({}, day).empty());
}
