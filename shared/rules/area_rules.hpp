#pragma once

#include "shared/model/area.hpp"
#include "shared/operations/area_operations.hpp"
#include "shared/rules/step.hpp"

namespace turndown {

// Public areas: the same start, finish and inspection as in rooms, without turns. Source: docs/domain.md, duties 8, 46.

/// Who has begun owns the work; someone else must name the start they take over.
[[nodiscard]] Step<Area> applyAreaStarted(Area area, const AreaStarted& started, const Stated& stated);
[[nodiscard]] Step<Area> applyAreaPaused(Area area, const Stated& stated);
[[nodiscard]] Step<Area> applyAreaDone(Area area, const AreaDone& done, const Stated& stated);

/// Judges the work it names; nobody passes own work. A failed area goes back to the same person.
[[nodiscard]] Step<Area> applyAreaInspected(Area area, const AreaInspected& inspected, const Stated& stated);

/// Who does it, and when in their order. Attendants order their own areas only.
[[nodiscard]] Step<Area> applyAreaAssigned(Area area, const AreaAssigned& assigned, const Stated& stated);

/// The business day on which it is due: today where it was never done, or has to be done again.
[[nodiscard]] Day areaDue(const Area& area, Day today);

} // namespace turndown
