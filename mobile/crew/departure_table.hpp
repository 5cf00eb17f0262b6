#pragma once

#include "mobile/crew/front_desk.hpp"

#include <string>
#include <vector>

namespace turndown::crew {

/// One departure of the day, as the server's history tells it.
struct CleanedDeparture {
    std::string room;
    HotelTime left{};
    bool wasDirty = false;
    std::string cleanedBy;   ///< The people whose cleaning counted for this turn, the last one last; empty: nobody.
    std::string inspectedBy; ///< Who passed it; empty: nobody yet.
};

/// Looks each departure up in its room's history: what happened between that check-out and the next check-in.
[[nodiscard]] Result<std::vector<CleanedDeparture>> lookUp(OfficeSession& office,
                                                           const std::vector<FrontDesk::Departure>& departures);

} // namespace turndown::crew
