#include "mobile/ui/request_form.hpp"

#include "mobile/ui/draft.hpp"

#include <algorithm>
#include <chrono>

namespace turndown::ui {

namespace {

using namespace std::chrono_literals;

constexpr int kMinutesOfDay = 24 * 60;
constexpr int kTimeStep = 5;
constexpr int kMost = 99;
const QString kNoDue = QStringLiteral("none");
const QString kAtTime = QStringLiteral("at");

/// The next full quarter of an hour that lies at least half an hour ahead.
int usualTime(const Hotel& hotel)
{
    const int quarter = 15;
    return (hotel.timeOfDay(hotel.now() + 30min) / quarter + 1) * quarter % kMinutesOfDay;
}

} // namespace

RequestForm::RequestForm(Hotel& hotel, Taps& taps, QObject* parent)
    : QObject{parent}, m_hotel{hotel}, m_taps{taps}, m_places{{"name"}}, m_due{kNoDue}
{
}

void RequestForm::open(const QString& room)
{
    m_from = room;
    const auto draft = recallDraft(m_hotel, form());
    m_room = isFixed() ? room : draft.value("room").toString();
    m_place = draft.value("place").toString();
    m_what = draft.value("what").toString();
    m_quantity = draft.value("quantity", 1).toInt();
    m_words = draft.value("words").toString();
    m_due = draft.value("due", kNoDue).toString();
    m_dueTime = draft.value("dueTime", usualTime(m_hotel)).toInt();
    m_to = draft.value("to").toString();
    refreshPlaces();
    emit changed();
}

bool RequestForm::send()
{
    if (!isReady()) {
        return false;
    }
    RequestOpened opened;
    if (m_place.isEmpty()) {
        opened.room = plain(m_room);
    } else {
        opened.place = PlaceId{plain(m_place)};
    }
    opened.what = plain(m_what);
    opened.quantity = m_quantity;
    opened.text = plain(m_words.trimmed());
    opened.dueAt = dueAt();
    if (!m_to.isEmpty()) {
        opened.to = StaffId{plain(m_to)};
    }
    const QString where = m_place.isEmpty() ? m_room : placeName();
    const DocumentName doc{document_kind::kRequest, "new"};
    if (!m_taps.perform(doc, opened, QStringLiteral("request.opened"), where)) {
        return false;
    }
    keepDraft(m_hotel, form(), {});
    open(m_from);
    return true;
}

std::optional<UtcTime> RequestForm::dueAt() const
{
    if (m_due == kNoDue) {
        return std::nullopt;
    }
    return m_due == kAtTime ? m_hotel.nextTimeOfDay(m_dueTime) : m_hotel.now() + std::chrono::minutes{m_due.toInt()};
}

QString RequestForm::placeName() const
{
    return m_place.isEmpty() ? QString{} : m_hotel.placeName(PlaceId{plain(m_place)});
}

QString RequestForm::toName() const
{
    return m_to.isEmpty() ? QString{} : m_hotel.staffName(StaffId{plain(m_to)});
}

bool RequestForm::knowsRoom() const
{
    return m_hotel.tablet().show(roomDocument(m_room)).as<Room>() != nullptr;
}

void RequestForm::setRoom(const QString& room)
{
    if (m_room != room) {
        m_room = room;
        m_place.clear();
        keep();
    }
}

void RequestForm::setPlace(const QString& place)
{
    if (m_place != place) {
        m_place = place;
        m_room.clear();
        keep();
    }
}

void RequestForm::setWhat(const QString& what)
{
    if (m_what != what) {
        m_what = what;
        keep();
    }
}

void RequestForm::setQuantity(int quantity)
{
    m_quantity = std::clamp(quantity, 1, kMost);
    keep();
}

void RequestForm::setWords(const QString& words)
{
    if (m_words != words) {
        m_words = words;
        keep();
    }
}

void RequestForm::setDue(const QString& due)
{
    if (m_due != due) {
        m_due = due;
        keep();
    }
}

void RequestForm::setDueTime(int minutes)
{
    m_dueTime = (minutes + kMinutesOfDay) % kMinutesOfDay / kTimeStep * kTimeStep;
    keep();
}

void RequestForm::setTo(const QString& to)
{
    if (m_to != to) {
        m_to = to;
        keep();
    }
}

void RequestForm::refreshPlaces()
{
    std::vector<Row> rows;
    for (const auto& shown : m_hotel.tablet().list(document_kind::kArea)) {
        rows.push_back({text(shown.document->name.key()), {m_hotel.about(shown.document->name)}});
    }
    m_places.setRows(std::move(rows));
}

void RequestForm::keep()
{
    const bool untouched = m_what.isEmpty() && m_words.isEmpty() && m_to.isEmpty() && m_due == kNoDue &&
                           m_quantity == 1 && m_place.isEmpty() && (isFixed() || m_room.isEmpty());
    const QVariantMap draft{{"room", m_room},   {"place", m_place}, {"what", m_what},       {"quantity", m_quantity},
                            {"words", m_words}, {"due", m_due},     {"dueTime", m_dueTime}, {"to", m_to}};
    keepDraft(m_hotel, form(), untouched ? QVariantMap{} : draft);
    emit changed();
}

} // namespace turndown::ui
