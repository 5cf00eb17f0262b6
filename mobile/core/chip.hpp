#pragma once

#include "mobile/core/store.hpp"
#include "mobile/core/sync_chip.hpp"

namespace turndown::tablet {

/// How it stands between this tablet and the server, at `now` on the tablet's clocks. Throws StorageFailure.
[[nodiscard]] SyncChip chipFrom(Store& store, const DeviceTime& now);

} // namespace turndown::tablet
