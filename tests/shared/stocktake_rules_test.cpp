#include "shared/rules/document_views.hpp"
#include "shared/rules/stocktake_rules.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/hotel.hpp"

using namespace turndown;
using namespace turndown::hotel;

namespace {

const DocumentName kSheetOfFloor{document_kind::kCountSheet, op(1).text()};
const PlaceId kPantry{"floor-12"};
const ItemId kTowel{"bath-towel"};

Document emptySheet()
{
    Document document;
    document.name = kSheetOfFloor;
    return after(document, {said(1, kChen, at(8), kSheetOfFloor, "stocktake.opened",
                                 StocktakeOpened{kPantry, {kTowel}, "End of month."})});
}

AcceptedOperation counted(std::uint8_t number, const StaffId& by, UtcTime when, std::int64_t quantity)
{
    return said(number, by, when, kSheetOfFloor, "stocktake.counted", StocktakeCounted{kPantry, {{kTowel, quantity}}});
}

AcceptedOperation approved(std::uint8_t number, const StaffId& by, UtcTime when, std::uint8_t count)
{
    return said(number, by, when, kSheetOfFloor, "stocktake.approved",
                StocktakeApproved{kPantry, {{kTowel, op(count)}}, ""});
}

AcceptedOperation closed(std::uint8_t number, UtcTime when, std::uint8_t count)
{
    return said(number, kOlga, when, kSheetOfFloor, "stocktake.closed",
                StocktakeClosed{kPantry, {{kTowel, op(count)}}, "Once more."});
}

AcceptedOperation used(std::uint8_t number, UtcTime when, std::int64_t quantity)
{
    return said(number, kLi, when, kTowels, "stock.used", StockUsed{quantity, "1203"});
}

AcceptedOperation booked(std::uint8_t number, UtcTime when, std::int64_t quantity)
{
    return said(number, kChen, when, kTowels, "stock.received", StockReceived{quantity});
}

const CountSheet& sheetIn(const Document& document)
{
    return std::get<CountSheet>(document.body);
}

const StockLevel& levelIn(const Document& document)
{
    return std::get<StockLevel>(document.body);
}

} // namespace

SCENARIO("a count changes nothing until somebody else has approved it")
{
    auto stock = after(stockDocument(), {booked(2, at(8), 40), counted(3, kLi, at(9), 37)});
    CHECK(levelOf(stock) == 40);
    CHECK(levelIn(stock).undecided->quantity == 37);
    CHECK(levelIn(stock).undecided->level == 40);

    WHEN("a supervisor approves it, while the floor went on working")
    {
        stock = after(stock, {used(4, at(10), 5), approved(5, kOlga, at(11), 3)});
        THEN("the difference is put right, and what was used since stays used")
        {
            CHECK(levelOf(stock) == 32);
            CHECK(levelIn(stock).countedQuantity == 37);
            CHECK(levelIn(stock).countedBy == kLi);
            CHECK_FALSE(levelIn(stock).undecided);
        }
    }
    WHEN("news of what was used before the count comes after the approval")
    {
        const auto all = refold(kTowels, {booked(2, at(8), 40), counted(3, kLi, at(9), 37),
                                          approved(5, kOlga, at(11), 3), used(4, at(8, 30), 2)});
        THEN("the count has absorbed it")
        {
            CHECK(levelOf(all.document) == 37);
        }
    }
    WHEN("a use before the count is taken back between count and approval")
    {
        const auto mistake = used(2, at(8, 30), 2);
        stock = after(stockDocument(), {booked(1, at(8), 40), mistake, counted(3, kLi, at(9), 40),
                                        undone(4, kLi, at(9, 5), mistake), approved(5, kOlga, at(11), 3)});
        THEN("it is not put right twice")
        {
            CHECK(levelOf(stock) == 40);
        }
    }
    WHEN("the shelf was counted again meanwhile")
    {
        stock = after(stock, {counted(6, kMaria, at(10), 39)});
        THEN("the first count can no longer be approved")
        {
            CHECK(apply(stock, approved(7, kOlga, at(11), 3)).verdict == overtaken(Reason::NewerState));
            CHECK(levelOf(after(stock, {approved(7, kOlga, at(11), 6)})) == 39);
        }
    }
    WHEN("the sheet is given up")
    {
        stock = after(stock, {closed(8, at(10), 3)});
        CHECK(levelOf(stock) == 40);
        CHECK(apply(stock, approved(9, kOlga, at(11), 3)).verdict == overtaken(Reason::NewerState));
    }
}

