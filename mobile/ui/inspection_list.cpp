#include "mobile/ui/inspection_list.hpp"

#include "mobile/core/inspection_queue.hpp"
#include "mobile/core/sample.hpp"
#include "mobile/ui/room_row.hpp"

#include <QTime>

#include <algorithm>

namespace turndown::ui {

namespace {

constexpr int kGroupValue = 1;   ///< Where the group stands in a row's values.
constexpr int kHeadingValue = 2; ///< And its heading.

/// `14:00`, or empty.
QString timeOfDay(const std::optional<std::chrono::minutes>& time)
{
    return time ? QTime{0, 0}.addSecs(static_cast<int>(time->count()) * 60).toString(QStringLiteral("HH:mm"))
                : QString{};
}

QString groupOf(const Room& room)
{
    const bool vip = room.flags.count(RoomFlag::Vip) > 0;
    if (tablet::isArrivalToday(room)) {
        return vip ? QStringLiteral("vip-arrival") : QStringLiteral("arrival");
    }
    return vip ? QStringLiteral("vip") : QStringLiteral("rest");
}

} // namespace

InspectionList::InspectionList(Hotel& hotel, QObject* parent)
    : RowModel{{"floor", "group", "heading", "task", "vip", "arrival", "guestWaits", "rush", "cleaner", "since", "bar",
                "fails", "pending", "eta"},
               parent},
      m_hotel{hotel},
      m_sample{{"floor", "cleaner", "inspector", "when", "roomState", "again"}}
{
    connect(&m_hotel, &Hotel::personChanged, this, &InspectionList::refresh);
    connect(&m_hotel, &Hotel::changed, this, [this](const auto& documents) {
        if (concerns(documents, document_kind::kRoom) || concerns(documents, document_kind::kStaff) ||
            concerns(documents, document_kind::kProperty)) {
            refresh();
        }
    });
    refresh();
}

bool InspectionList::isSampling() const
{
    const auto& person = m_hotel.person();
    return person && (person->role == Role::Supervisor || person->role == Role::Manager);
}

void InspectionList::refresh()
{
    if (m_still.delays()) {
        return;
    }
    const auto rooms = m_hotel.tablet().list(document_kind::kRoom);
    std::vector<const tablet::ShownDocument*> waiting;
    for (const auto& shown : rooms) {
        if (const Room* room = shown.as<Room>();
            room != nullptr && m_hotel.inspectionRequired() && tablet::awaitsCheck(*room)) {
            waiting.push_back(&shown);
        }
    }
    std::sort(waiting.begin(), waiting.end(), [](const auto* left, const auto* right) {
        return tablet::isCheckedBefore(*left->template as<Room>(), *right->template as<Room>());
    });
    std::vector<Row> rows;
    QString group;
    m_mine = 0;
    for (const auto* shown : waiting) {
        Row row = rowOf(*shown);
        if (const QString own = row.values[kGroupValue].toString(); own != group) {
            row.values[kHeadingValue] = group = own;
        }
        m_mine += m_hotel.person() && !tablet::whyNotPass(*shown->as<Room>(), *m_hotel.person()) ? 1 : 0;
        rows.push_back(std::move(row));
    }
    setRows(std::move(rows));
    refreshSample(rooms);
    emit tallyChanged();
}

void InspectionList::refreshSample(const std::vector<tablet::ShownDocument>& rooms)
{
    const auto memberOf = [&](const StaffId& staff) -> std::optional<StaffMember> {
        const auto shown = m_hotel.tablet().show(DocumentName{document_kind::kStaff, staff.text()});
        const auto* member = shown.as<StaffMember>();
        return member != nullptr ? std::optional{*member} : std::nullopt;
    };
    const auto property = m_hotel.tablet().show(DocumentName{document_kind::kProperty, "main"});
    std::vector<Row> rows;
    for (const auto& shown : tablet::todaysSample(rooms, *property.document, memberOf)) {
        const Room& room = *shown.as<Room>();
        const auto& cleaner = room.task.cleanedBy;
        rows.push_back({text(room.number),
                        {text(room.floor), cleaner ? m_hotel.staffName(*cleaner) : QString{},
                         m_hotel.staffName(*room.inspection.by),
                         room.inspection.at ? m_hotel.clockText(*room.inspection.at) : QString{}, roomState(room),
                         room.inspection.sample ? m_hotel.staffName(room.inspection.sample->by) : QString{}}});
    }
    m_sample.setRows(std::move(rows));
}

Row InspectionList::rowOf(const tablet::ShownDocument& shown) const
{
    const Room& room = *shown.as<Room>();
    const auto has = [&](RoomFlag flag) { return room.flags.count(flag) > 0; };
    const auto& cleaner = room.task.cleanedBy;
    return {text(room.number),
            {text(room.floor), groupOf(room), QString{}, text(nameOf(room.task.kind)), has(RoomFlag::Vip),
             tablet::isArrivalToday(room), has(RoomFlag::Queue), has(RoomFlag::Rush),
             cleaner ? m_hotel.staffName(*cleaner) : QString{},
             room.task.cleanedAt ? m_hotel.clockText(*room.task.cleanedAt) : QString{}, passBarCode(room, m_hotel),
             room.inspection.failCount, !shown.pending.empty(), timeOfDay(tablet::arrivalTime(room))}};
}

} // namespace turndown::ui
