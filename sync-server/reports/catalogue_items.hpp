#pragma once

#include "shared/model/document.hpp"

#include <map>
#include <vector>

namespace turndown::server {

/// What is counted in this hotel, by item.
using Catalogue = std::map<ItemId, Item>;

[[nodiscard]] Catalogue catalogueOf(const std::vector<Document>& items);

} // namespace turndown::server
