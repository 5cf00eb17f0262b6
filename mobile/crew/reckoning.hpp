#pragma once

#include "mobile/crew/attendant.hpp"
#include "mobile/crew/front_desk.hpp"
#include "mobile/crew/morning.hpp"

#include <iosfwd>
#include <string>
#include <vector>

namespace turndown::crew {

/// What the simulated people know of their day, to be compared with what the hotel's programs say of it.
struct DayDone {
    DayFigures file; ///< What the stays file says of the day.
    std::vector<FrontDesk::Departure> departures;
    std::vector<const CrewTablet*> tablets;
    Used used;                        ///< By the crew, from the pantries.
    Used stockBefore;                 ///< Levels at the server when the crew came.
    int reported = 0;                 ///< Damage reports by the crew.
    int found = 0;                    ///< What the crew found.
    std::size_t foundBefore = 0;      ///< At the server when the crew came.
    int repaired = 0;                 ///< How many work orders the engineers say they have done.
    std::size_t workOrdersBefore = 0; ///< At the server when the crew came.
    bool alone = true;                ///< Nobody but the crew has worked meanwhile.
};

/// Levels of all stock at the server, by document.
[[nodiscard]] Result<Used> stockLevels(OfficeSession& office);

/// Prints the day's tables for people and lists what is wrong, one sentence each. Nothing wrong means: every departure
/// was dirty and somebody has cleaned it; page, tablets and file agree; each tap is at the server, once.
[[nodiscard]] Result<std::vector<std::string>> reckon(OfficeSession& office, const DayDone& day, std::ostream& out);

} // namespace turndown::crew
