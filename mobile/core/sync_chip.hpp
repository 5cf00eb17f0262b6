#pragma once

#include "shared/model/time.hpp"

#include <cstddef>
#include <optional>
#include <string>

namespace turndown::tablet {

/// What the chip says first. In order of urgency, the most urgent first.
enum class SyncState {
    NotEnrolled,    ///< The tablet belongs to no hotel yet.
    Revoked,        ///< The office has shut this tablet out: it locks. What it holds is kept.
    NeedsUpdate,    ///< The server speaks a newer language than this program.
    NeedsAttention, ///< There are unread cards.
    Offline,        ///< The server could not be reached the last time it was tried.
    ClockOff,       ///< The tablet's clock is more than two minutes off.
    Waiting,     ///< Operations wait for their answer, photos for their turn, or the first documents are on their way.
    AllAtServer, ///< The server has acknowledged all that was ever tapped and taken here. Never said otherwise.
};

/// All facts of the chip, whatever its state, so that a chip may say two things at once.
struct SyncChip {
    SyncState state = SyncState::NotEnrolled;
    std::size_t waiting = 0;             ///< Operations without an answer.
    std::size_t photosWaiting = 0;       ///< Photos that the server is not known to have.
    std::size_t photosRefused = 0;       ///< Photos that it does not take; they stay on the tablet.
    std::size_t attention = 0;           ///< Unread cards.
    std::optional<UtcTime> lastContact;  ///< By the tablet's clock; nothing: never.
    std::optional<UtcTime> offlineSince; ///< By the tablet's clock; nothing: reached when last tried, or not tried yet.
    std::chrono::minutes clockOff{};     ///< Tablet minus server, whole minutes; 0 within two minutes.
    std::string trouble;                 ///< One sentence for people where something is wrong besides; may be empty.
};

} // namespace turndown::tablet
