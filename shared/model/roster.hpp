#pragma once

#include "shared/model/extra.hpp"
#include "shared/model/identifiers.hpp"
#include "shared/model/operation_id.hpp"
#include "shared/model/shift.hpp"
#include "shared/model/time.hpp"

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace turndown {

/// What is planned for one person on one day.
struct PlannedShift {
    Shift shift = Shift::Day;
    std::optional<std::chrono::minutes> from; ///< Since midnight.
    std::optional<std::chrono::minutes> to;   ///< Of the next day where it is not after `from`.
    std::string floor;                        ///< Where; empty: wherever they are needed.
    OperationId op;
    StaffId by;
    UtcTime at{};

    friend bool operator==(const PlannedShift&, const PlannedShift&) = default;
};

/// Planned by somebody who had not seen what stands; kept until people decide.
struct ContestedShift {
    StaffId staff;
    PlannedShift duty;

    friend bool operator==(const ContestedShift&, const ContestedShift&) = default;
};

/// Who works when on one day; its key is the day: `2026-11-23`. Source: docs/domain.md, duty 42.
struct Roster {
    Day day{};
    std::map<StaffId, PlannedShift> duties;
    std::vector<ContestedShift> contested;
    Extra extra;

    friend bool operator==(const Roster&, const Roster&) = default;
};

} // namespace turndown
