#include "mobile/ui/count_form.hpp"
#include "tests/qml/tablet_at_hand.hpp"
#include "tests/support/catch.hpp"

using namespace turndown;
using namespace turndown::ui;

namespace {

int countOf(CountForm& form, const char* item)
{
    for (int row = 0; row < form.items()->count(); ++row) {
        if (form.items()->value(row, "key").toString() == item) {
            return form.items()->value(row, "count").toInt();
        }
    }
    return -1;
}

} // namespace

SCENARIO("finishing a room")
{
    GIVEN("a departure that Li Na has started")
    {
        TabletAtHand tablet{"u-li"};
        tablet.start("1203");
        CountForm form{tablet.hotel(), tablet.taps()};
        form.openFinish("1203");

        THEN("the counts are those that are usual for a departure, minibar left out")
        {
            CHECK(form.isAsUsual());
            CHECK(countOf(form, "sheet") == 2);
            CHECK(countOf(form, "tea") == 4);
            CHECK(countOf(form, "cola") == -1);
        }
        WHEN("it is finished with one towel more")
        {
            const auto before = tablet.level("floor-12/bath-towel");
            form.setCount("bath-towel", 3);
            REQUIRE(form.send());

            THEN("the room is clean, and the floor's pantry holds three towels less")
            {
                CHECK(tablet.room("1203").condition == Condition::Clean);
                CHECK(tablet.level("floor-12/bath-towel") == before - 3);
            }
        }
        WHEN("the form is left half-filled and opened again")
        {
            form.setCount("bath-towel", 5);
            form.setCount("soap", 0);
            CountForm again{tablet.hotel(), tablet.taps()};
            again.openFinish("1203");

            THEN("what differed is still there")
            {
                CHECK(countOf(again, "bath-towel") == 5);
                CHECK(countOf(again, "soap") == 0);
                CHECK(countOf(again, "sheet") == 2);
            }
        }
        WHEN("somebody else opens the same form")
        {
            form.setCount("bath-towel", 5);
            REQUIRE(tablet.core().signIn(StaffId{"u-maria"}, kDemoPin).ok());
            tablet.hotel().refreshPerson();
            form.openFinish("1203");

            THEN("it is not theirs to see")
            {
                CHECK(form.isAsUsual());
            }
        }
    }
}

SCENARIO("supplies used besides the cleaning")
{
    GIVEN("a form that starts from zero")
    {
        TabletAtHand tablet{"u-li"};
        CountForm form{tablet.hotel(), tablet.taps()};
        form.openUse("1212");
        REQUIRE(form.isEmpty());

        THEN("there is nothing to send")
        {
            CHECK_FALSE(form.send());
        }
        WHEN("two items are recorded, then undone")
        {
            const auto water = tablet.level("floor-12/water");
            const auto soap = tablet.level("floor-12/soap");
            form.setCount("water", 2);
            form.setCount("soap", 1);
            REQUIRE(form.send());
            REQUIRE(tablet.level("floor-12/water") == water - 2);
            tablet.taps().undo();

            THEN("both are back: they were one tap to the person")
            {
                CHECK(tablet.level("floor-12/water") == water);
                CHECK(tablet.level("floor-12/soap") == soap);
            }
        }
    }
}

SCENARIO("linen that comes out of a room")
{
    GIVEN("a departure that Li Na finishes")
    {
        TabletAtHand tablet{"u-li"};
        tablet.start("1203");
        CountForm form{tablet.hotel(), tablet.taps()};
        form.openFinish("1203");
        const auto soiled = tablet.level("floor-12-soiled/sheet");
        const auto laid = tablet.level("rooms-12/sheet");

        THEN("it is as much as goes in, without a tap")
        {
            REQUIRE(form.linen()->isAsLaid());
            REQUIRE(form.send());
            CHECK(tablet.level("floor-12-soiled/sheet") == soiled + 2);
            CHECK(tablet.level("rooms-12/sheet") == laid);
        }
        WHEN("a sheet is missing, and another is torn")
        {
            form.linen()->setOut("sheet", 1);
            form.linen()->setDamaged("sheet", 1);
            CHECK_FALSE(form.isAsUsual());

            THEN("the form keeps it for her while it is not sent")
            {
                CountForm again{tablet.hotel(), tablet.taps()};
                again.openFinish("1203");
                CHECK_FALSE(again.linen()->isAsLaid());
                CHECK(again.linen()->value(0, "key").isValid());
            }
            THEN("the books say so")
            {
                REQUIRE(form.send());
                CHECK(tablet.level("floor-12-soiled/sheet") == soiled + 1);
                CHECK(tablet.level("rooms-12/sheet") == laid + 1);
            }
        }
        WHEN("one sheet more is laid")
        {
            form.setCount("sheet", 3);
            THEN("one more has come out")
            {
                REQUIRE(form.linen()->isAsLaid());
                REQUIRE(form.send());
                CHECK(tablet.level("floor-12-soiled/sheet") == soiled + 3);
            }
        }
    }
}

namespace {

const Posting* onlyPosting(TabletAtHand& tablet, std::vector<tablet::ShownDocument>& kept)
{
    kept = tablet.core().list(document_kind::kPosting);
    REQUIRE(kept.size() == 1);
    return kept.front().as<Posting>();
}

} // namespace

SCENARIO("what a guest took from the minibar goes to their bill")
{
    TabletAtHand tablet{"u-li"};
    CountForm form{tablet.hotel(), tablet.taps()};
    std::vector<tablet::ShownDocument> kept;
    const auto colas = tablet.level("floor-12/cola");

    WHEN("it is found and refilled while the guest stays")
    {
        form.openUse("1212");
        form.setCount("cola", 2);
        REQUIRE(form.send());
        THEN("it waits for the front desk with its price, and the pantry holds two less")
        {
            const Posting* posting = onlyPosting(tablet, kept);
            CHECK(posting->room == "1212");
            CHECK(posting->items.at(ItemId{"cola"}) == 2);
            CHECK(posting->prices.count(ItemId{"cola"}) == 1);
            CHECK(tablet.level("floor-12/cola") == colas - 2);
            CHECK(tablet.room("1212").minibar.empty());
        }
    }
    WHEN("it is found as a room is finished")
    {
        tablet.start("1203");
        form.openFinish("1203");
        form.setEverything(true);
        form.setCount("cola", 1);
        REQUIRE(form.send());
        CHECK(onlyPosting(tablet, kept)->room == "1203");
        CHECK(tablet.level("floor-12/cola") == colas - 1);
    }
}
