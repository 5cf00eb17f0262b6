#pragma once

#include "mobile/app/demo_hotel.hpp"

#include <vector>

namespace turndown::ui {

/// The demo's hotel with its rooms said again on twenty floors: 500, all of them Li Na's.
std::vector<Document> largeHotel(UtcTime now);

} // namespace turndown::ui
