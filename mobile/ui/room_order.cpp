#include "mobile/ui/room_order.hpp"

#include <algorithm>

namespace turndown::ui {

namespace {

/// A person's rooms as shown; keeps what it points to alive.
struct OwnRooms {
    std::vector<tablet::ShownDocument> shown;
    std::vector<const Room*> rooms;
};

OwnRooms ownRooms(const Hotel& hotel)
{
    OwnRooms own;
    own.shown = hotel.tablet().list(document_kind::kRoom);
    for (const auto& shown : own.shown) {
        const auto* room = shown.as<Room>();
        if (room != nullptr && hotel.person() && room->task.assignedTo == hotel.person()->id) {
            own.rooms.push_back(room);
        }
    }
    return own;
}

} // namespace

RoomOrder::RoomOrder(Hotel& hotel, Taps& taps, const RoomListModel& list, QObject* parent)
    : QObject{parent}, m_hotel{hotel}, m_taps{taps}, m_list{list}
{
}

int RoomOrder::nearestRow(const QString& room, int row) const
{
    return static_cast<int>(nearest(shownNumbers(room), room, row));
}

int RoomOrder::placeOf(const QString& room) const
{
    const auto own = ownRooms(m_hotel);
    int place = 0;
    for (const Room* each : m_hotel.person() ? tablet::inOwnOrder(own.rooms, m_hotel.person()->id) : own.rooms) {
        ++place;
        if (text(each->number) == room) {
            return tablet::listPartOf(*each, m_hotel.person()->id) == tablet::ListPart::Finished ? 0 : place;
        }
    }
    return 0;
}

bool RoomOrder::moveTo(const QString& room, int row)
{
    return move(shownNumbers(room), room, row);
}

bool RoomOrder::moveEarlier(const QString& room)
{
    const auto numbers = shownNumbers(room);
    return move(numbers, room, numbers.indexOf(room) - 1);
}

bool RoomOrder::moveLater(const QString& room)
{
    const auto numbers = shownNumbers(room);
    return move(numbers, room, numbers.indexOf(room) + 1);
}

QStringList RoomOrder::shownNumbers(const QString& room) const
{
    QStringList numbers;
    for (const Row& row : m_list.rows()) {
        numbers.append(row.key);
    }
    if (numbers.contains(room)) {
        return numbers;
    }
    numbers.clear(); // A filter hides it: its place among all of them.
    const auto own = ownRooms(m_hotel);
    if (m_hotel.person()) {
        for (const Room* each : tablet::inOwnOrder(own.rooms, m_hotel.person()->id)) {
            numbers.append(text(each->number));
        }
    }
    return numbers;
}

bool RoomOrder::move(const QStringList& numbers, const QString& room, qsizetype row)
{
    const auto from = numbers.indexOf(room);
    const auto to = nearest(numbers, room, row);
    if (to < 0 || to == from) {
        return false;
    }
    const auto own = ownRooms(m_hotel);
    const auto side = to < from ? tablet::Side::Before : tablet::Side::After;
    bool first = true;
    for (const auto& [number, position] :
         tablet::placingsFor(own.rooms, m_hotel.person()->id, plain(room), side, plain(numbers[to]))) {
        const DocumentName doc{document_kind::kRoom, number};
        const RoomAssigned placed{std::nullopt, std::nullopt, position};
        const auto what = QStringLiteral("room.placed");
        if (!(first ? m_taps.perform(doc, placed, what, room) : m_taps.performAlso(doc, placed, what, room))) {
            return false;
        }
        first = false;
    }
    return !first;
}

qsizetype RoomOrder::nearest(const QStringList& numbers, const QString& room, qsizetype row) const
{
    const auto from = numbers.indexOf(room);
    const auto part = partOf(room);
    if (from < 0 || !part || *part == tablet::ListPart::Finished) {
        return -1;
    }
    qsizetype to = from;
    const qsizetype step = row < from ? -1 : 1;
    while (to != row && to + step >= 0 && to + step < numbers.size() && partOf(numbers[to + step]) == part) {
        to += step;
    }
    return to;
}

std::optional<tablet::ListPart> RoomOrder::partOf(const QString& room) const
{
    const auto shown = m_hotel.tablet().show(DocumentName{document_kind::kRoom, plain(room)});
    const auto* known = shown.as<Room>();
    if (known == nullptr || !m_hotel.person() || known->task.assignedTo != m_hotel.person()->id) {
        return std::nullopt;
    }
    return tablet::listPartOf(*known, m_hotel.person()->id);
}

} // namespace turndown::ui
