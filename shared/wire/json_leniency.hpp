#pragma once

#include <string>
#include <string_view>

namespace turndown::wire {

/// A copy of the JSON `text` in which what the grammar allows and nlohmann/json refuses stands as its nearest readable
/// form: numbers too large for a double as the largest double, halves of surrogate pairs as `\ufffd`.
/// Text that is no JSON stays no JSON.
[[nodiscard]] std::string nearestReadable(std::string_view text);

} // namespace turndown::wire
