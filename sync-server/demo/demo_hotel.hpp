#pragma once

#include "sync-server/hotel/hotel.hpp"

#include <string>
#include <vector>

namespace turndown::server {

/// One of the demonstration's people, with the secrets that are printed so that anyone can try them.
struct DemoPerson {
    std::string id;
    std::string name;
    std::string role;
    std::string pin;
    std::string password; ///< Empty: does not use the page.
};

/// Fills an empty hotel with the demonstration: 210 rooms, people of every role, items, a checklist, room types, and
/// what lies on the floors. The property itself must be set up already. Returns the people.
Result<std::vector<DemoPerson>> fillDemoHotel(Hotel& hotel);

} // namespace turndown::server
