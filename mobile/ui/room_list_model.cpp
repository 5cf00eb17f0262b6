#include "mobile/ui/room_list_model.hpp"

#include "mobile/core/room_work.hpp"
#include "mobile/core/shift_order.hpp"
#include "mobile/ui/room_row.hpp"
#include "shared/rules/room_views.hpp"

#include <algorithm>
#include <chrono>

namespace turndown::ui {

namespace {

constexpr std::array kFilters{"to-do", "departures", "shut",      "check",   "done",
                              "all",   "cleaning",   "inspected", "off-sale"};

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

void RoomListModel::setHeld(bool held)
{
    if (m_held == held) {
        return;
    }
    m_held = held;
    emit heldChanged();
    if (!m_held && m_stale) {
        showRows();
    }
}

bool RoomListModel::knows(const QString& number) const
{
    return m_hotel.tablet().show(DocumentName{document_kind::kRoom, plain(number)}).as<Room>() != nullptr;
}

void RoomListModel::refreshAll()
{
    m_kept.clear();
    for (auto& shown : m_hotel.tablet().list(document_kind::kRoom)) {
        if (shown.as<Room>() != nullptr && inScope(*shown.as<Room>())) {
            const std::string name = shown.document->name.text();
            Row row = roomRow(shown, m_hotel);
            m_kept.insert_or_assign(name, Kept{std::move(shown), std::move(row)});
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
        if (name.kind() == document_kind::kRoom) {
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
    const Room* room = shown.as<Room>();
    if (room == nullptr || !inScope(*room)) {
        m_kept.erase(name.text());
        return;
    }
    Row row = roomRow(shown, m_hotel);
    m_kept.insert_or_assign(name.text(), Kept{std::move(shown), std::move(row)});
}

void RoomListModel::showRows()
{
    m_stale = m_held;
    if (m_held) {
        return;
    }
    setRows(rowsInOrder());
}

std::vector<Row> RoomListModel::rowsInOrder() const
{
    std::vector<const Room*> wanted;
    for (const auto& [name, kept] : m_kept) {
        const Room& room = *kept.shown.as<Room>();
        const bool found = m_search.isEmpty() || text(room.number).contains(m_search, Qt::CaseInsensitive);
        if (found && (!m_search.isEmpty() || (isLookedAt(room) && passes(room, m_filter)))) {
            wanted.push_back(&room);
        }
    }
    if (m_scope == Scope::Mine && m_hotel.person()) {
        wanted = tablet::inOwnOrder(std::move(wanted), m_hotel.person()->id);
    } else {
        std::sort(wanted.begin(), wanted.end(), [](const Room* left, const Room* right) {
            return tablet::roomNumberLess(left->number, right->number);
        });
    }
    std::vector<Row> rows;
    rows.reserve(wanted.size());
    for (const Room* room : wanted) {
        rows.push_back(m_kept.at(DocumentName{document_kind::kRoom, room->number}.text()).row);
    }
    return rows;
}

void RoomListModel::tally()
{
    std::map<QString, int> counts;
    QStringList floors;
    QVariantMap people;
    m_progress = {};
    const StaffId person = m_hotel.person() ? m_hotel.person()->id : StaffId{};
    for (const auto& [name, kept] : m_kept) {
        const Room& room = *kept.shown.as<Room>();
        if (const QString floor = text(room.floor); !floors.contains(floor)) {
            floors.append(floor);
        }
        if (room.task.assignedTo) {
            people.insert(text(room.task.assignedTo->text()), m_hotel.staffName(*room.task.assignedTo));
        }
        if (!isLookedAt(room)) {
            continue;
        }
        for (const char* filter : kFilters) {
            counts[QLatin1String{filter}] += passes(room, QLatin1String{filter}) ? 1 : 0;
        }
        m_progress.add(room, creditsIn(room, m_hotel), tablet::timeIn(room, person, m_hotel.now()));
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

bool RoomListModel::inScope(const Room& room) const
{
    return m_scope == Scope::Everyone || (m_hotel.person() && room.task.assignedTo == m_hotel.person()->id);
}

bool RoomListModel::isLookedAt(const Room& room) const
{
    const auto& to = room.task.assignedTo;
    const QString has = to ? text(to->text()) : QStringLiteral("nobody");
    return (m_floor.isEmpty() || text(room.floor) == m_floor) && (m_person.isEmpty() || has == m_person);
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
