#pragma once

#include "shared/model/briefing.hpp"

namespace turndown::tablet {

/// Whether people of this role find the notice on `today`: published for them, of today or later or standing, and not
/// withdrawn. Pure. Source: docs/domain.md, duties 15, 34.
[[nodiscard]] bool isCurrentFor(const Briefing& notice, Role role, Day today);

/// Whether `person` still has to read it; whoever published it knows it.
[[nodiscard]] bool isUnread(const Briefing& notice, const StaffId& person);

/// When `person` read it; null: not yet.
[[nodiscard]] const ReadReceipt* receiptOf(const Briefing& notice, const StaffId& person);

} // namespace turndown::tablet
