#include "mobile/app/demo_shift.hpp"
#include "mobile/ui/custody_list.hpp"
#include "mobile/ui/day_report.hpp"
#include "mobile/ui/handover_form.hpp"
#include "mobile/ui/handover_list.hpp"
#include "mobile/ui/notice_list.hpp"
#include "tests/qml/tablet_at_hand.hpp"
#include "tests/support/catch.hpp"

using namespace turndown;
using namespace turndown::ui;

namespace {

/// What one person finds under *Handover*, on the demo's morning.
struct Morning {
    explicit Morning(const char* person) : tablet{person}
    {
        stageShift(tablet.server(), tablet.hotel().now());
        tablet.sync();
    }

    TabletAtHand tablet;
    NoticeList notices{tablet.hotel(), tablet.taps()};
    CustodyList custody{tablet.hotel(), tablet.taps()};
    HandoverList handovers{tablet.hotel(), tablet.taps()};
    HandoverForm form{tablet.hotel(), tablet.taps()};
    DayReport report{tablet.hotel(), tablet.taps()};
};

/// `mine Floor master 12 out`, one after the other.
QString listed(const CustodyList& custody)
{
    QStringList line;
    for (int row = 0; row < custody.count(); ++row) {
        line.append(custody.value(row, "part").toString() + ' ' + custody.value(row, "name").toString() + ' ' +
                    custody.value(row, "standing").toString());
    }
    return line.join(", ");
}

QStringList documents(HandoverForm& form)
{
    QStringList names;
    for (int row = 0; row < form.items()->count(); ++row) {
        names.append(form.items()->value(row, "key").toString());
    }
    return names;
}

QStringList added(const QStringList& before, const QStringList& after)
{
    QStringList rooms;
    std::copy_if(after.begin(), after.end(), std::back_inserter(rooms),
                 [&](const QString& room) { return !before.contains(room); });
    return rooms;
}

void clean(TabletAtHand& tablet, const char* number)
{
    RoomCleaned cleaned;
    cleaned.turn = tablet.room(number).turn;
    cleaned.minutes = 25;
    REQUIRE(tablet.core().perform(DocumentName{document_kind::kRoom, number}, cleaned));
}

} // namespace

SCENARIO("an attendant reads the morning's notices")
{
    Morning li{"u-li"};
    REQUIRE(li.notices.waiting() == 2);
    CHECK(li.notices.value(0, "title") == "No water on floor 11 from 13:00 to 14:00");
    const QString notice = li.notices.value(0, "key").toString();
    REQUIRE(li.notices.read(notice));

    THEN("what she has read comes after what she has not, and stays there for the day")
    {
        CHECK(li.notices.waiting() == 1);
        CHECK(li.notices.value(0, "title") == "Wear gloves with the new descaler");
        CHECK_FALSE(li.notices.value(1, "readAt").toString().isEmpty());
    }
    THEN("the office sees who has read it")
    {
        li.tablet.sync();
        const auto shown = li.tablet.core().show(DocumentName{document_kind::kBriefing, plain(notice)});
        REQUIRE(shown.as<Briefing>()->read.size() == 1);
        CHECK(shown.as<Briefing>()->read.front().by == StaffId{"u-li"});
    }
}

TEST_CASE("whoever published a notice need not read it")
{
    const Morning chen{"u-chen"};
    CHECK(chen.notices.count() == 2);
    CHECK(chen.notices.waiting() == 1);
}

TEST_CASE("a notice for attendants and leads is not put before the storekeeper")
{
    const Morning zhao{"u-zhao"};
    REQUIRE(zhao.notices.count() == 1);
    CHECK(zhao.notices.value(0, "title") == "Wear gloves with the new descaler");
}

SCENARIO("an attendant gets a floor key")
{
    Morning li{"u-li"};
    REQUIRE(listed(li.custody) == "mine Floor master 12 out"); // Others' keys are none of her business.
    CHECK(li.custody.waiting() == 1);

    WHEN("she says that she has it")
    {
        REQUIRE(li.custody.sign("floor-12"));
        THEN("nothing is asked of her any more")
        {
            CHECK(li.custody.waiting() == 0);
            CHECK(li.custody.value(0, "signed").toBool());
        }
    }
    WHEN("she gives it to Maria, offline")
    {
        li.tablet.server().away = true;
        REQUIRE(li.custody.passTo("floor-12", "u-maria"));
        THEN("it is Maria's, due when the day ends")
        {
            CHECK(li.custody.count() == 0);
            const auto shown = li.tablet.core().show(DocumentName{document_kind::kCustody, "floor-12"});
            const Asset& key = *shown.as<Asset>();
            CHECK(key.last->from == StaffId{"u-li"});
            CHECK(holderOf(key) == StaffId{"u-maria"});
            CHECK(key.last->dueAt == li.tablet.hotel().endOfDay(li.tablet.hotel().now()));
        }
    }
    WHEN("she gives it back and changes her mind")
    {
        REQUIRE(li.custody.giveBack("floor-12"));
        CHECK(li.custody.count() == 0);
        li.tablet.taps().undo();
        CHECK(listed(li.custody) == "mine Floor master 12 out");
    }
    WHEN("the lead has taken it back meanwhile")
    {
        li.tablet.server().away = true;
        REQUIRE(li.custody.passTo("floor-12", "u-maria"));
        li.tablet.server().state(DocumentName{document_kind::kCustody, "floor-12"}, "u-chen", Role::Lead,
                                 CustodyPassed{StaffId{"u-li"}, {}, {}, {}});
        li.tablet.server().away = false;
        li.tablet.sync();
        THEN("both are kept until people decide")
        {
            CHECK(li.tablet.core().attention().size() == 1);
            CHECK(li.tablet.core().attention().front().verdict.outcome == Outcome::Conflict);
        }
    }
}

