#pragma once

#include "shared/model/result.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace turndown {

/// The text as one gzip member (RFC 1952).
[[nodiscard]] std::string gzip(std::string_view plain);

/// Inflates one gzip member. Refused when it inflates to more than `most` bytes, Malformed when it is not gzip.
[[nodiscard]] Result<std::string> gunzip(std::string_view packed, std::size_t most);

} // namespace turndown
