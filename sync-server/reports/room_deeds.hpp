#pragma once

#include "sync-server/reports/document_history.hpp"
#include "sync-server/reports/report.hpp"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace turndown::server {

/// What happened to the hotel's rooms since before the period: stays, cleanings, minibars, and what was taken back.
[[nodiscard]] std::vector<DocumentHistory> roomHistories(const LedgerTransaction& ledger, const Asked& asked);

/// What was taken back in a room: it has not been.
[[nodiscard]] std::set<OperationId> takenBackIn(const DocumentHistory& room);

/// Something that people did in a room.
struct RoomDeed {
    const AcceptedOperation* told = nullptr; ///< Lives as long as the history it is from.
    std::string roomType;                    ///< As the room is set up today.
};

/// What was done in rooms within the period and not taken back. What newer truth has overtaken is among them: a room that
/// was cleaned for a guest who had left meanwhile was cleaned, and took its towels.
[[nodiscard]] std::vector<RoomDeed> deedsIn(const std::vector<DocumentHistory>& rooms, const TimeSpan& span);

/// How many rooms were occupied when each of the period's business days ended, of those that have ended. As the hotel knows
/// it today: a check-in that was taken back is none, and one that was told late counts.
[[nodiscard]] std::map<Day, std::int64_t> occupiedByNight(const std::vector<DocumentHistory>& rooms,
                                                          const Asked& asked);

/// Room-nights: those of all the period's days together.
[[nodiscard]] std::int64_t occupiedNights(const std::vector<DocumentHistory>& rooms, const Asked& asked);

} // namespace turndown::server
