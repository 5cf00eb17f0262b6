#include "mobile/core/storekeeping.hpp"

#include "mobile/core/room_work.hpp"
#include "shared/rules/document_views.hpp"
#include "shared/rules/stock_views.hpp"

#include <set>

namespace turndown::tablet {

bool mayAskStore(Role role)
{
    return mayLead(role) || role == Role::Clerk || role == Role::Storekeeper;
}

bool mayIssue(Role role)
{
    return role == Role::Clerk || role == Role::Storekeeper;
}

Counts missingAt(const PlaceId& place, const std::vector<ShownDocument>& stock, const ItemsById& items)
{
    Counts missing;
    for (const auto& shown : stock) {
        const auto* const level = shown.as<StockLevel>();
        if (level == nullptr || level->place != place) {
            continue;
        }
        const auto item = items.find(level->item);
        const auto par = parOf(*level, item == items.end() ? nullptr : item->second);
        if (par && *par > level->level) {
            missing[level->item] = *par - level->level;
        }
    }
    return missing;
}

Counts stillOpen(const Requisition& requisition)
{
    Counts open;
    for (const auto& [item, line] : requisition.lines) {
        const std::int64_t left = line.approved.value_or(0) - line.issued;
        if (requisition.state == RequisitionState::Approved && left > 0) {
            open[item] = left;
        }
    }
    return open;
}

bool isOpen(const Requisition& requisition)
{
    return !isFinished(DocumentBody{requisition});
}

bool isOpen(const CountSheet& sheet)
{
    return !isFinished(DocumentBody{sheet});
}

std::vector<ItemId> itemsToCount(const CountSheet& sheet, const std::vector<ShownDocument>& stock)
{
    std::set<ItemId> items{sheet.items.begin(), sheet.items.end()};
    for (const auto& shown : stock) {
        const auto* const level = shown.as<StockLevel>();
        if (sheet.items.empty() && level != nullptr && level->place == sheet.place) {
            items.insert(level->item);
        }
    }
    for (const auto& [item, count] : sheet.counts) {
        items.insert(item);
    }
    return {items.begin(), items.end()};
}

} // namespace turndown::tablet
