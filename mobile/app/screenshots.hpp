#pragma once

#include "mobile/app/demo_hotel.hpp"
#include "mobile/app/tablet_app.hpp"

namespace turndown::ui {

/// Saves every screen × language × theme × size into a directory, for people to look at. False, with a sentence on
/// standard error, when a screen cannot be reached or saved.
[[nodiscard]] bool takeScreenshots(TabletApp& app, DemoHotel& hotel, const QString& directory);

} // namespace turndown::ui
