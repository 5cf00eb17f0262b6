#pragma once

#include "mobile/core/store.hpp"

#include <vector>

namespace turndown::tablet {

/// When something tapped at `at` happened, as the server will estimate it: by its clock where that boot has reached it,
/// by the tablet's wall clock where not. Source: docs/design.md, section 2.
[[nodiscard]] UtcTime estimatedTime(const DeviceTime& at, const std::vector<Store::BootContact>& contacts);

} // namespace turndown::tablet
