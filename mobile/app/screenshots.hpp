#pragma once

#include "mobile/app/stage.hpp"

namespace turndown::ui {

/// Saves every scene in each of these looks into a directory, for people to look at. False, with a sentence on standard
/// error, when a screen cannot be reached or saved.
[[nodiscard]] bool takeScreenshots(const QString& directory, const std::vector<Look>& looks);

} // namespace turndown::ui
