#include "mobile/ui/attention_list.hpp"
#include "mobile/ui/room_screen.hpp"
#include "mobile/ui/sync_status.hpp"
#include "tests/qml/tablet_at_hand.hpp"
#include "tests/support/catch.hpp"

using namespace turndown;
using namespace turndown::ui;

SCENARIO("a tap can be taken back for some seconds")
{
    GIVEN("a room that was just started")
    {
        TabletAtHand tablet{"u-li"};
        tablet.start("1203");
        REQUIRE(tablet.taps().undoWhat() == "room.started");
        REQUIRE(tablet.taps().undoAbout() == "1203");

        THEN("the undo bar stays at least eight seconds")
        {
            CHECK(tablet.taps().undoTime() >= 8000);
        }
        WHEN("it is undone")
        {
            tablet.taps().undo();
            THEN("the room is as it was, and the bar is gone")
            {
                CHECK(tablet.room("1203").condition == Condition::Dirty);
                CHECK(tablet.taps().undoWhat().isEmpty());
            }
        }
        WHEN("the bar has gone before")
        {
            tablet.taps().settle();
            tablet.taps().undo();
            THEN("nothing is taken back")
            {
                CHECK(tablet.room("1203").condition == Condition::Cleaning);
            }
        }
    }
}

SCENARIO("the chip never says more than the server has acknowledged")
{
    GIVEN("a tablet whose network has gone")
    {
        TabletAtHand tablet{"u-li"};
        SyncStatus status{tablet.hotel()};
        tablet.sync();
        REQUIRE(status.state() == "all-at-server");
        tablet.server().away = true;

        WHEN("a room is started")
        {
            tablet.start("1203");
            tablet.sync();
            THEN("it waits, and the queue names it")
            {
                CHECK(status.state() == "offline");
                CHECK(status.waiting() == 1);
                REQUIRE(status.queue()->count() == 1);
                CHECK(status.queue()->value(0, "about").toString() == "1203");
            }
            AND_WHEN("the network is back")
            {
                tablet.server().away = false;
                tablet.sync();
                THEN("all is at the server")
                {
                    CHECK(status.state() == "all-at-server");
                    CHECK(status.queue()->count() == 0);
                }
            }
        }
    }
}

SCENARIO("what was overtaken is told until it is read")
{
    GIVEN("a stayover that was being cleaned when its guest checked out")
    {
        TabletAtHand tablet{"u-li"};
        AttentionList cards{tablet.hotel(), tablet.taps()};
        tablet.start("1212");
        tablet.sync();
        const auto doc = DocumentName{document_kind::kRoom, "1212"};
        RoomCleaned cleaned;
        cleaned.turn = tablet.room("1212").turn;
        tablet.server().state(doc, "pms", Role::Pms, StayCheckedOut{});
        REQUIRE(tablet.taps().perform(doc, cleaned, "room.cleaned", "1212"));

        WHEN("the tablet hears of it")
        {
            tablet.sync();
            THEN("a card says what became of the work and what stands")
            {
                REQUIRE(cards.count() == 1);
                CHECK(cards.value(0, "reason").toString() == "older-turn");
                CHECK(cards.value(0, "standsKind").toString() == "stay.checked_out");
                CHECK(cards.value(0, "room").toString() == "1212");
            }
            AND_WHEN("it is read")
            {
                cards.markRead(cards.value(0, "key").toString());
                THEN("it leaves")
                {
                    CHECK(cards.count() == 0);
                }
            }
        }
    }
}

SCENARIO("the board says for how long nothing has been heard")
{
    TabletAtHand tablet{"u-chen"};
    const SyncStatus status{tablet.hotel()};
    tablet.sync();
    CHECK(status.knownFor() == 0);
    CHECK_FALSE(status.lastContact().isEmpty());
}
