#pragma once

#include "shared/model/result.hpp"
#include "shared/model/time.hpp"

#include <filesystem>
#include <optional>
#include <string>

namespace turndown::server {

/// Backs a hotel up that an older program wrote, before this one changes its schema for good: the older program can restore
/// that. The backup lies with those the server makes by itself unless told otherwise, under a name of its own, and stays
/// until somebody removes it. Returns where it is; nothing where the data are not older.
/// Storage when it cannot be made, or the disk has not room for it: the data are not to be changed then.
[[nodiscard]] Result<std::optional<std::filesystem::path>> backUpBeforeUpgrade(const std::filesystem::path& directory,
                                                                               const std::string& secret, UtcTime now);

} // namespace turndown::server
