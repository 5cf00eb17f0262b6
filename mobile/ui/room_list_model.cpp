#include "mobile/ui/room_list_model.hpp"

#include "mobile/core/area_work.hpp"
#include "mobile/core/room_work.hpp"
#include "mobile/core/shift_order.hpp"
#include "mobile/ui/area_row.hpp"
#include "mobile/ui/room_row.hpp"
#include "shared/rules/room_views.hpp"

#include <algorithm>
#include <chrono>

namespace turndown::ui {

namespace {

constexpr std::array kFilters{"to-do", "departures", "shut",      "check",   "done",
                              "all",   "cleaning",   "inspected", "off-sale"};

const std::string& floorOf(const tablet::ShownDocument& shown)
{
    const auto* area = shown.as<Area>();
    return area != nullptr ? area->floor : shown.as<Room>()->floor;
}

/// Who is to do it; null: nobody.
const StaffId* assigneeOf(const tablet::ShownDocument& shown)
{
    const auto* area = shown.as<Area>();
    const auto& to = area != nullptr ? area->assignedTo : shown.as<Room>()->task.assignedTo;
    return to ? &*to : nullptr;
}

Row rowOf(const tablet::ShownDocument& shown, const Hotel& hotel)
{
    return shown.as<Area>() != nullptr ? areaRow(shown, hotel) : roomRow(shown, hotel);
}

tablet::Duty dutyOf(const tablet::ShownDocument& shown, const StaffId& person, const Hotel& hotel)
{
    const auto* area = shown.as<Area>();
    return area != nullptr ? tablet::dutyOf(shown.document->name, *area, person, hotel.businessDay())
                           : tablet::dutyOf(*shown.as<Room>(), person);
}

} // namespace

RoomListModel::RoomListModel(Hotel& hotel, Scope scope, QObject* parent)
    : RowModel{roomRoles(), parent}, m_hotel{hotel}, m_scope{scope}, m_filter{QStringLiteral("all")}
{
    using namespace std::chrono_literals;
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, this, &RoomListModel::refreshAll);
    m_minute.start();
    connect(&m_hotel, &Hotel::changed, this, &RoomListModel::refresh);
    connect(&m_hotel, &Hotel::personChanged, this, &RoomListModel::refreshAll);
    connect(&m_hotel, &Hotel::languageChanged, this, &RoomListModel::refreshAll); // Areas have names.
    refreshAll();
}

void RoomListModel::setFilter(const QString& filter)
{
    if (m_filter != filter) {
        m_filter = filter;
        showRows();
        emit filterChanged();
    }
}

void RoomListModel::setFloor(const QString& floor)
{
    if (m_floor != floor) {
        m_floor = floor;
        tally();
        showRows();
        emit filterChanged();
    }
}

void RoomListModel::setPerson(const QString& person)
{
    if (m_person != person) {
        m_person = person;
        tally();
        showRows();
        emit filterChanged();
    }
}

void RoomListModel::setSearch(const QString& search)
{
    if (m_search != search) {
        m_search = search;
        showRows();
        emit filterChanged();
    }
}

bool RoomListModel::knows(const QString& number) const
{
    return m_hotel.tablet().show(roomDocument(number)).as<Room>() != nullptr;
}

void RoomListModel::refreshAll()
{
    m_kept.clear();
    for (const auto kind : {document_kind::kRoom, document_kind::kArea}) {
        for (auto& shown : m_hotel.tablet().list(kind)) {
            if (inScope(shown)) {
                const std::string name = shown.document->name.text();
                Row row = rowOf(shown, m_hotel);
                m_kept.insert_or_assign(name, Kept{std::move(shown), std::move(row)});
            }
        }
    }
    tally();
    showRows();
}

void RoomListModel::refresh(const std::vector<DocumentName>& documents)
{
    if (concerns(documents, document_kind::kProperty) || concerns(documents, document_kind::kStaff) ||
        concerns(documents, document_kind::kRoomType)) {
        refreshAll();
        return;
    }
    bool any = false;
    for (const DocumentName& name : documents) {
        if (name.kind() == document_kind::kRoom || name.kind() == document_kind::kArea) {
            keep(name);
            any = true;
        }
    }
    if (any) {
        tally();
        showRows();
    }
}

void RoomListModel::keep(const DocumentName& name)
{
    auto shown = m_hotel.tablet().show(name);
    if (!inScope(shown)) {
        m_kept.erase(name.text());
        return;
    }
    Row row = rowOf(shown, m_hotel);
    m_kept.insert_or_assign(name.text(), Kept{std::move(shown), std::move(row)});
}

void RoomListModel::showRows()
{
    if (m_still.delays()) {
        return;
    }
    setRows(rowsInOrder());
}

