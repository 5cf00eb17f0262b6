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

DocumentName stockName(const PlaceId& place, const ItemId& item)
{
    return {document_kind::kStock, place.text() + '/' + item.text()};
}

ItemId itemOf(const DocumentName& stock)
{
    const auto key = stock.key();
    return ItemId{std::string{key.substr(key.find('/') + 1)}};
}

std::int64_t takenByCleaning(const RoomCleaned& cleaned, const DocumentName& stock)
{
    const ItemId item = itemOf(stock);
    if (!cleaned.place || stockName(*cleaned.place, item) != stock) {
        return 0;
    }
    return countOf(cleaned.linen, item) + countOf(cleaned.supplies, item) + countOf(cleaned.minibar, item);
}

std::int64_t movedHere(const StockMoved& moved, const DocumentName& from, const DocumentName& stock)
{
    const std::int64_t left = from == stock ? moved.quantity : 0;
    const std::int64_t arrived = stockName(moved.toPlace, itemOf(from)) == stock ? moved.quantity : 0;
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
    return level;
}

} // namespace

std::int64_t stockDelta(const Operation& operation, const DocumentName& stock)
{
    return std::visit(Overloaded{[](const StockUsed& used) { return -used.quantity; },
                                 [](const StockReceived& received) { return received.quantity; },
                                 [&](const StockMoved& moved) { return movedHere(moved, operation.doc, stock); },
                                 [&](const RoomCleaned& cleaned) { return -takenByCleaning(cleaned, stock); },
                                 [](const auto&) { return std::int64_t{0}; }},
                      operation.body);
}

StockLevel withDelta(StockLevel level, std::int64_t delta)
{
    level.level += delta;
    return level;
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
    return {withDelta(std::move(level), -delta), kApplied, std::nullopt};
}

} // namespace turndown
