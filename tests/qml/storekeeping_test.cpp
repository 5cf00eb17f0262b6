#include "mobile/core/storekeeping.hpp"
#include "mobile/ui/count_sheet_form.hpp"
#include "mobile/ui/count_sheet_list.hpp"
#include "mobile/ui/minibar_list.hpp"
#include "mobile/ui/requisition_form.hpp"
#include "mobile/ui/requisition_list.hpp"
#include "mobile/ui/stock_screen.hpp"
#include "tests/qml/tablet_at_hand.hpp"
#include "tests/support/catch.hpp"

using namespace turndown;
using namespace turndown::ui;

namespace {

int countOf(const RowModel& form, const char* item, const char* role = "count")
{
    for (int row = 0; row < form.count(); ++row) {
        if (form.value(row, "key").toString() == item) {
            return form.value(row, role).toInt();
        }
    }
    return -2;
}

/// Somebody else asks the store for twelve soaps for floor 12.
QString soapsAskedFor(TabletAtHand& tablet, bool approved)
{
    const RequisitionOpened opened{PlaceId{"floor-12"}, {{ItemId{"soap"}, 12}}, "For the weekend", false};
    const DocumentName doc = tablet.server().begin(document_kind::kRequisition, "u-chen", Role::Lead, opened);
    if (approved) {
        tablet.server().state(doc, "u-boss", Role::Manager, RequisitionApproved{});
    }
    tablet.sync();
    return text(doc.key());
}

} // namespace

SCENARIO("a lead asks the store for what the floor lacks, in the corridor and without typing")
{
    TabletAtHand tablet{"u-chen"};
    tablet.server().away = true;
    RequisitionForm form{tablet.hotel(), tablet.taps()};
    RequisitionList asked{tablet.hotel(), tablet.taps()};
    form.open("floor-12");
    REQUIRE(form.count() > 0);
    const int soaps = countOf(form, "soap", "missing");

    THEN("what is missing to par is filled in")
    {
        CHECK(form.value(0, "count").toInt() == form.value(0, "missing").toInt());
        CHECK(form.asked() == form.count());
    }
    WHEN("more soap is asked for and it is sent")
    {
        form.setEverything(true);
        form.setCount("soap", soaps + 5);
        REQUIRE(form.send(false));
        THEN("it waits for the manager, here and, once there is a network, everywhere")
        {
            REQUIRE(asked.count() == 1);
            CHECK(asked.value(0, "stage").toString() == "submitted");
            CHECK(asked.value(0, "pending").toBool());
            CHECK_FALSE(asked.value(0, "mayDecide").toBool());
        }
    }
    WHEN("it is kept as a draft")
    {
        REQUIRE(form.send(true));
        CHECK(asked.value(0, "stage").toString() == "draft");
        REQUIRE(asked.submit(asked.value(0, "key").toString()));
        CHECK(asked.value(0, "stage").toString() == "submitted");
    }
    WHEN("the form is left half-filled")
    {
        form.setCount("soap", 99);
        RequisitionForm again{tablet.hotel(), tablet.taps()};
        again.open("floor-12");
        CHECK(countOf(again, "soap") == 99);
    }
}

SCENARIO("an attendant brings from the store what her floor lacks, and counts only what differs")
{
    TabletAtHand tablet{"u-li"};
    tablet.server().away = true;
    StockScreen stock{tablet.hotel(), tablet.taps()};
    RequisitionForm form{tablet.hotel(), tablet.taps()};
    form.openFetching("floor-12");
    REQUIRE(form.isFetching());
    REQUIRE(form.asked() > 0);
    const int lacking = countOf(form, "toilet-paper");
    const auto inStore = tablet.level("store/toilet-paper");
    REQUIRE(lacking > 0);
    REQUIRE(form.fetch());

    THEN("the floor is at its par, and the store has as many less")
    {
        CHECK(stock.low() == 0);
        CHECK(tablet.level("store/toilet-paper") == inStore - lacking);
    }
    THEN("one undo takes all of it back")
    {
        tablet.taps().undo();
        CHECK(stock.low() > 0);
        CHECK(tablet.level("store/toilet-paper") == inStore);
    }
}

SCENARIO("the storekeeper issues what was approved")
{
    TabletAtHand tablet{"u-zhao"};
    RequisitionList asked{tablet.hotel(), tablet.taps()};
    WHEN("nobody has approved it")
    {
        const QString key = soapsAskedFor(tablet, false);
        CHECK_FALSE(asked.value(0, "mayIssue").toBool());
        CHECK_FALSE(asked.issue(key));
    }
    WHEN("the manager has")
    {
        const QString key = soapsAskedFor(tablet, true);
        const auto here = tablet.level("floor-12/soap");
        const auto store = tablet.level("store/soap");
        REQUIRE(asked.issue(key));
        THEN("it is off the list, and the soaps are on the floor")
        {
            CHECK(asked.count() == 0);
            CHECK(tablet.level("floor-12/soap") == here + 12);
            CHECK(tablet.level("store/soap") == store - 12);
        }
        THEN("an undo brings all of it back")
        {
            tablet.taps().undo();
            CHECK(asked.count() == 1);
            CHECK(tablet.level("store/soap") == store);
        }
    }
}

