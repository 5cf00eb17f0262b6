#include "mobile/ui/catalogue.hpp"

namespace turndown::ui {

Catalogue catalogueOf(const Hotel& hotel)
{
    Catalogue catalogue{hotel.tablet().list(document_kind::kItem), {}};
    for (const auto& shown : catalogue.shown) {
        if (const auto* const item = shown.as<Item>()) {
            catalogue.items.emplace(ItemId{std::string{shown.document->name.key()}}, item);
        }
    }
    return catalogue;
}

} // namespace turndown::ui
