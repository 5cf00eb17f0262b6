#pragma once

#include "shared/model/result.hpp"

#include <string>

namespace turndown::server {

/// SHA-256 of the first certificate in a PEM file, in its binary form, as lower-case hex: what tablets pin.
/// Refused, in one sentence, when there is none.
[[nodiscard]] Result<std::string> certificateFingerprint(const std::string& pemFile);

} // namespace turndown::server
