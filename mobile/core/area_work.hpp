#pragma once

#include "mobile/core/person.hpp"
#include "mobile/core/room_work.hpp"
#include "shared/model/area.hpp"

#include <chrono>

namespace turndown::tablet {

// Public areas, as one person sees them. Pure. Source: docs/domain.md, duties 8 and 46.

/// Someone must clean it today: it is due by its cycle, somebody is at it, or an inspector sent it back.
[[nodiscard]] bool needsCleaning(const Area& area, Day today);

/// Someone has begun and not finished.
[[nodiscard]] bool isUnderWay(const Area& area);

/// What one person would do next in an area, in one tap.
[[nodiscard]] NextStep nextStep(const Area& area, const Person& person, Day today, bool inspectionRequired);

/// Whether this person may judge what was done here: nobody judges own work.
[[nodiscard]] bool mayInspect(const Area& area, const Person& person);

/// How many days it should have been done ago; 0: it is due today, or later.
[[nodiscard]] int daysOverdue(const Area& area, Day today);

/// How long this person has been at work in it today, as far as the area tells. As `timeIn` of a room.
[[nodiscard]] std::chrono::minutes timeIn(const Area& area, const StaffId& person, Day today, UtcTime now);

} // namespace turndown::tablet
