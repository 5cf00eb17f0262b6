#include "mobile/ui/room_order.hpp"

#include <algorithm>

namespace turndown::ui {

namespace {

/// What a row of the list is about: rooms are keyed by their number, areas by their document.
DocumentName documentOf(const QString& key)
{
    return key.contains(QLatin1Char{'/'}) ? DocumentName{plain(key)} : roomDocument(key);
}

QString keyOf(const DocumentName& doc)
{
    return text(doc.kind() == document_kind::kRoom ? doc.key() : std::string_view{doc.text()});
}

/// What a tap says of a new place in the order.
OperationBody placed(const tablet::Placing& placing)
{
    if (placing.doc.kind() == document_kind::kArea) {
        return AreaAssigned{std::nullopt, placing.position};
    }
    return RoomAssigned{std::nullopt, std::nullopt, placing.position};
}

/// A person's rooms and areas as they stand on the list.
std::vector<tablet::Duty> ownDuties(const Hotel& hotel)
{
    std::vector<tablet::Duty> duties;
    if (!hotel.person()) {
        return duties;
    }
    const StaffId& person = hotel.person()->id;
    for (const auto& shown : hotel.tablet().list(document_kind::kRoom)) {
        const auto* room = shown.as<Room>();
        if (room != nullptr && room->task.assignedTo == person) {
            duties.push_back(tablet::dutyOf(*room, person));
        }
    }
    for (const auto& shown : hotel.tablet().list(document_kind::kArea)) {
        const auto* area = shown.as<Area>();
        if (area != nullptr && area->assignedTo == person) {
            duties.push_back(tablet::dutyOf(shown.document->name, *area, person, hotel.businessDay()));
        }
    }
    return tablet::inOwnOrder(std::move(duties));
}

} // namespace

RoomOrder::RoomOrder(Hotel& hotel, Taps& taps, const RoomListModel& list, QObject* parent)
    : QObject{parent}, m_hotel{hotel}, m_taps{taps}, m_list{list}
{
}

int RoomOrder::nearestRow(const QString& key, int row) const
{
    return static_cast<int>(nearest(shownKeys(key), key, row));
}

int RoomOrder::placeOf(const QString& key) const
{
    int place = 0;
    for (const auto& duty : ownDuties(m_hotel)) {
        ++place;
        if (duty.doc == documentOf(key)) {
            return duty.part == tablet::ListPart::Finished ? 0 : place;
        }
    }
    return 0;
}

bool RoomOrder::moveTo(const QString& key, int row)
{
    return move(shownKeys(key), key, row);
}

bool RoomOrder::moveEarlier(const QString& key)
{
    const auto keys = shownKeys(key);
    return move(keys, key, keys.indexOf(key) - 1);
}

bool RoomOrder::moveLater(const QString& key)
{
    const auto keys = shownKeys(key);
    return move(keys, key, keys.indexOf(key) + 1);
}

QStringList RoomOrder::shownKeys(const QString& key) const
{
    QStringList keys;
    for (const Row& row : m_list.rows()) {
        keys.append(row.key);
    }
    if (keys.contains(key)) {
        return keys;
    }
    keys.clear(); // A filter hides it: its place among all of them.
    for (const auto& duty : ownDuties(m_hotel)) {
        keys.append(keyOf(duty.doc));
    }
    return keys;
}

bool RoomOrder::move(const QStringList& keys, const QString& key, qsizetype row)
{
    const auto from = keys.indexOf(key);
    const auto to = nearest(keys, key, row);
    if (to < 0 || to == from) {
        return false;
    }
    const auto side = to < from ? tablet::Side::Before : tablet::Side::After;
    const QString about = m_hotel.about(documentOf(key));
    const auto what = QStringLiteral("room.placed");
    bool first = true;
    for (const auto& placing : tablet::placingsFor(ownDuties(m_hotel), documentOf(key), side, documentOf(keys[to]))) {
        const OperationBody body = placed(placing);
        if (!(first ? m_taps.perform(placing.doc, body, what, about)
                    : m_taps.performAlso(placing.doc, body, what, about))) {
            return false;
        }
        first = false;
    }
    return !first;
}

qsizetype RoomOrder::nearest(const QStringList& keys, const QString& key, qsizetype row) const
{
    const auto from = keys.indexOf(key);
    const auto part = partOf(key);
    if (from < 0 || !part || *part == tablet::ListPart::Finished) {
        return -1;
    }
    qsizetype to = from;
    const qsizetype step = row < from ? -1 : 1;
    while (to != row && to + step >= 0 && to + step < keys.size() && partOf(keys[to + step]) == part) {
        to += step;
    }
    return to;
}

std::optional<tablet::ListPart> RoomOrder::partOf(const QString& key) const
{
    const auto shown = m_hotel.tablet().show(documentOf(key));
    const StaffId person = m_hotel.person() ? m_hotel.person()->id : StaffId{};
    if (const auto* room = shown.as<Room>(); room != nullptr && room->task.assignedTo == person) {
        return tablet::listPartOf(*room, person);
    }
    if (const auto* area = shown.as<Area>(); area != nullptr && area->assignedTo == person) {
        return tablet::listPartOf(*area, person, m_hotel.businessDay());
    }
    return std::nullopt;
}

} // namespace turndown::ui
