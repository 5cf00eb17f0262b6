#include "mobile/ui/area_list.hpp"

#include "mobile/core/room_work.hpp"
#include "mobile/ui/area_row.hpp"
#include "mobile/ui/room_row.hpp"

#include <algorithm>

namespace turndown::ui {

AreaList::AreaList(Hotel& hotel, QObject* parent) : RowModel{roomRoles(), parent}, m_hotel{hotel}
{
    connect(&m_hotel, &Hotel::changed, this, &AreaList::hear);
    connect(&m_hotel, &Hotel::personChanged, this, &AreaList::refresh);
    connect(&m_hotel, &Hotel::languageChanged, this, &AreaList::refresh);
    refresh();
}

void AreaList::setFloor(const QString& floor)
{
    if (m_floor != floor) {
        m_floor = floor;
        refresh();
        emit floorChanged();
    }
}

void AreaList::hear(const std::vector<DocumentName>& documents)
{
    for (const auto kind : {document_kind::kArea, document_kind::kProperty, document_kind::kStaff}) {
        if (concerns(documents, kind)) {
            refresh();
            return;
        }
    }
}

void AreaList::refresh()
{
    auto areas = m_hotel.tablet().list(document_kind::kArea);
    std::erase_if(areas, [](const auto& shown) { return shown.template as<Area>() == nullptr; });
    std::stable_sort(areas.begin(), areas.end(), [](const auto& left, const auto& right) {
        return tablet::roomNumberLess(left.template as<Area>()->floor, right.template as<Area>()->floor);
    });
    QStringList floors;
    std::vector<Row> rows;
    for (const auto& shown : areas) {
        const QString floor = text(shown.as<Area>()->floor);
        if (!floors.contains(floor)) {
            floors.append(floor);
        }
        if (m_floor.isEmpty() || floor == m_floor) {
            rows.push_back(areaRow(shown, m_hotel));
        }
    }
    setRows(std::move(rows));
    if (m_floors != floors) {
        m_floors = floors;
        emit floorsChanged();
    }
}

} // namespace turndown::ui
