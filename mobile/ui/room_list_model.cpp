#include "mobile/ui/room_list_model.hpp"

#include "mobile/core/area_work.hpp"
#include "mobile/core/room_work.hpp"
#include "mobile/core/shift_order.hpp"
#include "mobile/ui/area_row.hpp"
#include "mobile/ui/room_row.hpp"
#include "shared/rules/room_views.hpp"

#include <algorithm>
#include <chrono>
#include <set>
#include <utility>

namespace turndown::ui {

namespace {

constexpr std::array<QStringView, 9> kFilters{u"to-do", u"departures", u"shut",      u"check",   u"done",
                                              u"all",   u"cleaning",   u"inspected", u"off-sale"};

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
        showOtherRows();
        emit filterChanged();
    }
}

void RoomListModel::setFloor(const QString& floor)
{
    if (m_floor != floor) {
        m_floor = floor;
        tally();
        showOtherRows();
        emit filterChanged();
    }
}

void RoomListModel::setPerson(const QString& person)
{
    if (m_person != person) {
        m_person = person;
        tally();
        showOtherRows();
        emit filterChanged();
    }
}

void RoomListModel::setSearch(const QString& search)
{
    if (m_search != search) {
        m_search = search;
        showOtherRows();
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
            keep(std::move(shown));
        }
    }
    tally();
    showRows();
}

void RoomListModel::refresh(const std::vector<DocumentName>& documents)
{
    if (concerns(documents, document_kind::kProperty) || concerns(documents, document_kind::kStaff) ||
        concerns(documents, document_kind::kRoomType) || concerns(documents, document_kind::kLoan)) {
        refreshAll();
        return;
    }
    bool any = false;
    for (const DocumentName& name : documents) {
        if (name.kind() == document_kind::kRoom || name.kind() == document_kind::kArea) {
            m_kept.erase(name.text());
            keep(m_hotel.tablet().show(name));
            any = true;
        }
    }
    if (any) {
        tally();
        showRows();
    }
}

void RoomListModel::keep(tablet::ShownDocument shown)
{
    if (!inScope(shown)) {
        return;
    }
    const std::string name = shown.document->name.text();
    Row row = rowOf(shown, m_hotel);
    const auto* room = shown.as<Room>();
    const int credits = room != nullptr ? creditsIn(*room, m_hotel) : 0;
    m_kept.insert_or_assign(name, Kept{std::move(shown), std::move(row), credits});
}

void RoomListModel::showRows()
{
    if (m_still.delays()) {
        return;
    }
    setRows(rowsInOrder());
}

void RoomListModel::showOtherRows()
{
    if (m_still.delays()) {
        return;
    }
    setOtherRows(rowsInOrder());
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
    const Tally before = std::exchange(m_tally, workOutTally());
    if (m_tally.counts != before.counts || m_tally.progress != before.progress) {
        emit tallyChanged();
    }
    if (m_tally.floors != before.floors) {
        emit floorsChanged();
    }
    if (m_tally.people != before.people) {
        emit peopleChanged();
    }
}

RoomListModel::Tally RoomListModel::workOutTally() const
{
    Tally tally{countByFilter(), sortedFloors(), assignees(), {}};
    const StaffId person = m_hotel.person() ? m_hotel.person()->id : StaffId{};
    const Day today = m_hotel.businessDay();
    for (const auto& [name, kept] : m_kept) {
        if (!isLookedAt(kept.shown)) {
            continue;
        }
        if (const auto* room = kept.shown.as<Room>()) {
            tally.progress.add(*room, kept.credits, tablet::timeIn(*room, person, m_hotel.now()));
        } else {
            const Area& area = *kept.shown.as<Area>();
            tally.progress.add(area, today, tablet::timeIn(area, person, today, m_hotel.now()));
        }
    }
    return tally;
}

QVariantMap RoomListModel::countByFilter() const
{
    std::array<int, kFilters.size()> counts{};
    for (const auto& [name, kept] : m_kept) {
        for (std::size_t at = 0; at < kFilters.size() && isLookedAt(kept.shown); ++at) {
            counts[at] += passes(kept.shown, kFilters[at]) ? 1 : 0;
        }
    }
    QVariantMap named;
    for (std::size_t at = 0; at < kFilters.size(); ++at) {
        named.insert(kFilters[at].toString(), counts[at]);
    }
    return named;
}

QStringList RoomListModel::sortedFloors() const
{
    std::set<std::string> names;
    for (const auto& [name, kept] : m_kept) {
        names.insert(floorOf(kept.shown));
    }
    std::vector<std::string> sorted{names.begin(), names.end()};
    std::sort(sorted.begin(), sorted.end(), tablet::roomNumberLess);
    QStringList floors;
    for (const std::string& name : sorted) {
        floors.append(text(name));
    }
    return floors;
}

QVariantMap RoomListModel::assignees() const
{
    std::set<StaffId> ids;
    for (const auto& [name, kept] : m_kept) {
        if (const auto* const to = assigneeOf(kept.shown)) {
            ids.insert(*to);
        }
    }
    QVariantMap people;
    for (const StaffId& id : ids) {
        people.insert(text(id.text()), m_hotel.staffName(id));
    }
    return people;
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
    const auto isTheirs = [&] {
        const StaffId* const to = assigneeOf(shown);
        return m_person == (to != nullptr ? text(to->text()) : QStringLiteral("nobody"));
    };
    return (m_floor.isEmpty() || m_floor == text(floorOf(shown))) && (m_person.isEmpty() || isTheirs());
}

bool RoomListModel::passes(const tablet::ShownDocument& shown, QStringView filter) const
{
    const auto* area = shown.as<Area>();
    return area != nullptr ? passes(*area, filter) : passes(*shown.as<Room>(), filter);
}

bool RoomListModel::passes(const Area& area, QStringView filter) const
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

bool RoomListModel::passes(const Room& room, QStringView filter) const
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
