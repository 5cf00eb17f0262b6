#pragma once

#include "mobile/core/room_changes.hpp"

#include <string>
#include <vector>

namespace turndown::ui {

/// Announcements of one business day as the text that the tablet keeps of them. Empty when there are none.
[[nodiscard]] std::string writeAnnouncements(const std::vector<tablet::Announcement>& announcements, Day day);

/// Reads them back. What is of another day, or cannot be understood, is gone.
[[nodiscard]] std::vector<tablet::Announcement> readAnnouncements(const std::string& kept, Day day);

} // namespace turndown::ui
