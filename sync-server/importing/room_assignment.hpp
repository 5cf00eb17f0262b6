#pragma once

#include "shared/model/room.hpp"

#include <optional>
#include <string>
#include <vector>

namespace turndown::server {

/// A stay that wants a room of a type.
struct WantedStay {
    ExpectedStay stay;
    std::string roomType;
    unsigned line = 0; ///< In the file it comes from.
};

/// A room that stays can be given.
struct RoomOfType {
    std::string number;
    std::string type;
};

/// Gives each stay a room of its type: the first that is free, by number, day by day, departures before arrivals; day
/// use comes after the arrivals of its day and keeps its room until the next. The same stays and rooms always give the
/// same result, in the order of `stays`; nothing where no room was free.
[[nodiscard]] std::vector<std::optional<std::string>> assignRooms(const std::vector<WantedStay>& stays,
                                                                  std::vector<RoomOfType> rooms);

} // namespace turndown::server
