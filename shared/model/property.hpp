#pragma once

#include "shared/model/extra.hpp"
#include "shared/model/found_item.hpp"
#include "shared/model/room.hpp"
#include "shared/model/time.hpp"

#include <chrono>
#include <map>
#include <optional>
#include <string>

namespace turndown {

/// What a hotel may set. Members this program does not know stay in `extra`.
struct Settings {
    std::chrono::minutes nightRoll{4 * 60};        ///< Local time of day at which the business day ends.
    std::chrono::minutes dndThreshold{24 * 60};    ///< A room is due a welfare check after this long undisturbed.
    int vacantDayLimit = 7;                        ///< A vacant room is freshened up after so many days (0: never) …
    Condition vacantCondition = Condition::Pickup; ///< … to this.
    bool inspectedAges = false;                    ///< The night makes a vacant inspected room a clean one.
    std::optional<Condition> checkInCondition;     ///< What a check-in makes of a room; nothing: it stays as it is.
    bool checkoutInspection = false;               ///< A check-out asks for the room to be looked at.
    int samplingPercent = 10;                      ///< Of rooms that leads passed.
    int shiftCredits = 450;                        ///< What one person can do in a shift.
    std::chrono::seconds idleLock{180};            ///< A tablet locks itself after so long without a touch.
    int finishedDays = 14;                         ///< Tablets drop finished documents after so many days.
    std::map<FoundClass, int> retentionDays;       ///< How long found things are kept, where not as usual.
    Extra extra;

    friend bool operator==(const Settings&, const Settings&) = default;
};

/// The hotel itself: `property/main`.
struct Property {
    std::string name;
    std::string timeZone = "UTC";   ///< IANA name: `Asia/Shanghai`.
    std::optional<Day> businessDay; ///< Published by the server; no device works it out from its clock.
    bool inspectionRequired = true;
    Settings settings;
    Extra extra;

    friend bool operator==(const Property&, const Property&) = default;
};

} // namespace turndown