SCENARIO("nobody approves own counts")
{
    const auto stock = after(stockDocument(), {counted(3, kOlga, at(9), 37)});
    CHECK(apply(stock, approved(4, kOlga, at(10), 3)).verdict == overtaken(Reason::OwnWork));
    const auto sheet = after(emptySheet(), {counted(3, kOlga, at(9), 37)});
    CHECK(apply(sheet, approved(4, kOlga, at(10), 3)).verdict == overtaken(Reason::OwnWork));

    THEN("those of others on the same sheet are approved")
    {
        const ItemId soap{"soap"};
        const auto both = after(sheet, {said(4, kLi, at(9, 5), kSheetOfFloor, "stocktake.counted",
                                             StocktakeCounted{kPantry, {{soap, 80}}})});
        const auto [now, verdict, revised] =
            apply(both, said(5, kOlga, at(10), kSheetOfFloor, "stocktake.approved",
                             StocktakeApproved{kPantry, {{soap, op(4)}, {kTowel, op(3)}}, ""}));
        CHECK(verdict == kApplied);
        CHECK(sheetIn(now).counts.at(soap).approved);
        CHECK_FALSE(sheetIn(now).counts.at(kTowel).approved);
    }
}

SCENARIO("a sheet keeps the last count of each item, and how often it was counted")
{
    auto sheet = after(emptySheet(), {counted(3, kLi, at(9), 37), counted(4, kMaria, at(9, 10), 38)});
    CHECK(sheetIn(sheet).counts.at(kTowel).quantity == 38);
    CHECK(sheetIn(sheet).counts.at(kTowel).times == 2);

    sheet = after(sheet, {said(5, kLi, at(9, 20), kSheetOfFloor, "stocktake.submitted", StocktakeSubmitted{}),
                          approved(6, kOlga, at(10), 4)});
    CHECK(isFinished(sheet.body));
    CHECK(sheetIn(sheet).decidedBy == kOlga);
    CHECK(apply(sheet, counted(7, kLi, at(10, 5), 1)).verdict == overtaken(Reason::NewerState));
    CHECK(apply(sheet, approved(8, kOlga, at(10, 5), 4)).verdict == overtaken(Reason::AlreadyDone));
    CHECK(apply(sheet, closed(9, at(10, 5), 4)).verdict == overtaken(Reason::NewerState));
}

SCENARIO("the last count of a sheet submits it, and one undo takes back both")
{
    const auto last =
        said(3, kLi, at(9), kSheetOfFloor, "stocktake.counted", StocktakeCounted{kPantry, {{kTowel, 37}}, true});
    auto sheet = after(emptySheet(), {last});
    CHECK(sheetIn(sheet).state == CountSheetState::Submitted);
    CHECK(sheetIn(sheet).submittedBy == kLi);
    sheet = after(sheet, {undone(4, kLi, at(9, 5), last)});
    CHECK(sheetIn(sheet).state == CountSheetState::Open);
    CHECK(sheetIn(sheet).counts.empty());
}

SCENARIO("a decision between two counts that comes while a stocktake waits moves the books it was held against")
{
    const auto count = [](std::uint8_t number, const StaffId& by, UtcTime when, std::int64_t quantity) {
        return said(number, by, when, kTowels, "stock.counted", StockCounted{quantity, std::optional<OperationId>{}});
    };
    auto stock = after(stockDocument(), {count(1, kChen, at(8), 30), count(2, kOlga, at(8, 5), 36)});
    REQUIRE(stock.conflicts.size() == 1);
    stock = after(stock, {counted(3, kLi, at(9), 31),
                          said(4, kOlga, at(9, 30), kTowels, "conflict.resolved",
                               ConflictResolved{stock.conflicts[0].id, op(1).text(), ""}),
                          approved(5, kOlga, at(10), 3)});
    CHECK(levelOf(stock) == 31);
}
