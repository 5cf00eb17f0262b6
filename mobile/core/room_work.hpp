#pragma once

#include "mobile/core/person.hpp"
#include "shared/model/property.hpp"
#include "shared/model/room.hpp"

#include <string>

namespace turndown::tablet {

/// What one person would do next in a room, in one tap.
enum class NextStep {
    None, ///< Nothing, or nothing that this person may do.
    Start,
    Resume,   ///< It was paused.
    TryAgain, ///< The guest did not want us in; starting says that they do now.
    TakeOver, ///< Someone else is at it.
    Finish,
    Inspect,
};

/// Pure: no clock, no store. Source: docs/domain.md, 3b (T5 to T8, T10).
[[nodiscard]] NextStep nextStep(const Room& room, const Person& person, bool inspectionRequired);

/// May clean: attendant, lead, supervisor, night, manager. Source: docs/operations.md, "attendant+".
[[nodiscard]] bool mayClean(Role role);

/// May inspect, count stock and hand out rooms: lead, supervisor, manager. Source: docs/operations.md, "lead+".
[[nodiscard]] bool mayLead(Role role);

/// Whether this person's pass would count in this room: a VIP's room takes a supervisor, and nobody passes own work.
[[nodiscard]] bool mayPass(const Room& room, const Person& person);

/// Whether this person has begun here and may leave it as it was.
[[nodiscard]] bool mayAbandon(const Room& room, const Person& person);

/// Whether this person may ask for a touch-up here: in a vacant room that is fresh and on sale. Source: docs/domain.md, T14.
[[nodiscard]] bool mayAskTouchUp(const Room& room, const Person& person);

/// May ask after a guest whom nobody has seen: who may clean, and the office. Source: docs/operations.md.
[[nodiscard]] bool mayAskAfterGuest(Role role);

/// The guest keeps us out: do not disturb, declined, or double-locked, in an occupied room.
[[nodiscard]] bool isShut(const Room& room);

/// Orders room numbers as people read them: 99 before 101, PH-2 before PH-10.
[[nodiscard]] bool roomNumberLess(const std::string& left, const std::string& right);

} // namespace turndown::tablet
