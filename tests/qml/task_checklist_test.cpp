#include "mobile/ui/count_form.hpp"
#include "tests/qml/tablet_at_hand.hpp"
#include "tests/support/catch.hpp"

using namespace turndown;
using namespace turndown::ui;

namespace {

/// What the tablet would send of the last thing said.
RoomCleaned lastCleaning(TabletAtHand& tablet, const char* number)
{
    const auto history = tablet.core().history(DocumentName{document_kind::kRoom, number});
    REQUIRE(history.front().kind == "room.cleaned");
    return std::get<RoomCleaned>(tablet.said(history.front().id).body);
}

bool isListed(TaskChecklist& list, const char* key)
{
    for (int row = 0; row < list.count(); ++row) {
        if (list.value(row, "key").toString() == key) {
            return true;
        }
    }
    return false;
}

} // namespace

SCENARIO("a departure is finished with its checklist")
{
    TabletAtHand tablet;
    tablet.start("1209");
    CountForm form{tablet.hotel(), tablet.taps()};
    form.openFinish("1209");
    auto& list = *form.checklist();

    THEN("all of the task's points are done as usual, and nothing of the plan is")
    {
        CHECK(list.lines() == 6);
        CHECK(list.undone() == 0);
        CHECK(list.isAnswered());
        REQUIRE(form.send());
        const auto cleaned = lastCleaning(tablet, "1209");
        CHECK(cleaned.done.size() == 6);
        CHECK(cleaned.deep.empty());
        CHECK_FALSE(cleaned.selfCheck);
    }
    WHEN("she turned the mattress, and did not get to the dust")
    {
        list.toggle("deep/mattress");
        list.toggle("line/dust");
        CHECK(list.undone() == 1);

        THEN("the room remembers the mattress, and it is due no more")
        {
            REQUIRE(form.send());
            CHECK(lastCleaning(tablet, "1209").deep == std::vector<std::string>{"mattress"});
            CHECK(tablet.room("1209").deep.at("mattress").by == StaffId{"u-li"});
        }
        THEN("a lock in between keeps what was ticked")
        {
            CountForm again{tablet.hotel(), tablet.taps()};
            again.openFinish("1209");
            CHECK(again.checklist()->undone() == 1);
            REQUIRE(again.send());
            again.openFinish("1209");
            CHECK(again.checklist()->undone() == 0);
        }
    }
}

SCENARIO("the plan is followed where the room is empty")
{
    TabletAtHand tablet;
    CountForm form{tablet.hotel(), tablet.taps()};
    form.openFinish("1212"); // A stayover.
    CHECK(form.checklist()->lines() == 3);
    CHECK_FALSE(isListed(*form.checklist(), "deep/mattress"));
}

SCENARIO("what the hotel wants answered each time is open until it is")
{
    TabletAtHand tablet;
    tablet.server().state(DocumentName{"room/1209"}, "u-chen", Role::Lead, RoomAssigned{{}, TaskKind::Deep, {}});
    tablet.sync();
    tablet.start("1209");
    CountForm form{tablet.hotel(), tablet.taps()};
    form.openFinish("1209");
    CHECK_FALSE(form.checklist()->isAnswered());
    form.checklist()->toggle("line/furniture");
    CHECK(form.checklist()->isAnswered());
}

SCENARIO("someone whom the hotel trusts finishes a room as inspected")
{
    TabletAtHand tablet;
    DocumentSet trusts;
    trusts.setMembers = [](DocumentBody& body) { std::get<StaffMember>(body).selfChecks = true; };
    tablet.server().state(DocumentName{"staff/u-li"}, "server", Role::Server, trusts);
    tablet.sync();
    tablet.hotel().refreshPerson();

    CountForm form{tablet.hotel(), tablet.taps()};
    tablet.start("1209");
    form.openFinish("1209");
    REQUIRE(isListed(*form.checklist(), "line/self-check"));
    REQUIRE(form.send());
    CHECK(tablet.room("1209").condition == Condition::Inspected);

    form.openFinish("1205"); // A VIP comes.
    CHECK_FALSE(isListed(*form.checklist(), "line/self-check"));
}
