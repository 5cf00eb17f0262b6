#include "mobile/ui/history_rows.hpp"

namespace turndown::ui {

namespace {

/// What a line tells of. Attendants hand out no rooms or areas: with `room.assigned` they only set their own order.
QString deedOf(const tablet::HistoryLine& line, const Hotel& hotel)
{
    const auto author = hotel.tablet().show(DocumentName{document_kind::kStaff, line.by.text()});
    const auto* member = author.as<StaffMember>();
    const bool ordersOnly = member != nullptr && (member->role == Role::Attendant || member->role == Role::Night);
    const bool assigned = line.kind == "room.assigned" || line.kind == "area.assigned";
    return assigned && ordersOnly ? QStringLiteral("room.placed") : text(line.kind);
}

} // namespace

const QByteArrayList& historyRoles()
{
    static const QByteArrayList roles{"kind", "who", "when", "outcome", "reason", "pending"};
    return roles;
}

std::vector<Row> historyRows(const DocumentName& doc, const Hotel& hotel)
{
    std::vector<Row> rows;
    for (const auto& line : hotel.tablet().history(doc)) {
        const auto reason = line.verdict.reason ? text(nameOf(*line.verdict.reason)) : QString{};
        rows.push_back({text(line.id.text()),
                        {deedOf(line, hotel), hotel.staffName(line.by), hotel.clockText(line.at),
                         text(nameOf(line.verdict.outcome)), reason, line.pending}});
    }
    return rows;
}

} // namespace turndown::ui