SCENARIO("a pantry is counted blind")
{
    TabletAtHand tablet{"u-li"};
    const StocktakeOpened opened{PlaceId{"floor-12"}, {ItemId{"soap"}, ItemId{"tea"}}, "End of month"};
    const DocumentName sheet = tablet.server().begin(document_kind::kCountSheet, "u-chen", Role::Lead, opened);
    tablet.sync();
    CountSheetList sheets{tablet.hotel(), tablet.taps()};
    REQUIRE(sheets.count() == 1);
    CHECK(sheets.value(0, "items").toInt() == 2);

    CountSheetForm form{tablet.hotel(), tablet.taps()};
    form.open(text(sheet.key()));
    CHECK(countOf(form, "soap") == -1);
    const auto books = tablet.level("floor-12/soap");
    form.setCount("soap", static_cast<int>(books) - 3);

    THEN("a half-counted sheet waits for whoever comes back")
    {
        CountSheetForm again{tablet.hotel(), tablet.taps()};
        again.open(text(sheet.key()));
        CHECK(countOf(again, "soap") == static_cast<int>(books) - 3);
    }
    WHEN("it is sent as finished")
    {
        REQUIRE(form.send(true));
        THEN("the office decides; the books stay as they are until then")
        {
            CHECK(sheets.value(0, "stage").toString() == "submitted");
            CHECK(sheets.value(0, "done").toInt() == 1);
            CHECK(tablet.level("floor-12/soap") == books);
        }
        THEN("one undo takes back all of it")
        {
            tablet.taps().undo();
            CHECK(sheets.value(0, "stage").toString() == "open");
            CHECK(sheets.value(0, "done").toInt() == 0);
        }
    }
}

SCENARIO("soiled linen goes to the laundry, and torn pieces are written off")
{
    TabletAtHand tablet{"u-chen"};
    StockScreen stock{tablet.hotel(), tablet.taps()};
    stock.setPlace("floor-12-soiled");
    REQUIRE(stock.isSoiled());
    CHECK_FALSE(stock.asks());
    const auto soiled = tablet.level("floor-12-soiled/sheet");
    REQUIRE(stock.toLaundry("sheet", 4));
    CHECK(tablet.level("floor-12-soiled/sheet") == soiled - 4);
    CHECK(tablet.level("laundry/sheet") == 4);

    stock.setPlace("floor-12");
    const auto here = tablet.level("floor-12/sheet");
    REQUIRE(stock.writeOff("sheet", 1));
    CHECK(tablet.level("floor-12/sheet") == here - 1);
    REQUIRE(stock.setPar("sheet", 44));
    CHECK(stock.item("sheet").value("par").toInt() == 44);
}

SCENARIO("an attendant goes round the minibars of her rooms")
{
    TabletAtHand tablet{"u-li"};
    const auto took = [&](const char* room, const Counts& items) {
        tablet.server().state(DocumentName{document_kind::kRoom, room}, "u-maria", Role::Attendant,
                              MinibarConsumed{tablet.room(room).turn, items, {}, {}});
    };
    const ItemId cola{"cola"};
    took("1212", {{cola, 2}, {ItemId{"peanuts"}, 1}});
    took("1205", {{cola, 1}});
    took("1104", {{cola, 4}}); // In one of Maria's rooms.
    tablet.sync();
    MinibarList round{tablet.hotel(), tablet.taps()};

    THEN("she sees those of her rooms by number, and what to take along for all of them")
    {
        REQUIRE(round.count() == 2);
        CHECK(round.value(0, "key").toString() == "1205");
        CHECK(round.value(1, "lines").toList().size() == 2);
        REQUIRE(round.needed().size() == 2);
        CHECK(round.needed()[0].toMap().value("name").toString() == "Cola");
        CHECK(round.needed()[0].toMap().value("quantity").toInt() == 3);
    }
    WHEN("she has filled one up, in the corridor")
    {
        tablet.server().away = true;
        const auto before = tablet.level("floor-12/cola");
        REQUIRE(round.refill("1212"));

        THEN("it is off her round, and the pantry has as many less")
        {
            CHECK(round.count() == 1);
            CHECK(tablet.room("1212").minibar.empty());
            CHECK(tablet.level("floor-12/cola") == before - 2);
        }
        THEN("it is filled up once")
        {
            CHECK_FALSE(round.refill("1212"));
        }
    }
}

SCENARIO("who has no rooms goes round all minibars")
{
    TabletAtHand tablet{"u-zhao"};
    for (const char* room : {"1212", "1104"}) {
        tablet.server().state(DocumentName{document_kind::kRoom, room}, "u-maria", Role::Attendant,
                              MinibarConsumed{tablet.room(room).turn, {{ItemId{"beer"}, 1}}, {}, {}});
    }
    tablet.sync();
    CHECK(MinibarList{tablet.hotel(), tablet.taps()}.count() == 2);
}
