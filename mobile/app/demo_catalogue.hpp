#pragma once

#include "shared/model/document.hpp"

#include <vector>

namespace turndown::ui {

/// What the demo's hotel has set up of its work: checklists by task and for inspections, and a deep-cleaning plan.
[[nodiscard]] std::vector<Document> demoCatalogue();

} // namespace turndown::ui
