#include "mobile/ui/checkout_calls.hpp"
#include "mobile/ui/count_form.hpp"
#include "tests/qml/tablet_at_hand.hpp"
#include "tests/support/catch.hpp"

#include <QCoreApplication>

using namespace turndown;
using namespace turndown::ui;

namespace {

/// The front desk's guest of 1214 waits.
void ask(TabletAtHand& tablet, const char* number = "1214")
{
    tablet.server().state(DocumentName{document_kind::kRoom, number}, "u-ana", Role::FrontDesk,
                          CheckoutAsked{tablet.room(number).turn});
    tablet.sync();
    QCoreApplication::processEvents(); // What the tablet says by itself, it says after the news.
}

} // namespace

SCENARIO("a guest waits at the front desk while an attendant looks at the room")
{
    TabletAtHand tablet;
    int carried = 0;
    CheckoutCalls calls{tablet.hotel(), tablet.taps(), [&] { ++carried; }};
    CHECK(calls.count() == 0);
    ask(tablet);

    THEN("her tablet shows it, and says at once that it does")
    {
        REQUIRE(calls.count() == 1);
        CHECK(calls.value(0, "key").toString() == "1214");
        CHECK(tablet.room("1214").checkout->receivedBy == StaffId{"u-li"});
        CHECK(carried == 1);
        CHECK(tablet.taps().undoWhat().isEmpty()); // Nobody tapped that.
    }
    THEN("one tap says that the room is in order")
    {
        REQUIRE(calls.answerOk("1214"));
        CHECK(calls.count() == 0);
        CHECK(tablet.room("1214").checkout->result == CheckoutResult::Ok);
    }
    THEN("two colas are told from the list of what the hotel sells")
    {
        CountForm form{tablet.hotel(), tablet.taps()};
        form.openCheckout("1214");
        form.setCount("cola", 2);
        REQUIRE(form.send());
        CHECK(tablet.room("1214").checkout->result == CheckoutResult::Items);
        CHECK(tablet.room("1214").checkout->items == std::vector<CheckoutItem>{{"cola", 2}});
        CHECK(calls.count() == 0);
    }
}

SCENARIO("a call goes to the tablet of whoever has the room")
{
    TabletAtHand maria{"u-maria"};
    CheckoutCalls calls{maria.hotel(), maria.taps(), [] {}};
    ask(maria); // Li Na's.
    CHECK(calls.count() == 0);
    CHECK_FALSE(maria.room("1214").checkout->receivedAt);

    GIVEN("a room that nobody has")
    {
        TabletAtHand lead{"u-chen"};
        CheckoutCalls leads{lead.hotel(), lead.taps(), [] {}};
        ask(lead, "1003");
        CHECK(leads.count() == 1);
    }
}
