#include "shared/rules/stock_rules.hpp"

#include "shared/rules/overloaded.hpp"

#include <utility>

namespace turndown {

namespace {

std::int64_t countOf(const Counts& counts, const ItemId& item)
{
    const auto found = counts.find(item);
    return found == counts.end() ? 0 : found->second;
}

ItemId itemOf(const DocumentName& stock)
{
    const auto key = stock.key();
    return ItemId{std::string{key.substr(key.find('/') + 1)}};
}

/// Taken from the floor, put among the soiled, and what changed of the linen that lies in rooms.
std::int64_t movedByCleaning(const RoomCleaned& cleaned, const DocumentName& stock)
{
    const ItemId item = itemOf(stock);
    const auto isHere = [&](const std::optional<PlaceId>& place) { return place && stockAt(*place, item) == stock; };
    const std::int64_t laid = countOf(cleaned.linen, item);
    const std::int64_t soiled = countOf(cleaned.soiled, item);
    std::int64_t delta = 0;
    if (isHere(cleaned.place)) {
        delta -= laid + countOf(cleaned.supplies, item) + countOf(cleaned.minibar, item);
    }
    if (isHere(cleaned.soiledPlace)) {
        delta += soiled;
    }
    return isHere(cleaned.laidPlace) ? delta + laid - soiled : delta;
}

std::int64_t takenFrom(const std::optional<PlaceId>& place, const Counts& items, const DocumentName& stock)
{
    const ItemId item = itemOf(stock);
    return place && stockAt(*place, item) == stock ? countOf(items, item) : 0;
}

std::int64_t movedHere(const StockMoved& moved, const DocumentName& from, const DocumentName& stock)
{
    const std::int64_t left = from == stock ? moved.quantity : 0;
    const std::int64_t arrived = stockAt(moved.toPlace, itemOf(from)) == stock ? moved.quantity : 0;
    return arrived - left;
}

bool differUnknowingly(const StockLevel& standing, const StockCounted& counted, const OperationId& id)
{
    if (!standing.countedOp || standing.countedQuantity == counted.quantity) {
        return false;
    }
    const bool laterNamesEarlier = counted.after && *counted.after == standing.countedOp;
    const bool earlierNamesLater = standing.countedAfter == id;
    return !laterNamesEarlier && !earlierNamesLater;
}

StockLevel counting(StockLevel level, const StockCounted& counted, const Stated& stated)
{
    level.level = counted.quantity;
    level.countedQuantity = counted.quantity;
    level.countedOp = stated.id;
    level.countedAfter = counted.after.value_or(std::nullopt);
    level.countedAt = stated.eff;
    level.countedBy = stated.by;
    level.undecided.reset(); // What a stocktake found before it has been answered by this count.
    return level;
}

} // namespace

std::int64_t stockDelta(const Operation& operation, const DocumentName& stock)
{
    return std::visit(
        Overloaded{[](const StockUsed& used) { return -used.quantity; },
                   [](const StockReceived& received) { return received.quantity; },
                   [&](const StockMoved& moved) { return movedHere(moved, operation.doc, stock); },
                   [](const StockWrittenOff& lost) { return -lost.quantity; },
                   [&](const RoomCleaned& cleaned) { return movedByCleaning(cleaned, stock); },
                   [&](const MinibarConsumed& consumed) { return -takenFrom(consumed.place, consumed.items, stock); },
                   [&](const MinibarRefilled& refilled) { return -takenFrom(refilled.place, refilled.items, stock); },
                   [&](const RequisitionIssued& issued) {
                       return takenFrom(issued.toPlace, issued.lines, stock) -
                              takenFrom(issued.from, issued.lines, stock);
                   },
                   [](const auto&) { return std::int64_t{0}; }},
        operation.body);
}

DocumentName stockAt(const PlaceId& place, const ItemId& item)
{
    return {document_kind::kStock, place.text() + '/' + item.text()};
}

Step<StockLevel> applyCounted(StockLevel level, const StockCounted& counted, const Stated& stated)
{
    if (!differUnknowingly(level, counted, stated.id)) {
        return {counting(std::move(level), counted, stated), kApplied, std::nullopt};
    }
    const ConflictSide standing{*level.countedOp, *level.countedBy, *level.countedAt, level.countedQuantity};
    return undecided(counting(std::move(level), counted, stated), ConflictRule::TwoCounts, standing,
                     {stated.id, stated.by, stated.eff, counted.quantity});
}

Step<StockLevel> takenBack(StockLevel level, std::int64_t delta, UtcTime undoneEff, const OperationId& undone)
{
    const bool absorbed =
        level.countedOp && std::pair{undoneEff, undone} < std::pair{*level.countedAt, *level.countedOp};
    if (absorbed) {
        return unchanged(std::move(level), Reason::NewerState);
    }
    level.level -= delta;
    const bool wasInTheBooks =
        level.undecided && std::pair{undoneEff, undone} < std::pair{level.undecided->at, level.undecided->op};
    if (wasInTheBooks) {
        level.undecided->level -= delta; // Else the difference that was found would count it once more.
    }
    return applied(std::move(level));
}

} // namespace turndown
