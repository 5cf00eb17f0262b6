#pragma once

#include "shared/wire/members.hpp"

#include <chrono>
#include <optional>
#include <string>

namespace turndown::wire {

/// Reads `04:00` as minutes since midnight; null says none.
void readTimeOfDay(Members& members, std::string_view name, std::optional<std::chrono::minutes>& time);

/// Writes `04:00`.
[[nodiscard]] std::string timeOfDay(std::chrono::minutes time);

} // namespace turndown::wire
