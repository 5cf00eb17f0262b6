#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace turndown {

/// Base64 with padding, in one line. Source: RFC 4648, section 4.
[[nodiscard]] std::string toBase64(std::string_view bytes);

/// Nothing when `text` is none.
[[nodiscard]] std::optional<std::string> fromBase64(std::string_view text);

} // namespace turndown
