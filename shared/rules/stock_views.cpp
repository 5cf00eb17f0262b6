#include "shared/rules/stock_views.hpp"

namespace turndown {

bool keepsStock(const PlaceId& place)
{
    const std::string& name = place.text();
    return !name.ends_with("-soiled") && !name.starts_with("rooms-") && place != kLaundry;
}

std::optional<std::int64_t> parOf(const StockLevel& level, const Item* item)
{
    const bool usual = !level.par && item != nullptr && keepsStock(level.place);
    return usual ? item->par : level.par;
}

} // namespace turndown
