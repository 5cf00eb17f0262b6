#pragma once

#include "mobile/core/cleaning_counts.hpp"
#include "mobile/ui/hotel.hpp"

#include <vector>

namespace turndown::ui {

/// The hotel's items as shown just now; keeps what it points to alive.
struct Catalogue {
    std::vector<tablet::ShownDocument> shown;
    tablet::ItemsById items;
};

[[nodiscard]] Catalogue catalogueOf(const Hotel& hotel);

} // namespace turndown::ui
