#pragma once

#include "mobile/app/demo_hotel.hpp"
#include "mobile/app/steps.hpp"

namespace turndown::ui {

/// The part of the self-test that leads and supervisors walk: checks, assigning, what is disputed. Begins with anybody
/// signed in, and leaves the lead at the floor's board.
void walkAsLead(Steps& steps, TabletApp& app, DemoHotel& hotel);

} // namespace turndown::ui
