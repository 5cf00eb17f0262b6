#pragma once

#include "mobile/crew/office_session.hpp"
#include "shared/model/time.hpp"

namespace turndown::crew {

/// What was done to a hotel that had only just been set up.
struct Evening {
    int roomsReady = 0;
    int guestsIn = 0;
    int defects = 0; ///< What is left to the engineers.
};

/// The evening before `today`: every room was cleaned and inspected, who stays the night has checked in, some of them have
/// borrowed something, what others left behind lies in the office, and a few things are broken. What remains
/// is the night roll, which the server does. `clerk` is a session of the housekeeping office.
/// Does nothing to rooms that are ready and guests who are in, so it may be run again after it was broken off.
[[nodiscard]] Result<Evening> spendEvening(OfficeSession& clerk, Day today);

} // namespace turndown::crew
