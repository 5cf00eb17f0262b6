#include "sync-server/reports/catalogue_items.hpp"

namespace turndown::server {

Catalogue catalogueOf(const std::vector<Document>& items)
{
    Catalogue catalogue;
    for (const Document& document : items) {
        if (const auto* const item = std::get_if<Item>(&document.body)) {
            catalogue.emplace(ItemId{std::string{document.name.key()}}, *item);
        }
    }
    return catalogue;
}

} // namespace turndown::server
