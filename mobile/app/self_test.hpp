#pragma once

#include "mobile/app/demo_hotel.hpp"
#include "mobile/app/tablet_app.hpp"

namespace turndown::ui {

/// Walks all screens of a fresh tablet with real taps and keys, over the demo's hotel and a real store, and prints one
/// line for each step. False when a screen does not show what it should. Where a directory for
/// pictures is named, what a failed step saw is saved there. No network needed.
[[nodiscard]] bool walkAll(TabletApp& app, DemoHotel& hotel, const QString& pictures);

} // namespace turndown::ui
