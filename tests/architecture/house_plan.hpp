#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace turndown::architecture {

/// One room of the house and what its files may include.
struct HouseRoom {
    std::string_view path;             ///< The room is every file whose path begins so.
    std::vector<std::string_view> own; ///< Beginnings of our own paths below it; a room may always include itself.
    std::string libraries;             ///< A regular expression for what may stand between `<` and `>`.
};

/// The plan: the table of docs/style.md, "The house", with one line for each room.
[[nodiscard]] const std::vector<HouseRoom>& housePlan();

/// The room a file stands in; the most particular one where several fit. Nothing when it stands in none.
[[nodiscard]] const HouseRoom* roomOf(std::string_view file);

} // namespace turndown::architecture
