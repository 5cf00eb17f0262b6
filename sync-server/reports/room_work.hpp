#pragma once

#include "sync-server/reports/document_history.hpp"
#include "sync-server/reports/report.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace turndown::server {

/// What happened to the rooms since before the period as far as work goes: starts, cleanings, inspections, what was seen.
[[nodiscard]] std::vector<DocumentHistory> workHistories(const LedgerTransaction& ledger, const Asked& asked);

/// The rooms and room types as they are set up today.
struct House {
    std::map<std::string, Room> rooms; ///< By number.
    std::map<std::string, RoomType> types;
};
[[nodiscard]] House houseOf(const std::vector<Document>& rooms, const std::vector<Document>& types);

/// One cleaning that was not taken back, and what came of it.
struct WorkDone {
    const AcceptedOperation* told = nullptr; ///< Lives as long as the history it is from.
    Verdict verdict;                         ///< What newer truth has overtaken was work all the same.
    std::string room;
    TaskKind task = TaskKind::Departure;
    std::optional<UtcTime> startedAt;          ///< Of that person's last start in the room before it.
    std::int64_t minutes = 0;                  ///< As the tablet measured it; else since the start.
    std::int64_t linen = 0;                    ///< Pieces laid.
    std::int64_t credits = 0;                  ///< As the room's type says today.
    const AcceptedOperation* judged = nullptr; ///< The first inspection that judged it; null: none has.

    [[nodiscard]] const StaffId& by() const { return told->operation.by; }
    [[nodiscard]] const RoomInspected* inspection() const;
};

/// The cleanings of the period, in the order in which they were finished.
[[nodiscard]] std::vector<WorkDone> workIn(const std::vector<DocumentHistory>& rooms, const House& house,
                                           const TimeSpan& span);

} // namespace turndown::server
