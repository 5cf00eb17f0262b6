#include "mobile/ui/assign_board.hpp"

#include "mobile/core/credits.hpp"
#include "mobile/core/room_shares.hpp"
#include "mobile/ui/draft.hpp"
#include "mobile/ui/photo_source.hpp"
#include "mobile/ui/room_row.hpp"
#include "mobile/ui/session.hpp"

#include <algorithm>
#include <utility>

namespace turndown::ui {

namespace {

constexpr int kHeadingValue = 2; ///< Where the heading stands in a room's row.
const QString kNobody = QStringLiteral("nobody");
const QString kChanges = QStringLiteral("changes");

DocumentName roomDocument(const std::string& number)
{
    return DocumentName{document_kind::kRoom, number};
}

/// Who is away is of one day only.
std::string awayForm(const Hotel& hotel)
{
    const auto& property = hotel.property();
    return "assign " + (property && property->businessDay ? formatDay(*property->businessDay) : std::string{});
}

bool canBeAssigned(Role role)
{
    return role == Role::Attendant || role == Role::Night;
}

/// What the undo bar says it was about: `1203`, or `1203 +7`.
QString aboutAll(const std::string& first, std::size_t count)
{
    return count < 2 ? text(first) : QStringLiteral("%1 +%2").arg(text(first)).arg(count - 1);
}

} // namespace

AssignBoard::AssignBoard(Hotel& hotel, Taps& taps, QObject* parent)
    : QObject{parent},
      m_hotel{hotel},
      m_taps{taps},
      m_people{{"name", "initials", "photo", "role", "rooms", "credits", "before", "floors", "here", "over"}},
      m_rooms{{"floor", "section", "heading", "credits", "task", "roomState", "stays", "vip", "rush", "from", "to",
               "chosen", "pending"}},
      m_shown{kNobody}
{
    connect(&m_hotel, &Hotel::personChanged, this, [this] {
        drop();
        recallAway();
        refresh();
    });
    connect(&m_hotel, &Hotel::changed, this, [this](const auto& documents) {
        if (concerns(documents, document_kind::kRoom) || concerns(documents, document_kind::kStaff) ||
            concerns(documents, document_kind::kRoomType) || concerns(documents, document_kind::kProperty)) {
            refresh();
        }
    });
    connect(&m_hotel, &Hotel::photosChanged, this, &AssignBoard::showPeople); // Nothing moves, so it need not be held.
    recallAway();
    refresh();
}

void AssignBoard::toggle(const QString& room)
{
    const std::string number = plain(room);
    const auto work = std::find_if(m_work.begin(), m_work.end(), [&](const auto& one) { return one.number == number; });
    if (m_chosen.erase(number) == 0 && work != m_work.end() && !work->stays) {
        m_chosen.insert(number);
    }
    showRooms();
}

void AssignBoard::toggleSection(const QString& floor, const QString& section)
{
    std::set<std::string> all;
    for (const auto& room : planned()) {
        if (isListed(room) && !room.stays && text(room.floor) == floor && text(room.section) == section) {
            all.insert(room.number);
        }
    }
    const bool hadAll = std::includes(m_chosen.begin(), m_chosen.end(), all.begin(), all.end());
    for (const std::string& number : all) {
        if (hadAll) {
            m_chosen.erase(number);
        } else {
            m_chosen.insert(number);
        }
    }
    showRooms();
}

void AssignBoard::chooseNone()
{
    m_chosen.clear();
    showRooms();
}

bool AssignBoard::give(const QString& person)
{
    const auto to = person == kNobody ? std::nullopt : std::optional{StaffId{plain(person)}};
    tablet::Plan given;
    for (const std::string& number : std::exchange(m_chosen, {})) {
        given[number] = to;
    }
    if (m_proposing) {
        for (const auto& [number, who] : given) {
            m_plan[number] = who;
        }
        refresh();
        return !given.empty();
    }
    const bool done = assign(given);
    showRooms();
    return done;
}

void AssignBoard::setHere(const QString& person, bool here)
{
    m_here[StaffId{plain(person)}] = here;
    QVariantMap kept;
    for (const auto& [who, isHere] : m_here) {
        kept.insert(text(who.text()), isHere);
    }
    keepDraft(m_hotel, awayForm(m_hotel), kept);
    showPeople();
}

void AssignBoard::balance()
{
    std::vector<StaffId> people;
    for (const auto& person : staff()) {
        if (canBeAssigned(person.role) && isHere(person)) {
            people.push_back(person.id);
        }
    }
    m_plan.clear();
    for (const auto& share : tablet::shareRooms(m_work, people, cap())) {
        m_plan[share.number] = share.to;
    }
    m_proposing = true;
    m_shown = kChanges;
    m_chosen.clear();
    refresh();
}

bool AssignBoard::send()
{
    if (!m_plan.empty() && !assign(m_plan)) {
        return false;
    }
    drop();
    return true;
}

void AssignBoard::drop()
{
    m_proposing = false;
    m_plan.clear();
    m_chosen.clear();
    if (m_shown == kChanges) {
        m_shown = kNobody;
    }
    refresh();
}

void AssignBoard::setShown(const QString& shown)
{
    if (m_shown != shown) {
        m_shown = shown;
        m_chosen.clear();
        showRooms();
    }
}

int AssignBoard::cap() const
{
    return (m_hotel.property() ? m_hotel.property()->settings : Settings{}).shiftCredits;
}

void AssignBoard::refresh()
{
    if (m_still.delays()) {
        return;
    }
    readRooms();
    showPeople();
    showRooms();
}

void AssignBoard::readRooms()
{
    m_work.clear();
    std::set<std::string> choosable;
    for (const auto& shown : m_hotel.tablet().list(document_kind::kRoom)) {
        const Room* room = shown.as<Room>();
        if (room == nullptr) {
            continue;
        }
        const auto type = m_hotel.tablet().show(DocumentName{document_kind::kRoomType, room->type});
        if (auto work = tablet::workOf(*room, type.as<RoomType>())) {
            if (!work->stays) {
                choosable.insert(work->number);
            }
            m_work.push_back(*std::move(work));
        }
    }
    std::sort(m_work.begin(), m_work.end(), tablet::comesFirst);
    m_plan = tablet::stillToDo(m_plan, m_work);
    std::erase_if(m_chosen, [&](const std::string& number) { return !choosable.contains(number); });
}

void AssignBoard::showPeople()
{
    const auto before = tablet::workLoads(m_work);
    const auto after = tablet::workLoads(planned());
    std::vector<Row> rows;
    for (const auto& person : staff()) {
        const bool has = before.contains(person.id) || after.contains(person.id);
        if (!canBeAssigned(person.role) && !has) {
            continue;
        }
        const auto load = after.contains(person.id) ? after.at(person.id) : tablet::WorkLoad{};
        const int now = before.contains(person.id) ? before.at(person.id).credits : 0;
        QStringList floors;
        for (const std::string& floor : load.floors) {
            floors.append(text(floor));
        }
        rows.push_back({text(person.id.text()),
                        {text(person.name), initialsOf(text(person.name)), photoSource(m_hotel, person.photo),
                         text(nameOf(person.role)), load.rooms, load.credits, now, floors.join(QStringLiteral(", ")),
                         isHere(person), load.credits > cap()}});
    }
    m_people.setRows(std::move(rows));
}

void AssignBoard::showRooms()
{
    m_unassigned = 0;
    std::vector<Row> rows;
    const auto rooms = planned();
    const tablet::WorkRoom* above = nullptr;
    for (const auto& room : rooms) {
        m_unassigned += room.to ? 0 : 1;
        if (!isListed(room)) {
            continue;
        }
        Row row = rowOf(room);
        row.values[kHeadingValue] = above == nullptr || above->floor != room.floor || above->section != room.section;
        above = &room;
        rows.push_back(std::move(row));
    }
    m_rooms.setRows(std::move(rows));
    emit changed();
}

void AssignBoard::recallAway()
{
    m_here.clear();
    const auto kept = recallDraft(m_hotel, awayForm(m_hotel));
    for (auto entry = kept.begin(); entry != kept.end(); ++entry) {
        m_here[StaffId{plain(entry.key())}] = entry.value().toBool();
    }
}

bool AssignBoard::assign(const tablet::Plan& plan)
{
    const auto assignments = tablet::assignmentsFor(plan, m_work);
    if (assignments.empty()) {
        return false;
    }
    Taps::Deeds deeds;
    for (const auto& one : assignments) {
        deeds.emplace_back(roomDocument(one.number), one.assigned);
    }
    return m_taps.performAll(deeds, QStringLiteral("room.assigned"),
                             aboutAll(assignments.front().number, assignments.size()));
}

bool AssignBoard::isListed(const tablet::WorkRoom& planned) const
{
    if (m_shown == kChanges) {
        return m_plan.contains(planned.number);
    }
    return m_shown == kNobody ? !planned.to : planned.to && text(planned.to->text()) == m_shown;
}

/// Whoever works here, also those who have no PIN yet.
std::vector<tablet::Person> AssignBoard::staff() const
{
    std::vector<tablet::Person> people;
    for (const auto& shown : m_hotel.tablet().list(document_kind::kStaff)) {
        if (const auto* member = shown.as<StaffMember>(); member != nullptr && member->active) {
            people.push_back({.id = StaffId{std::string{shown.document->name.key()}},
                              .name = member->name,
                              .role = member->role,
                              .photo = member->photo});
        }
    }
    std::stable_sort(people.begin(), people.end(),
                     [](const auto& left, const auto& right) { return left.name < right.name; });
    return people;
}

/// Attendants are, until somebody says otherwise; night duty comes when the day is over.
bool AssignBoard::isHere(const tablet::Person& person) const
{
    const auto said = m_here.find(person.id);
    return said != m_here.end() ? said->second : person.role == Role::Attendant;
}

QString AssignBoard::nameOrEmpty(const std::optional<StaffId>& who) const
{
    return who ? m_hotel.staffName(*who) : QString{};
}

Row AssignBoard::rowOf(const tablet::WorkRoom& room) const
{
    const auto shown = m_hotel.tablet().show(roomDocument(room.number));
    const Room& known = *shown.as<Room>();
    const bool moves = m_plan.contains(room.number);
    return {text(room.number),
            {text(room.floor), text(room.section), false, room.credits, text(nameOf(known.task.kind)), roomState(known),
             room.stays, known.flags.count(RoomFlag::Vip) > 0, known.flags.count(RoomFlag::Rush) > 0,
             moves ? nameOrEmpty(known.task.assignedTo) : QString{}, moves ? nameOrEmpty(room.to) : QString{},
             m_chosen.contains(room.number), !shown.pending.empty()}};
}

} // namespace turndown::ui
