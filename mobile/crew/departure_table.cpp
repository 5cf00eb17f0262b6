#include "mobile/crew/departure_table.hpp"

#include <map>

namespace turndown::crew {

namespace {

/// Staff by id, as people call them.
Result<std::map<StaffId, std::string>> names(OfficeSession& office)
{
    const Result<std::vector<Document>> staff = office.documents(document_kind::kStaff);
    if (!staff) {
        return staff.error();
    }
    std::map<StaffId, std::string> names;
    for (const Document& document : *staff) {
        if (const auto* member = std::get_if<StaffMember>(&document.body)) {
            names[StaffId{std::string{document.name.key()}}] = member->name;
        }
    }
    return names;
}

/// Reads one room's history from the last check-out on; `history` is oldest first.
void tell(CleanedDeparture& row, const std::vector<HistoryEntry>& history, const std::map<StaffId, std::string>& names)
{
    const auto called = [&](const StaffId& staff) {
        const auto found = names.find(staff);
        return found == names.end() ? staff.text() : found->second;
    };
    for (const HistoryEntry& entry : history) {
        if (entry.verdict.outcome != Outcome::Applied) {
            continue;
        }
        if (entry.kind == "stay.checked_out") {
            row.cleanedBy.clear();
            row.inspectedBy.clear();
        } else if (entry.kind == "room.cleaned") {
            row.cleanedBy = called(entry.by);
        } else if (entry.kind == "room.inspected" && std::get<RoomInspected>(entry.body).passed) {
            row.inspectedBy = called(entry.by);
        }
    }
}

} // namespace

Result<std::vector<CleanedDeparture>> lookUp(OfficeSession& office, const std::vector<FrontDesk::Departure>& departures)
{
    const auto staff = names(office);
    if (!staff) {
        return staff.error();
    }
    std::vector<CleanedDeparture> rows;
    for (const FrontDesk::Departure& departure : departures) {
        const Result<std::vector<HistoryEntry>> history = office.history(departure.room);
        if (!history) {
            return history.error();
        }
        CleanedDeparture row;
        row.room = departure.room.key();
        row.left = departure.due;
        row.wasDirty = departure.seenDirty;
        tell(row, *history, *staff);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace turndown::crew
