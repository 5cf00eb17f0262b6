#pragma once

#include "shared/model/work_order.hpp"

#include <string_view>

namespace turndown::tablet {

/// How urgent a defect of a category usually is, so that a report needs one tap less; people say otherwise where it is.
/// Source: docs/domain.md, 3c.
[[nodiscard]] Priority usualPriority(std::string_view category);

} // namespace turndown::tablet
