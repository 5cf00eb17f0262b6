#pragma once

#include "shared/model/result.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace turndown::server {

[[nodiscard]] std::string gzip(std::string_view plain);

/// Refused when it inflates to more than `most` bytes, Malformed when it is not gzip.
[[nodiscard]] Result<std::string> gunzip(std::string_view packed, std::size_t most);

} // namespace turndown::server
