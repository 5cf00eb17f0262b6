#pragma once

#include "mobile/core/cleaning_counts.hpp"
#include "mobile/ui/hotel.hpp"

#include <QVariantList>

#include <vector>

namespace turndown::ui {

/// The hotel's items as shown just now; keeps what it points to alive.
struct Catalogue {
    std::vector<tablet::ShownDocument> shown;
    tablet::ItemsById items;
};

/// Each `{name, quantity}`, by item.
[[nodiscard]] QVariantList linesOf(const Hotel& hotel, const Counts& counts);

[[nodiscard]] Catalogue catalogueOf(const Hotel& hotel);

} // namespace turndown::ui
