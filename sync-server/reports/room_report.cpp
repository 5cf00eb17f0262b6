#include "sync-server/reports/room_report.hpp"

#include "shared/rules/apply.hpp"
#include "shared/rules/room_views.hpp"

#include <algorithm>
#include <map>

namespace turndown::server {

namespace {

bool byNumber(const Row& left, const Row& right)
{
    const auto& one = std::get<std::string>(left.at("room"));
    const auto& other = std::get<std::string>(right.at("room"));
    return std::pair{one.size(), one} < std::pair{other.size(), other};
}

std::string marksOf(const Room& room)
{
    std::string marks;
    for (const auto mark : roomMarks(room)) {
        marks += (marks.empty() ? "" : " ") + std::string{mark};
    }
    return marks;
}

Cell personOrNobody(const std::optional<StaffId>& person)
{
    return person ? Cell{person->text()} : Cell{};
}

Row rowOf(const Room& room)
{
    return {{"room", room.number},
            {"floor", room.floor},
            {"code", std::string{roomCode(room)}},
            {"marks", marksOf(room)},
            {"stay", std::string{nameOf(room.stay)}},
            {"task", std::string{nameOf(room.task.kind)}},
            {"person", personOrNobody(room.task.assignedTo)},
            {"cleaned_by", personOrNobody(room.task.cleanedBy)},
            {"cleaned_at", room.task.cleanedAt ? Cell{formatTime(*room.task.cleanedAt)} : Cell{}},
            {"inspection", std::string{nameOf(room.inspection.result)}}};
}

Row discrepancyRow(const Room& room, const AcceptedOperation& seen, const Asked& asked)
{
    const auto& observed = *room.observed;
    return {{"day", formatDay(dayOf(asked, seen.eff))},
            {"seen_at", formatTime(seen.eff)},
            {"room", room.number},
            {"front_office", std::string{nameOf(room.occupancy)}},
            {"seen", std::string{observed.occupied ? "occupied" : "vacant"}},
            {"persons", observed.persons ? Cell{std::int64_t{*observed.persons}} : Cell{}},
            {"person", seen.operation.by.text()}};
}

/// What was seen in one room within the period and was not as the front office had it then.
void addDifferences(const DocumentHistory& history, const Asked& asked, std::vector<Row>& rows)
{
    const TimeSpan span = spanOf(asked);
    Document document = history.start;
    for (const auto& told : history.since) {
        document = apply(std::move(document), told->accepted).document;
        const auto* const room = std::get_if<Room>(&document.body);
        const bool isSeen = told->accepted.operation.kind == "room.observed" && told->verdict == kApplied;
        const bool isWithin = span.from <= told->accepted.eff && told->accepted.eff < span.until;
        if (isSeen && isWithin && room != nullptr && hasDiscrepancy(*room)) {
            rows.push_back(discrepancyRow(*room, told->accepted, asked));
        }
    }
}

} // namespace

Report roomReport(const std::vector<Document>& rooms)
{
    Report report{"rooms",
                  {{"room", "Room", ColumnKind::Text},
                   {"floor", "Floor", ColumnKind::Text},
                   {"code", "State", ColumnKind::Text},
                   {"marks", "Marks", ColumnKind::Text},
                   {"stay", "Stay", ColumnKind::Code},
                   {"task", "Task", ColumnKind::Code},
                   {"person", "Assigned to", ColumnKind::Person},
                   {"cleaned_by", "Cleaned by", ColumnKind::Person},
                   {"cleaned_at", "Cleaned at", ColumnKind::Moment},
                   {"inspection", "Inspection", ColumnKind::Code}},
                  {},
                  {}};
    for (const Document& document : rooms) {
        if (const auto* const room = std::get_if<Room>(&document.body)) {
            report.rows.push_back(rowOf(*room));
        }
    }
    std::sort(report.rows.begin(), report.rows.end(), byNumber);
    return report;
}

Report discrepancyReport(const std::vector<DocumentHistory>& rooms, const std::vector<Document>& now,
                         const Asked& asked)
{
    Report report{"discrepancies",
                  {{"day", "Day", ColumnKind::Day},
                   {"seen_at", "Seen at", ColumnKind::Moment},
                   {"room", "Room", ColumnKind::Text},
                   {"front_office", "Front office", ColumnKind::Code},
                   {"seen", "Seen", ColumnKind::Code},
                   {"persons", "Persons", ColumnKind::Count},
                   {"person", "Seen by", ColumnKind::Person},
                   {"open", "Still open", ColumnKind::Code}},
                  {},
                  {}};
    std::map<std::string, bool> isOpen;
    for (const Document& document : now) {
        const auto* const room = std::get_if<Room>(&document.body);
        isOpen[std::string{document.name.key()}] = room != nullptr && hasDiscrepancy(*room);
    }
    for (const DocumentHistory& history : rooms) {
        addDifferences(history, asked, report.rows);
    }
    for (Row& row : report.rows) {
        row["open"] = std::string{isOpen[std::get<std::string>(row.at("room"))] ? "yes" : "no"};
    }
    std::sort(report.rows.begin(), report.rows.end(),
              [](const Row& left, const Row& right) { return left.at("seen_at") < right.at("seen_at"); });
    return report;
}

} // namespace turndown::server
