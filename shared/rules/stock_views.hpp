#pragma once

#include "shared/model/catalogue.hpp"
#include "shared/model/stock_level.hpp"

#include <optional>

namespace turndown {

/// Where linen is washed, as every program names it.
inline const PlaceId kLaundry{"laundry"};

/// Whether things are kept there to be used. Soiled linen, what lies in rooms and what is at the laundry is on its way, or in
/// use.
[[nodiscard]] bool keepsStock(const PlaceId& place);

/// How much should lie there: as somebody set it for the place, else, where stock is kept, as the catalogue says; nothing
/// where nobody says. `item` may be null. Source: docs/operations.md, "stock".
[[nodiscard]] std::optional<std::int64_t> parOf(const StockLevel& level, const Item* item);

} // namespace turndown
