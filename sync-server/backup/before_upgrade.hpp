#pragma once

#include "shared/model/result.hpp"
#include "shared/model/time.hpp"

#include <filesystem>

namespace turndown::server {

/// Backs a hotel up that an older program wrote, before this one changes its schema for good: the older program can restore
/// that. The backup lies with those the server makes by itself unless told otherwise, under a name of its own, and stays
/// until somebody removes it. Returns where it is.
/// Storage when it cannot be made, or the disk has not room for it: the data are not to be changed then.
[[nodiscard]] Result<std::filesystem::path> backUpBeforeUpgrade(const std::filesystem::path& directory, UtcTime now);

} // namespace turndown::server