SCENARIO("a lead keeps the keys")
{
    Morning chen{"u-chen"};
    REQUIRE(listed(chen.custody) ==
            "out Floor master 11 late, out Floor master 12 out, out Radio 3 out, in Radio 4 in");

    WHEN("one comes back, one is handed out")
    {
        REQUIRE(chen.custody.giveBack("floor-11"));
        REQUIRE(chen.custody.passTo("radio-4", "u-maria"));
        THEN("each stands where it is")
        {
            CHECK(listed(chen.custody) ==
                  "out Floor master 12 out, out Radio 3 out, out Radio 4 out, in Floor master 11 in");
        }
    }
    WHEN("one is missing, and found again")
    {
        REQUIRE(chen.custody.reportMissing("radio-4"));
        CHECK(listed(chen.custody).startsWith("out Radio 4 missing, out Floor master 11 late"));
        REQUIRE(chen.custody.reportFound("radio-4"));
        CHECK(listed(chen.custody).endsWith("in Radio 4 in"));
    }
}

SCENARIO("the morning takes over what the night left")
{
    Morning li{"u-li"};
    REQUIRE(li.handovers.count() == 1);
    CHECK(li.handovers.waiting() == 1);
    CHECK(li.handovers.value(0, "open") == 3);
    const QString night = li.handovers.value(0, "key").toString();

    WHEN("she takes one thing")
    {
        REQUIRE(li.handovers.take(night, "room/1208"));
        THEN("the rest still waits, and hers has her name")
        {
            CHECK(li.handovers.value(0, "open") == 2);
            CHECK(li.handovers.value(0, "items").toList()[1].toMap()["takenBy"] == "Li Na");
        }
    }
    WHEN("she takes all of it")
    {
        REQUIRE(li.handovers.takeAll(night));
        THEN("the night is over")
        {
            CHECK(li.handovers.count() == 0);
            CHECK(li.handovers.waiting() == 0);
        }
    }
}

TEST_CASE("what I handed over myself waits for somebody else, and can be withdrawn")
{
    Morning anna{"u-anna"};
    REQUIRE(anna.handovers.count() == 1);
    CHECK(anna.handovers.waiting() == 0);
    CHECK(anna.handovers.value(0, "mine").toBool());
    REQUIRE(anna.handovers.withdraw(anna.handovers.value(0, "key").toString()));
    CHECK(anna.handovers.count() == 0);
}

SCENARIO("a shift is handed over")
{
    Morning li{"u-li"};
    li.form.open();
    const QStringList all = documents(li.form);
    CHECK(all.contains("room/1208")); // Do not disturb.
    CHECK(all.contains("custody/floor-11"));
    CHECK_FALSE(all.contains("custody/radio-4")); // In the office.
    CHECK_FALSE(all.contains("room/1203"));

    WHEN("she takes one thing out, writes a word, and the tablet is locked")
    {
        li.form.choose("room/1208", false);
        li.form.setWords("Towels come at four.");
        HandoverForm again{li.tablet.hotel(), li.tablet.taps()};
        again.open();
        THEN("it is all there when she comes back, and goes out as she left it")
        {
            CHECK(again.words() == "Towels come at four.");
            REQUIRE(again.send());
            const auto shown = li.tablet.core().list(document_kind::kHandover);
            const auto hers = std::find_if(shown.begin(), shown.end(), [](const auto& one) {
                return one.template as<Handover>()->offeredBy == StaffId{"u-li"};
            });
            REQUIRE(hers != shown.end());
            const Handover& handover = *hers->as<Handover>();
            CHECK(handover.text == "Towels come at four.");
            CHECK(static_cast<qsizetype>(handover.items.size()) == all.size() - 1);
            CHECK(again.words().isEmpty());
        }
    }
}

SCENARIO("an attendant signs for her day")
{
    Morning li{"u-li"};
    const QStringList before = li.report.rooms(); // What she had done when the demo's morning begins.
    clean(li.tablet, "1203");
    clean(li.tablet, "1212");
    REQUIRE(added(before, li.report.rooms()) == QStringList{"1203", "1212"});
    CHECK(li.report.waits());
    REQUIRE(li.report.sign());
    CHECK(li.report.state() == "signed");
    CHECK_FALSE(li.report.waits());
    const DocumentName doc{document_kind::kReport, plain(li.report.day()) + "-u-li"};

    WHEN("she cleans one more")
    {
        clean(li.tablet, "1205");
        THEN("there is something to sign for again")
        {
            CHECK(li.report.unsignedRooms() == 1);
            CHECK(li.report.waits());
        }
    }
    WHEN("she takes one back before the lead reads it")
    {
        clean(li.tablet, "1205");
        const auto last = li.tablet.core().queue().back().id;
        REQUIRE(li.tablet.core().undo(last));
        THEN("it is not among her rooms")
        {
            CHECK(added(before, li.report.rooms()) == QStringList{"1203", "1212"});
        }
    }
    WHEN("the lead sends it back")
    {
        li.tablet.sync();
        const auto shown = li.tablet.core().show(doc);
        li.tablet.server().state(
            doc, "u-chen", Role::Lead,
            ReportDecided{ReportDecision::Returned, shown.as<WorkReport>()->op, "1205 is missing"});
        li.tablet.sync();
        THEN("she reads why, and signs again")
        {
            CHECK(li.report.state() == "returned");
            CHECK(li.report.remark() == "1205 is missing");
            CHECK(li.report.reader() == "Chen Wei");
            REQUIRE(li.report.sign());
            CHECK(li.report.state() == "signed");
        }
    }
}
