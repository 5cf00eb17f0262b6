#pragma once

#include "shared/model/document_name.hpp"
#include "shared/model/room.hpp"

namespace turndown {

struct StayCheckedIn { // stay.checked_in
    Guests guests;
    std::set<RoomFlag> flags;
    std::optional<Day> arrival;
    std::optional<Day> departure;
};

struct StayCheckedOut { // stay.checked_out
};

struct StayChanged { // stay.changed; members that are not given stay as they are
    std::optional<Guests> guests;
    std::optional<std::set<RoomFlag>> flags;
    std::optional<Day> departure;
};

struct StayDueOut { // stay.due_out
    std::optional<Day> departure;
};

struct StayExpected { // stay.expected
    ExpectedStay stay;
};

struct StayMoved { // stay.moved; on the new room
    DocumentName from;
    Guests guests;
    std::set<RoomFlag> flags;
    std::optional<Day> arrival;
    std::optional<Day> departure;
};

struct DayRolled { // day.rolled
    Day businessDay{};
};

} // namespace turndown
