#pragma once

#include "mobile/core/person.hpp"
#include "shared/model/room.hpp"

#include <chrono>
#include <optional>
#include <vector>

namespace turndown::tablet {

/// Why a person may not pass a room that awaits its check.
enum class PassBar {
    OwnWork,            ///< Nobody passes own work.
    VipNeedsSupervisor, ///< A VIP's room is passed by a supervisor or the manager.
    RoleNotAllowed,     ///< Attendants do not inspect.
};

/// What keeps this person from passing this room; nothing: they may. Source: docs/domain.md, T8.
[[nodiscard]] std::optional<PassBar> whyNotPass(const Room& room, const Person& person);

/// Whether this person's second look at a room that has been passed would count: a supervisor or the manager, who neither
/// cleaned nor passed it, and is the first to look again. Source: docs/domain.md, duty 38.
[[nodiscard]] bool mayLookAgain(const Room& room, const Person& person);

/// Cleaned, and nobody has checked it yet.
[[nodiscard]] bool awaitsCheck(const Room& room);

/// A guest is to arrive in this room on its business day.
[[nodiscard]] bool isArrivalToday(const Room& room);

/// When today's guest wants to arrive, as a local time of day; nothing where nobody has said.
[[nodiscard]] std::optional<std::chrono::minutes> arrivalTime(const Room& room);

/// The order in which rooms are to be checked: VIP arrivals, then all other arrivals of the day, then VIPs who stay, then
/// the rest; among arrivals, those whose guest waits already come first, then those who come first; then whoever was
/// cleaned first. Pure; a strict order. Source: docs/ui.md, "Inspection".
[[nodiscard]] bool isCheckedBefore(const Room& left, const Room& right);

/// The score of a check in percent: what passed, of what was looked at. Nothing looked at: all was in order.
[[nodiscard]] int scoreOf(int passed, int failed);

} // namespace turndown::tablet