std::vector<Row> RoomListModel::rowsInOrder() const
{
    const StaffId person = m_hotel.person() ? m_hotel.person()->id : StaffId{};
    std::vector<tablet::Duty> wanted;
    for (const auto& [name, kept] : m_kept) {
        if (isWanted(kept)) {
            wanted.push_back(dutyOf(kept.shown, person, m_hotel));
        }
    }
    if (m_scope == Scope::Mine) {
        wanted = tablet::inOwnOrder(std::move(wanted));
    } else {
        std::sort(wanted.begin(), wanted.end(), [](const tablet::Duty& left, const tablet::Duty& right) {
            return tablet::roomNumberLess(std::string{left.doc.key()}, std::string{right.doc.key()});
        });
    }
    std::vector<Row> rows;
    rows.reserve(wanted.size());
    for (const tablet::Duty& duty : wanted) {
        rows.push_back(m_kept.at(duty.doc.text()).row);
    }
    return rows;
}

bool RoomListModel::isWanted(const Kept& kept) const
{
    if (m_search.isEmpty()) {
        return isLookedAt(kept.shown) && passes(kept.shown, m_filter);
    }
    const auto* area = kept.shown.as<Area>();
    const DocumentName& name = kept.shown.document->name;
    const QString called = area != nullptr ? m_hotel.about(name) : text(name.key());
    return called.contains(m_search, Qt::CaseInsensitive);
}

void RoomListModel::tally()
{
    std::map<QString, int> counts;
    QStringList floors;
    QVariantMap people;
    m_progress = {};
    const StaffId person = m_hotel.person() ? m_hotel.person()->id : StaffId{};
    for (const auto& [name, kept] : m_kept) {
        const QString floor = text(floorOf(kept.shown));
        if (!floors.contains(floor)) {
            floors.append(floor);
        }
        if (const auto* const to = assigneeOf(kept.shown)) {
            people.insert(text(to->text()), m_hotel.staffName(*to));
        }
        if (!isLookedAt(kept.shown)) {
            continue;
        }
        for (const char* filter : kFilters) {
            counts[QLatin1String{filter}] += passes(kept.shown, QLatin1String{filter}) ? 1 : 0;
        }
        if (const auto* room = kept.shown.as<Room>()) {
            m_progress.add(*room, creditsIn(*room, m_hotel), tablet::timeIn(*room, person, m_hotel.now()));
        } else {
            const Area& area = *kept.shown.as<Area>();
            const Day today = m_hotel.businessDay();
            m_progress.add(area, today, tablet::timeIn(area, person, today, m_hotel.now()));
        }
    }
    m_counts.clear();
    for (const auto& [filter, count] : counts) {
        m_counts.insert(filter, count);
    }
    std::sort(floors.begin(), floors.end(),
              [](const QString& a, const QString& b) { return tablet::roomNumberLess(plain(a), plain(b)); });
    m_floors = floors;
    m_people = people;
    emit tallyChanged();
}

bool RoomListModel::inScope(const tablet::ShownDocument& shown) const
{
    const StaffId person = m_hotel.person() ? m_hotel.person()->id : StaffId{};
    if (const auto* room = shown.as<Room>()) {
        return m_scope == Scope::Everyone || (m_hotel.person() && room->task.assignedTo == person);
    }
    const auto* area = shown.as<Area>();
    return area != nullptr && m_scope == Scope::Mine && m_hotel.person() && area->assignedTo == person;
}

bool RoomListModel::isLookedAt(const tablet::ShownDocument& shown) const
{
    const StaffId* const to = assigneeOf(shown);
    const QString has = to != nullptr ? text(to->text()) : QStringLiteral("nobody");
    return (m_floor.isEmpty() || text(floorOf(shown)) == m_floor) && (m_person.isEmpty() || has == m_person);
}

bool RoomListModel::passes(const tablet::ShownDocument& shown, const QString& filter) const
{
    const auto* area = shown.as<Area>();
    return area != nullptr ? passes(*area, filter) : passes(*shown.as<Room>(), filter);
}

bool RoomListModel::passes(const Area& area, const QString& filter) const
{
    const bool open = tablet::needsCleaning(area, m_hotel.businessDay());
    if (filter == QLatin1String{"to-do"}) {
        return open;
    }
    if (filter == QLatin1String{"check"}) {
        return m_hotel.inspectionRequired() && !open && area.inspection.result == InspectionResult::None;
    }
    return filter == QLatin1String{"done"} ? !open : filter == QLatin1String{"all"};
}

bool RoomListModel::passes(const Room& room, const QString& filter) const
{
    const bool open = needsCleaning(room) && room.sale == Sale::Available;
    if (filter == QLatin1String{"to-do"}) {
        return open && !tablet::isShut(room);
    }
    if (filter == QLatin1String{"departures"}) {
        return open && room.task.kind == TaskKind::Departure;
    }
    if (filter == QLatin1String{"shut"}) {
        return tablet::isShut(room);
    }
    if (filter == QLatin1String{"check"}) {
        return m_hotel.inspectionRequired() && room.condition == Condition::Clean && room.sale == Sale::Available;
    }
    if (filter == QLatin1String{"done"}) {
        return tablet::isFinished(room);
    }
    if (filter == QLatin1String{"cleaning"}) {
        return room.condition == Condition::Cleaning;
    }
    if (filter == QLatin1String{"inspected"}) {
        return room.condition == Condition::Inspected && room.sale == Sale::Available;
    }
    if (filter == QLatin1String{"off-sale"}) {
        return room.sale != Sale::Available;
    }
    return true;
}

} // namespace turndown::ui
