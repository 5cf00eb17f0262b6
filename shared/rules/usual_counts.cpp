#include "shared/rules/usual_counts.hpp"

namespace turndown {

std::map<ItemId, std::int64_t> usualCounts(TaskKind task, const RoomType* type,
                                           const std::map<ItemId, const Item*>& items)
{
    std::map<ItemId, std::int64_t> usual;
    for (const auto& [id, item] : items) {
        if (const auto own = item->standard.find(task); own != item->standard.end()) {
            usual[id] = own->second;
        }
    }
    if (type != nullptr) {
        if (const auto standard = type->standard.find(task); standard != type->standard.end()) {
            for (const auto& [id, quantity] : standard->second) {
                usual[id] = quantity;
            }
        }
    }
    std::erase_if(usual, [](const auto& entry) { return entry.second <= 0; });
    return usual;
}

} // namespace turndown
