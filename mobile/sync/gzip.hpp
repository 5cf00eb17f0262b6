#pragma once

#include <string>
#include <string_view>

namespace turndown::tablet {

/// The bytes as one gzip member (RFC 1952).
[[nodiscard]] std::string gzip(std::string_view bytes);

} // namespace turndown::tablet
