#include "mobile/ui/day_report.hpp"

#include "mobile/core/shift_end.hpp"

#include <algorithm>

namespace turndown::ui {

DayReport::DayReport(Hotel& hotel, Taps& taps, QObject* parent) : QObject{parent}, m_hotel{hotel}, m_taps{taps}
{
    connect(&m_hotel, &Hotel::changed, this, &DayReport::hear);
    connect(&m_hotel, &Hotel::personChanged, this, &DayReport::refresh);
    refresh();
}

DocumentName DayReport::document() const
{
    const std::string person = m_hotel.person() ? m_hotel.person()->id.text() : std::string{};
    return DocumentName{document_kind::kReport, plain(m_day) + '-' + person};
}

bool DayReport::sign()
{
    if (m_work.empty()) {
        return false;
    }
    return m_taps.perform(document(), ReportSigned{m_hotel.businessDay(), m_work, {}}, QStringLiteral("report.signed"),
                          {});
}

void DayReport::hear(const std::vector<DocumentName>& documents)
{
    if (concerns(documents, document_kind::kRoom) || concerns(documents, document_kind::kReport) ||
        concerns(documents, document_kind::kProperty)) {
        refresh();
    }
}

void DayReport::refresh()
{
    const StaffId person = m_hotel.person() ? m_hotel.person()->id : StaffId{};
    const UtcTime endOfToday = m_hotel.endOfDay(m_hotel.now());
    const auto isToday = [&](UtcTime when) { return m_hotel.endOfDay(when) == endOfToday; };
    m_day = text(formatDay(m_hotel.businessDay()));
    m_rooms.clear();
    m_work.clear();
    for (const auto& [room, op] : tablet::cleanedBy(person, m_hotel.tablet().list(document_kind::kRoom), isToday)) {
        m_rooms.push_back(text(room));
        m_work.push_back(op);
    }
    const auto shown = m_hotel.tablet().show(document());
    const auto* signedReport = shown.as<WorkReport>();
    const WorkReport report = signedReport == nullptr ? WorkReport{} : *signedReport;
    const bool isSigned = !report.staff.empty();
    m_state = isSigned ? text(nameOf(report.state)) : QString{};
    m_unsigned = static_cast<int>(std::count_if(m_work.begin(), m_work.end(), [&](const OperationId& op) {
        return std::find(report.work.begin(), report.work.end(), op) == report.work.end();
    }));
    m_remark = text(report.remark);
    m_reader = report.decidedBy ? m_hotel.staffName(*report.decidedBy) : QString{};
    emit changed();
}

} // namespace turndown::ui
