#pragma once

#include "mobile/app/demo_hotel.hpp"
#include "mobile/app/tablet_app.hpp"

namespace turndown::ui {

/// Walks all screens of a fresh tablet with real taps and keys, over the demo's hotel and a real store, and prints one
/// line for each step. False when a screen does not show what it should. Where a directory for
/// pictures is named, what a failed step saw is saved there. No network needed.
[[nodiscard]] bool walkAll(TabletApp& app, DemoHotel& hotel, const QString& pictures);

/// Walks the shift of one attendant on a tablet of its own, from signing in to signing off, all of it without a network but
/// for the moments in which the office is heard; and lets the lead pass a room. Reads what the screens say in `language`,
/// and prints how many taps common acts take. Where a directory for pictures is named, some are saved there.
[[nodiscard]] bool walkShift(const AppOptions& options, const QString& language, const QString& pictures);

/// Walks what people do besides the rooms on their list, on a tablet of its own: exceptions, requests, public areas, guests
/// whom nobody has seen, rooms that are left unfinished, touch-ups.
[[nodiscard]] bool walkDuties(const AppOptions& options, const QString& pictures);

} // namespace turndown::ui
