#pragma once

#include "mobile/core/shown_document.hpp"
#include "shared/model/property.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace turndown::tablet {

/// How much rather the rooms of one cleaner are drawn: 1, 1 more in their first two months, and 1 more for each failed
/// check of theirs that stands in the rooms, at most 4 in all. Source: docs/domain.md, duty 38.
[[nodiscard]] int sampleWeight(const StaffId& cleaner, const std::optional<StaffMember>& member,
                               const std::vector<ShownDocument>& rooms, Day today);

/// The rooms of today's sample: those that leads have passed since the business day began, as the draw has it; by number.
/// `memberOf` says who is who. Nothing before the hotel has published a business day. Pure.
[[nodiscard]] std::vector<ShownDocument>
todaysSample(const std::vector<ShownDocument>& rooms, const Document& property,
             const std::function<std::optional<StaffMember>(const StaffId&)>& memberOf);

} // namespace turndown::tablet
