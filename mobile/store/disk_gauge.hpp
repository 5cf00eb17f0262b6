#pragma once

#include <filesystem>
#include <functional>

namespace turndown::tablet {

/// How full the disk is on which a directory lies, 0 … 1.
using DiskGauge = std::function<double(const std::filesystem::path& directory)>;

/// The real one; 0 where the system does not say.
[[nodiscard]] double diskFilled(const std::filesystem::path& directory);

} // namespace turndown::tablet
