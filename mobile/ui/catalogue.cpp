#include "mobile/ui/catalogue.hpp"

namespace turndown::ui {

QVariantList linesOf(const Hotel& hotel, const Counts& counts)
{
    QVariantList lines;
    for (const auto& [item, quantity] : counts) {
        lines.append(QVariantMap{{QStringLiteral("name"), hotel.itemName(item)},
                                 {QStringLiteral("quantity"), static_cast<int>(quantity)}});
    }
    return lines;
}

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
