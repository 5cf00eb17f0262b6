#include "mobile/ui/observation_form.hpp"

#include "mobile/ui/draft.hpp"

#include <algorithm>

namespace turndown::ui {

ObservationForm::ObservationForm(Hotel& hotel, Taps& taps, QObject* parent)
    : QObject{parent}, m_hotel{hotel}, m_taps{taps}
{
}

void ObservationForm::open(const QString& room)
{
    const auto shown = m_hotel.tablet().show(roomDocument(room));
    const auto* known = shown.as<Room>();
    if (known == nullptr) {
        return;
    }
    m_room = room;
    m_turn = known->turn;
    m_frontDesk = text(nameOf(known->occupancy));
    const auto draft = recallDraftOf(m_hotel, form(), m_turn);
    m_seen = draft.value("seen").toString();
    m_persons = draft.value("persons", known->guests.adults + known->guests.children).toInt();
    m_luggage = draft.value("luggage").toString();
    emit changed();
}

bool ObservationForm::send()
{
    const DocumentName doc = roomDocument(m_room);
    const auto seen = named<Occupancy>(plain(m_seen));
    if (!seen) {
        return false;
    }
    RoomObserved observed;
    observed.turn = m_turn;
    observed.occupied = *seen == Occupancy::Occupied;
    if (observed.occupied) {
        observed.persons = m_persons;
    }
    observed.luggage = named<Luggage>(plain(m_luggage));
    if (!m_taps.perform(doc, observed, QStringLiteral("room.observed"), m_room)) {
        return false;
    }
    keepDraftOf(m_hotel, form(), m_turn, {});
    open(m_room);
    return true;
}

void ObservationForm::setSeen(const QString& seen)
{
    if (m_seen != seen) {
        m_seen = seen;
        keep();
    }
}

void ObservationForm::setPersons(int persons)
{
    if (m_persons != std::max(0, persons)) {
        m_persons = std::max(0, persons);
        keep();
    }
}

void ObservationForm::setLuggage(const QString& luggage)
{
    if (m_luggage != luggage) {
        m_luggage = luggage;
        keep();
    }
}

void ObservationForm::keep()
{
    QVariantMap draft;
    if (!m_seen.isEmpty() || !m_luggage.isEmpty()) {
        draft = {{"seen", m_seen}, {"persons", m_persons}, {"luggage", m_luggage}};
    }
    keepDraftOf(m_hotel, form(), m_turn, draft);
    emit changed();
}

} // namespace turndown::ui
