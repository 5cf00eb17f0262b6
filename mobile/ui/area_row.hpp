#pragma once

#include "mobile/ui/hotel.hpp"
#include "mobile/ui/row_model.hpp"

namespace turndown::ui {

/// What a public area says first, as a code: `due rework cleaning paused clean inspected`.
[[nodiscard]] QString areaState(const Area& area, Day today);

/// One area, worked out for a list of rooms and areas: the roles of `roomRoles`, keyed `area/lobby`.
[[nodiscard]] Row areaRow(const tablet::ShownDocument& shown, const Hotel& hotel);

} // namespace turndown::ui
