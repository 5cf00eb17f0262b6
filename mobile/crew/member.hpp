#pragma once

#include "mobile/crew/day_clock.hpp"
#include "shared/model/result.hpp"

namespace turndown::crew {

/// Someone whose day is simulated. Each looks at what they can see, does the next thing, and comes back later.
class Member {
public:
    Member() = default;
    Member(const Member&) = delete;
    Member& operator=(const Member&) = delete;
    virtual ~Member() = default;

    /// Called again and again as the day goes on; returns at once. Fails when something is wrong with the program or the
    /// disk, never with the network.
    virtual Done goOn(HotelTime now) = 0;
};

} // namespace turndown::crew
