#pragma once

#include "mobile/app/demo_hotel.hpp"

namespace turndown::ui {

class TabletApp;

/// Makes a tablet that no hotel has yet one of this hotel's, and brings it everything; an enrolled one stays as it is.
[[nodiscard]] Done bringHotel(TabletApp& app, DemoHotel& hotel);

/// Lets a morning pass on the tablet, so that there is something to see everywhere: one cleaning that the guest's
/// departure has overtaken, a room that two people have started, a check-out call, a note by the lead, and some taps that
/// wait because the network went away.
void stageMorning(TabletApp& app, DemoHotel& hotel);

/// The same, with somebody signed in and a room looked at: what the gallery shows parts of.
void stageGallery(TabletApp& app, DemoHotel& hotel);

} // namespace turndown::ui
