#include "mobile/ui/welfare_list.hpp"

#include "mobile/ui/room_row.hpp"
#include "shared/rules/room_views.hpp"

#include <algorithm>
#include <chrono>
#include <tuple>

namespace turndown::ui {

namespace {

bool needsHelp(const Room& room)
{
    return room.service.welfare && room.service.welfare->result == WelfareResult::NeedsHelp;
}

bool comesBefore(const Room& left, const Room& right)
{
    return std::tuple{!needsHelp(left), *unseenSince(left)} < std::tuple{!needsHelp(right), *unseenSince(right)};
}

Row rowOf(const Room& room, const Hotel& hotel)
{
    const auto alone = unseen(room, hotel).value_or(Unseen{});
    const auto& welfare = room.service.welfare;
    return {text(room.number),
            {text(room.floor), text(nameOf(room.service.flag)), alone.minutes, alone.days, alone.at,
             welfare ? text(nameOf(welfare->result)) : QString{}, welfare ? hotel.staffName(welfare->by) : QString{},
             welfare ? hotel.clockText(welfare->at) : QString{},
             room.task.assignedTo ? hotel.staffName(*room.task.assignedTo) : QString{}}};
}

} // namespace

WelfareList::WelfareList(Hotel& hotel, QObject* parent)
    : RowModel{{"floor", "service", "minutes", "days", "at", "result", "resultBy", "resultAt", "assignedTo"}, parent},
      m_hotel{hotel}
{
    using namespace std::chrono_literals;
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, this, &WelfareList::refresh);
    m_minute.start();
    connect(&m_hotel, &Hotel::changed, this, &WelfareList::hear);
    connect(&m_hotel, &Hotel::personChanged, this, &WelfareList::refresh);
    refresh();
}

void WelfareList::hear(const std::vector<DocumentName>& documents)
{
    if (concerns(documents, document_kind::kRoom) || concerns(documents, document_kind::kProperty)) {
        refresh();
    }
}

void WelfareList::refresh()
{
    std::vector<tablet::ShownDocument> due;
    if (m_hotel.person() && tablet::mayLead(m_hotel.person()->role)) {
        due = m_hotel.tablet().list(document_kind::kRoom);
    }
    std::erase_if(due, [this](const auto& shown) {
        const auto* room = shown.template as<Room>();
        return room == nullptr || !isWelfareCheckDue(*room, m_hotel);
    });
    std::sort(due.begin(), due.end(), [](const auto& left, const auto& right) {
        return comesBefore(*left.template as<Room>(), *right.template as<Room>());
    });
    std::vector<Row> rows;
    rows.reserve(due.size());
    for (const auto& shown : due) {
        rows.push_back(rowOf(*shown.as<Room>(), m_hotel));
    }
    setRows(std::move(rows));
}

} // namespace turndown::ui
