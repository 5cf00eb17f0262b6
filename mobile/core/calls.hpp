#pragma once

#include "mobile/core/person.hpp"
#include "shared/model/room.hpp"

#include <set>
#include <string>

namespace turndown::tablet {

/// The front desk waits for somebody to look at the room of a guest who is leaving.
[[nodiscard]] bool isCalledFor(const Room& room);

/// Whether this person's tablet is the one to call: whoever the room is assigned to. Nobody: whoever cleans may go who has
/// rooms on its floor, and leads and supervisors. `floors` are those of the person's own rooms.
/// Pure. Source: docs/domain.md, duty 9.
[[nodiscard]] bool calls(const Room& room, const Person& person, const std::set<std::string>& floors);

} // namespace turndown::tablet
