#pragma once

#include "mobile/core/person.hpp"
#include "mobile/core/shown_document.hpp"
#include "shared/operations/room_operations.hpp"

#include <vector>

namespace turndown::tablet {

/// A room whose minibar waits to be refilled.
struct OpenMinibar {
    const ShownDocument* shown; ///< The room.
    Counts lacks;               ///< What guests took and nobody has put back yet; more than 0 of each.
};

/// What this room's minibar lacks.
[[nodiscard]] Counts lackingIn(const Room& room);

/// The round of whoever refills: the rooms given to `person` that lack something, or the whole hotel's for one who has no
/// rooms of their own. By number. Pure. Source: docs/domain.md, duty 26.
[[nodiscard]] std::vector<OpenMinibar> refillRound(const std::vector<ShownDocument>& rooms, const Person& person);

/// What the round takes along.
[[nodiscard]] Counts neededFor(const std::vector<OpenMinibar>& round);

} // namespace turndown::tablet
