#pragma once

#include "sync-server/doctor/finding.hpp"

#include <filesystem>

namespace turndown::server {

/// Whether a hotel's data directory lies well: its owner and mode, its disk and what is left there. Opens nothing in it.
[[nodiscard]] Findings checkPlace(const std::filesystem::path& directory);

} // namespace turndown::server
