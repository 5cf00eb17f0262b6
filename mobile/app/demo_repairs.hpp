#pragma once

#include "mobile/app/demo_hotel.hpp"

namespace turndown::ui {

/// Repairs of the demo's morning: a hazard, one that is late, one under way, one to be checked, one whose room had better
/// not be sold, one that a guest caused, and one of weeks ago that will come back.
void stageRepairs(DemoHotel& hotel, UtcTime now);

} // namespace turndown::ui
