#include "shared/rules/stock_rules.hpp"

#include <utility>

namespace turndown {

namespace {

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

DocumentName stockAt(const PlaceId& place, const ItemId& item)
{
    return {document_kind::kStock, place.text() + '/' + item.text()};
}

PlaceId placeOf(const DocumentName& stock)
{
    const auto key = stock.key();
    return PlaceId{std::string{key.substr(0, key.find('/'))}};
}

ItemId itemOf(const DocumentName& stock)
{
    const auto key = stock.key();
    return ItemId{std::string{key.substr(key.find('/') + 1)}};
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
