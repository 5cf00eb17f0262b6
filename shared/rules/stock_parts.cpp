#include "shared/rules/stock_parts.hpp"

#include "shared/rules/overloaded.hpp"
#include "shared/rules/stock_rules.hpp"

#include <numeric>
#include <optional>

namespace turndown {

namespace {

using Parts = std::vector<StockPart>;

std::int64_t countOf(const Counts& counts, const ItemId& item)
{
    const auto found = counts.find(item);
    return found == counts.end() ? 0 : found->second;
}

/// One item at one place, and what operations say of it.
class PartsHere {
public:
    explicit PartsHere(const DocumentName& stock) : m_stock{stock}, m_item{itemOf(stock)} {}

    [[nodiscard]] Parts of(const Operation& operation) const
    {
        return std::visit(Overloaded{[](const StockUsed& used) {
                                         return Parts{{StockCause::Used, -used.quantity}};
                                     },
                                     [](const StockReceived& received) {
                                         return Parts{{StockCause::Received, received.quantity}};
                                     },
                                     [](const StockWrittenOff& lost) {
                                         return Parts{{StockCause::WrittenOff, -lost.quantity}};
                                     },
                                     [&](const StockMoved& moved) { return ofMove(operation.doc, moved); },
                                     [&](const RoomCleaned& cleaned) { return ofCleaning(cleaned); },
                                     [&](const MinibarConsumed& bar) { return ofUse(bar.place, bar.items); },
                                     [&](const MinibarRefilled& bar) { return ofUse(bar.place, bar.items); },
                                     [&](const RequisitionIssued& issued) {
                                         return Parts{{StockCause::MovedOut, -countHere(issued.from, issued.lines)},
                                                      {StockCause::MovedIn, countHere(issued.toPlace, issued.lines)}};
                                     },
                                     [](const auto&) { return Parts{}; }},
                          operation.body);
    }

private:
    [[nodiscard]] bool isHere(const std::optional<PlaceId>& place) const
    {
        return place && stockAt(*place, m_item) == m_stock;
    }

    [[nodiscard]] std::int64_t countHere(const std::optional<PlaceId>& place, const Counts& counts) const
    {
        return isHere(place) ? countOf(counts, m_item) : 0;
    }

    [[nodiscard]] Parts ofUse(const std::optional<PlaceId>& place, const Counts& counts) const
    {
        return {{StockCause::Used, -countHere(place, counts)}};
    }

    [[nodiscard]] Parts ofMove(const DocumentName& from, const StockMoved& moved) const
    {
        const bool arrives = stockAt(moved.toPlace, itemOf(from)) == m_stock;
        return {{StockCause::MovedOut, from == m_stock ? -moved.quantity : 0},
                {StockCause::MovedIn, arrives ? moved.quantity : 0}};
    }

    [[nodiscard]] Parts ofCleaning(const RoomCleaned& cleaned) const
    {
        const auto linen = cleaned.laidPlace ? StockCause::Laid : StockCause::Used;
        const std::int64_t more =
            countHere(cleaned.laidPlace, cleaned.linen) - countHere(cleaned.laidPlace, cleaned.soiled);
        return {{linen, -countHere(cleaned.place, cleaned.linen)},
                {StockCause::Used, -countHere(cleaned.place, cleaned.supplies)},
                {StockCause::Used, -countHere(cleaned.place, cleaned.minibar)},
                {StockCause::MovedIn, countHere(cleaned.soiledPlace, cleaned.soiled)},
                {more > 0 ? StockCause::MovedIn : StockCause::MovedOut, more}};
    }

    const DocumentName& m_stock;
    ItemId m_item;
};

} // namespace

std::vector<StockPart> partsOf(const Operation& operation, const DocumentName& stock)
{
    return PartsHere{stock}.of(operation);
}

std::int64_t stockDelta(const Operation& operation, const DocumentName& stock)
{
    const auto parts = partsOf(operation, stock);
    return std::accumulate(parts.begin(), parts.end(), std::int64_t{0},
                           [](std::int64_t sum, const StockPart& part) { return sum + part.change; });
}

} // namespace turndown
