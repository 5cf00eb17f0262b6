#pragma once

#include "shared/model/document_name.hpp"
#include "shared/model/room.hpp"

namespace turndown {

struct StayCheckedIn { // stay.checked_in
    Guests guests;
    std::set<RoomFlag> flags;
    std::optional<Day> arrival;
    std::optional<Day> departure;
    std::optional<Condition> condition; ///< What the check-in makes of the room, where the hotel says so (T2).
};

struct StayCheckedOut {   // stay.checked_out
    bool inspect = false; ///< Someone is to look at the room at once (T1).
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
    std::optional<Condition> condition; ///< As of a check-in.
    std::optional<Service> service;     ///< The door sign that goes with the guest, and since when (T3).
};

/// The rules of the night travel in it, since a rule sees no settings (T4).
struct DayRolled { // day.rolled
    Day businessDay{};
    std::optional<int> vacantDayLimit;             ///< A fresh room that has been vacant for so many days …
    Condition vacantCondition = Condition::Pickup; ///< … becomes this.
    bool inspectedAges = false;                    ///< A vacant inspected room becomes a clean one.
};

} // namespace turndown
