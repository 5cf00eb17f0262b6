#pragma once

#include "mobile/core/store.hpp"

#include <vector>

namespace turndown::tablet {

/// Documents of which nothing more is expected, and have not been for the days the hotel's settings say: work orders that
/// were verified or merged. A tablet drops them itself, and the server leaves them out of a pull from the beginning.
/// Throws StorageFailure. Source: docs/design.md, section 5, "Scope".
[[nodiscard]] std::vector<DocumentName> finishedLongAgo(Store& store, UtcTime serverNow);

} // namespace turndown::tablet
