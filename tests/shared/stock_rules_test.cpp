#include "shared/rules/stock_parts.hpp"
#include "shared/rules/stock_rules.hpp"
#include "shared/rules/stock_views.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/hotel.hpp"

using namespace turndown;
using namespace turndown::hotel;

namespace {

AcceptedOperation received(std::uint8_t number, UtcTime when, std::int64_t quantity)
{
    return said(number, kChen, when, kTowels, "stock.received", StockReceived{quantity});
}

AcceptedOperation used(std::uint8_t number, UtcTime when, std::int64_t quantity)
{
    return said(number, kLi, when, kTowels, "stock.used", StockUsed{quantity, "1203"});
}

AcceptedOperation counted(std::uint8_t number, const StaffId& by, UtcTime when, std::int64_t quantity,
                          Answer answer = {})
{
    return said(number, by, when, kTowels, "stock.counted", StockCounted{quantity, answer});
}

} // namespace

SCENARIO("stock is created by the first operation that speaks of it")
{
    CHECK(levelOf(after(stockDocument(), {used(1, at(9), 2)})) == -2);
    CHECK(std::get<StockLevel>(after(stockDocument(), {used(1, at(9), 2)}).body).belowZero());
    CHECK(levelOf(after(stockDocument(), {received(1, at(9), 10), used(2, at(10), 3)})) == 7);
}

SCENARIO("a late use before a count is absorbed by it")
{
    const auto inTime = refold(kTowels, {received(1, at(8), 10), used(2, at(9), 3), counted(3, kChen, at(10), 7)});
    CHECK(levelOf(inTime.document) == 7);
    const auto late = refold(kTowels, {counted(3, kChen, at(10), 7), received(1, at(8), 10), used(2, at(9), 3)});
    CHECK(levelOf(late.document) == 7);
}

SCENARIO("two counts of one shelf that differ")
{
    const auto first = after(stockDocument(), {counted(1, kChen, at(9), 10)});

    WHEN("neither had seen the other")
    {
        const auto [now, verdict, revised] =
            apply(first, counted(2, kOlga, at(9, 5), 12, std::optional<OperationId>{}));
        THEN("the later stands, and people must decide")
        {
            CHECK(verdict == kConflict);
            CHECK(levelOf(now) == 12);
            CHECK(verdictOf(now, op(1)) == kConflict);
        }
        THEN("choosing the earlier keeps what was used since")
        {
            const auto usedSince = after(now, {used(3, at(10), 4)});
            const auto settled = after(usedSince, {said(4, kOlga, at(11), kTowels, "conflict.resolved",
                                                        ConflictResolved{now.conflicts[0].id, op(1).text(), ""})});
            CHECK(levelOf(settled) == 6);
        }
    }
    WHEN("the second names the first")
    {
        const auto [now, verdict, revised] = apply(first, counted(2, kOlga, at(9, 5), 12, Answer{op(1)}));
        THEN("it simply corrects it")
        {
            CHECK(verdict == kApplied);
            CHECK(now.conflicts.empty());
        }
    }
    WHEN("they agree")
    {
        CHECK(apply(first, counted(2, kOlga, at(9, 5), 10)).verdict == kApplied);
    }
}

SCENARIO("a cleaning takes linen and supplies from its floor")
{
    const RoomCleaned cleaning{.place = PlaceId{"floor-12"},
                               .linen = {{ItemId{"bath-towel"}, 2}, {ItemId{"sheet"}, 4}},
                               .supplies = {{ItemId{"bath-towel"}, 1}}};
    const auto operation = said(1, kLi, at(9), kRoom1203, "room.cleaned", cleaning);

    THEN("it touches the room and each item's stock once")
    {
        CHECK(touches(operation.operation) ==
              std::vector<DocumentName>{kRoom1203, kTowels, DocumentName{document_kind::kStock, "floor-12/sheet"}});
    }
    THEN("each falls by what was used")
    {
        CHECK(levelOf(after(stockDocument(), {operation})) == -3);
    }
    THEN("the stock falls also where the room had begun another turn: the work was done")
    {
        auto room = dirtyRoom();
        room.turn = op(99);
        CHECK(apply(roomDocument(room), operation).verdict == overtaken(Reason::OlderTurn));
        CHECK(apply(stockDocument(), operation).verdict == kApplied);
    }
}

SCENARIO("what is moved leaves one place and arrives at the other")
{
    const DocumentName store{document_kind::kStock, "store/bath-towel"};
    const auto moved = said(1, kLi, at(9), store, "stock.moved", StockMoved{PlaceId{"floor-12"}, 20});
    CHECK(stockDelta(moved.operation, store) == -20);
    CHECK(stockDelta(moved.operation, kTowels) == 20);
    CHECK(touches(moved.operation) == std::vector<DocumentName>{store, kTowels});
}

SCENARIO("what is torn or stained is written off, and how much should lie here can be set")
{
    const auto off =
        said(1, kChen, at(9), kTowels, "stock.written_off", StockWrittenOff{2, WriteOff::Stained, "Red wine."});
    const auto par = said(2, kChen, at(9, 5), kTowels, "stock.par_set", StockParSet{60});
    const auto stock = after(stockDocument(), {received(3, at(8), 10), off, par});
    CHECK(levelOf(stock) == 8);
    CHECK(std::get<StockLevel>(stock.body).par == 60);
    CHECK(levelOf(after(stock, {undone(4, kChen, at(9, 10), off)})) == 10);
}

SCENARIO("linen only changes its place: clean, laid in rooms, soiled, laundry")
{
    const PlaceId pantry{"floor-12"};
    const PlaceId soiled{"floor-12-soiled"};
    const PlaceId rooms{"rooms-12"};
    const ItemId towel{"bath-towel"};
    const ItemId sheet{"sheet"};
    const RoomCleaned cleaned{.place = pantry,
                              .linen = {{towel, 4}, {sheet, 2}},
                              .soiled = {{towel, 3}, {sheet, 2}},
                              .soiledPlace = soiled,
                              .laidPlace = rooms};
    const auto told = said(1, kLi, at(9), kRoom1203, "room.cleaned", cleaned);

    THEN("what lies in rooms changes only where other counts came out than went in")
    {
        CHECK(touches(told.operation) == std::vector<DocumentName>{kRoom1203, kTowels, stockAt(pantry, sheet),
                                                                   stockAt(soiled, towel), stockAt(soiled, sheet),
                                                                   stockAt(rooms, towel)});
    }
    THEN("not a piece comes or goes")
    {
        for (const ItemId& item : {towel, sheet}) {
            std::int64_t sum = 0;
            for (const PlaceId& place : {pantry, soiled, rooms}) {
                sum += stockDelta(told.operation, stockAt(place, item));
            }
            CHECK(sum == 0);
        }
        CHECK(stockDelta(told.operation, stockAt(rooms, towel)) == 1);
    }
}

SCENARIO("the catalogue says what a shelf should hold, and nothing of linen that is in use")
{
    Item towel;
    towel.par = 70;
    StockLevel level;
    const auto parOn = [&](const char* place) {
        level.place = PlaceId{place};
        return parOf(level, &towel);
    };
    CHECK(parOn("floor-12") == 70);
    CHECK_FALSE(parOn("floor-12-soiled"));
    CHECK_FALSE(parOn("rooms-12"));
    CHECK_FALSE(parOn("laundry"));
    CHECK_FALSE(parOf(level, nullptr));
    WHEN("somebody has set another for the place")
    {
        level.par = 200;
        CHECK(parOn("floor-12") == 200);
        CHECK(parOn("laundry") == 200);
    }
}
