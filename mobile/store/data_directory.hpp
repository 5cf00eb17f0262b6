#pragma once

#include "shared/model/result.hpp"

#include <filesystem>

namespace turndown::tablet {

/// Makes the tablet's data directory where there is none, for its owner alone: it will hold the tablet's token and the
/// PIN verifiers. `Storage` with a sentence when it cannot be made.
Done makeDataDirectory(const std::filesystem::path& data);

} // namespace turndown::tablet
