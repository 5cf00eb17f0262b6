#include "mobile/core/cleaning_counts.hpp"

#include "mobile/core/stock_places.hpp"

namespace turndown::tablet {

void countInto(RoomCleaned& cleaned, const Counts& counts, const ItemsById& items)
{
    for (const auto& [item, count] : counts) {
        const auto known = items.find(item);
        if (count == 0 || known == items.end()) {
            continue;
        }
        const std::string& group = known->second->group;
        Counts& own = group == "linen" ? cleaned.linen : group == "minibar" ? cleaned.minibar : cleaned.supplies;
        own[item] = count;
    }
}

void accountFor(RoomCleaned& cleaned, const Room& room, const ItemsById& items)
{
    const bool countsAny = !cleaned.linen.empty() || !cleaned.supplies.empty() || !cleaned.minibar.empty();
    if (countsAny) {
        cleaned.place = pantryOf(room);
    }
    for (const auto& [item, count] : cleaned.linen) {
        cleaned.soiled.emplace(item, count); // Somebody who counted something else has said so already.
    }
    std::erase_if(cleaned.soiled, [](const auto& count) { return count.second == 0; });
    if (!cleaned.soiled.empty()) {
        cleaned.soiledPlace = soiledOf(room);
    }
    if (!cleaned.soiled.empty() || !cleaned.linen.empty()) {
        cleaned.laidPlace = laidOf(room);
    }
    if (!cleaned.minibar.empty()) {
        cleaned.prices = pricesOf(cleaned.minibar, items);
    }
}

Prices pricesOf(const Counts& counts, const ItemsById& items)
{
    Prices prices;
    for (const auto& [item, count] : counts) {
        const auto known = items.find(item);
        if (known != items.end() && known->second->price) {
            prices[item] = *known->second->price;
        }
    }
    return prices;
}

} // namespace turndown::tablet
