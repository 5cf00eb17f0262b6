#pragma once

#include "mobile/app/demo_hotel.hpp"

namespace turndown::ui {

/// The keys and radios of the demo's hotel.
[[nodiscard]] std::vector<Document> demoAssets();

/// What passes from person to person on the demo's morning: two notices, keys that were handed out, one of them late, and
/// what the night left.
void stageShift(DemoHotel& hotel, UtcTime now);

} // namespace turndown::ui
