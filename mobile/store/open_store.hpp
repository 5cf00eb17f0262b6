#pragma once

#include "mobile/store/disk_gauge.hpp"
#include "shared/model/result.hpp"

#include <filesystem>
#include <memory>

namespace turndown::tablet {

class Store;

/// Opens the tablet's store in its data directory, making both where there is none. One connection, for one thread.
/// `Storage` with a sentence when the disk fails, or when a newer program has written the file; that is left alone.
[[nodiscard]] Result<std::unique_ptr<Store>> openStore(const std::filesystem::path& data,
                                                       const DiskGauge& gauge = diskFilled);

} // namespace turndown::tablet
