#include "mobile/ui/conflict_list.hpp"
#include "tests/qml/tablet_at_hand.hpp"
#include "tests/support/catch.hpp"

using namespace turndown;
using namespace turndown::ui;

namespace {

const DocumentName kRoom1209{document_kind::kRoom, "1209"};

/// Li Na and Maria both start room 1209, and neither has seen the other.
void bothStart(TabletAtHand& tablet)
{
    const RoomStarted started{tablet.room("1209").turn, TaskKind::Departure, {}};
    tablet.server().state(kRoom1209, "u-li", Role::Attendant, started);
    tablet.server().state(kRoom1209, "u-maria", Role::Attendant, started);
    tablet.sync();
}

QVariantMap side(const ConflictList& conflicts, int which)
{
    return conflicts.value(0, "sides").toList().at(which).toMap();
}

} // namespace

SCENARIO("a supervisor settles what two people said, in one tap")
{
    TabletAtHand tablet{"u-anna"};
    ConflictList conflicts{tablet.hotel(), tablet.taps()};
    bothStart(tablet);

    REQUIRE(conflicts.count() == 1);
    REQUIRE(conflicts.maySettle());
    THEN("both sides are told with who, what and when, and which one stands")
    {
        CHECK(conflicts.value(0, "about").toString() == "1209");
        CHECK(conflicts.value(0, "rule").toString() == "two-starts");
        CHECK(side(conflicts, 0).value("who").toString() == "Li Na");
        CHECK(side(conflicts, 0).value("kind").toString() == "room.started");
        CHECK(side(conflicts, 0).value("stands").toBool());
        CHECK(side(conflicts, 1).value("who").toString() == "Maria Santos");
        CHECK_FALSE(side(conflicts, 1).value("when").toString().isEmpty());
    }
    WHEN("she lets Maria's start stand")
    {
        REQUIRE(conflicts.settle(conflicts.value(0, "key").toString(), side(conflicts, 1).value("op").toString()));
        THEN("Maria has the room, and nothing is left to decide")
        {
            CHECK(conflicts.count() == 0);
            CHECK(tablet.room("1209").task.startedBy == StaffId{"u-maria"});
        }
        THEN("the undo bar promises nothing: what people decided is not taken back")
        {
            CHECK(tablet.taps().undoWhat().isEmpty());
        }
        AND_WHEN("the server has heard of it")
        {
            tablet.sync();
            THEN("it says the same")
            {
                CHECK(conflicts.count() == 0);
                CHECK(tablet.room("1209").task.startedBy == StaffId{"u-maria"});
            }
        }
    }
}

SCENARIO("a lead sees what is disputed, and may not settle it")
{
    TabletAtHand tablet{"u-chen"};
    ConflictList conflicts{tablet.hotel(), tablet.taps()};
    bothStart(tablet);
    CHECK(conflicts.count() == 1);
    CHECK_FALSE(conflicts.maySettle());
}

SCENARIO("an attendant sees what she is a side of, and nobody else's disputes")
{
    GIVEN("Li Na, who has started the room too, and may not settle it")
    {
        TabletAtHand tablet{"u-li"};
        ConflictList conflicts{tablet.hotel(), tablet.taps()};
        bothStart(tablet);
        CHECK(conflicts.count() == 1);
        CHECK_FALSE(conflicts.maySettle());
    }
    GIVEN("the storekeeper, whom it does not concern")
    {
        TabletAtHand tablet{"u-zhao"};
        ConflictList conflicts{tablet.hotel(), tablet.taps()};
        bothStart(tablet);
        CHECK(conflicts.count() == 0);
    }
}

SCENARIO("a found item was handed over by somebody who did not have it, as far as is known")
{
    TabletAtHand tablet{"u-anna"};
    ConflictList conflicts{tablet.hotel(), tablet.taps()};
    FoundReported telephone;
    telephone.room = "1209";
    telephone.what = "telephone";
    telephone.label = "LF-17";
    const DocumentName doc = tablet.server().begin(document_kind::kFoundItem, "u-li", Role::Attendant, telephone);
    tablet.server().state(doc, "u-maria", Role::Attendant, FoundHandedOver{{}, "security", false, ""});
    tablet.sync();

    REQUIRE(conflicts.count() == 1);
    CHECK(conflicts.value(0, "about").toString() == "LF-17");
    CHECK(conflicts.value(0, "rule").toString() == "two-holders");
    CHECK(side(conflicts, 0).value("kind").toString() == "found.reported");
    CHECK(side(conflicts, 0).value("stands").toBool());
    CHECK(side(conflicts, 1).value("who").toString() == "Maria Santos");
    WHEN("the supervisor has asked both, and it went that way")
    {
        REQUIRE(conflicts.settle(conflicts.value(0, "key").toString(), side(conflicts, 1).value("op").toString()));
        THEN("it is with security")
        {
            CHECK(conflicts.count() == 0);
            CHECK(tablet.core().show(doc).as<FoundItem>()->custody.back().to == "security");
        }
    }
}
