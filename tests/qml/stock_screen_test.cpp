#include "mobile/ui/stock_screen.hpp"
#include "tests/qml/tablet_at_hand.hpp"
#include "tests/support/catch.hpp"

using namespace turndown;
using namespace turndown::ui;

SCENARIO("the pantry of a floor")
{
    GIVEN("Li Na's floor 12")
    {
        TabletAtHand tablet{"u-li"};
        StockScreen stock{tablet.hotel(), tablet.taps()};

        THEN("it opens with her own floor, linen first, each with its par")
        {
            CHECK(stock.place() == "floor-12");
            CHECK(stock.items()->value(0, "group").toString() == "linen");
            CHECK(stock.item("bath-towel").value("par").toInt() == 60);
            CHECK(stock.places() == QStringList{"floor-11", "floor-12", "floor-12-soiled", "rooms-12", "store"});
        }
        THEN("each place tells how many of its items are below their par")
        {
            CHECK(stock.lowAt().value("floor-12").toInt() == stock.low());
            CHECK(stock.lowAt().value("floor-12").toInt() > 0);
            CHECK_FALSE(stock.lowAt().contains("rooms-12")); // Nobody has said how much should lie there.
            CHECK(stock.lowAll() >= stock.low() + stock.lowAt().value("floor-11").toInt());
        }
        WHEN("ten soaps are fetched from the store")
        {
            const auto here = tablet.level("floor-12/soap");
            const auto store = tablet.level("store/soap");
            REQUIRE(stock.restock("soap", 10));

            THEN("they are here, and no longer there")
            {
                CHECK(tablet.level("floor-12/soap") == here + 10);
                CHECK(tablet.level("store/soap") == store - 10);
                CHECK(stock.item("soap").value("pending").toBool());
            }
        }
        WHEN("more is used than there was")
        {
            REQUIRE(stock.use("soap", 1000));
            THEN("it is below zero and flagged, never refused")
            {
                CHECK(stock.item("soap").value("level").toInt() < 0);
                CHECK(stock.low() > 0);
            }
        }
    }
    GIVEN("the lead, who counts")
    {
        TabletAtHand tablet{"u-chen"};
        StockScreen stock{tablet.hotel(), tablet.taps()};
        stock.setPlace("floor-12");
        REQUIRE(stock.count("soap", 42));

        THEN("the count stands, with who made it")
        {
            CHECK(tablet.level("floor-12/soap") == 42);
            CHECK(stock.item("soap").value("countedBy").toString() == "Chen Wei");
        }
    }
}
