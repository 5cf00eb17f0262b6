#pragma once

#include "shared/model/found_item.hpp"
#include "shared/model/property.hpp"

namespace turndown {

/// Who has it in their hands: the finder, and after a hand-over whoever took it. Nobody while it waits at a desk for
/// somebody to say that it arrived, and once it is neither here nor ours.
[[nodiscard]] std::optional<StaffId> heldBy(const FoundItem& item);

/// Returned or signed away.
[[nodiscard]] bool isClosed(const FoundItem& item);

/// How long something of this class is kept in this hotel.
[[nodiscard]] int retentionDays(const Settings& settings, FoundClass kept);

/// What people call it: its label, or the last six letters of its id.
[[nodiscard]] std::string labelOf(const FoundItem& item, std::string_view id);

} // namespace turndown
