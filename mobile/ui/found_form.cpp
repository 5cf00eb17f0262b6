#include "mobile/ui/found_form.hpp"

#include "mobile/core/lent_things.hpp"
#include "mobile/ui/draft.hpp"
#include "mobile/ui/photo_source.hpp"

namespace turndown::ui {

namespace {

constexpr qsizetype kMostPhotos = 8; // docs/domain.md, "Loads"

} // namespace

FoundForm::FoundForm(Hotel& hotel, Taps& taps, PhotoBook& book, QObject* parent)
    : QObject{parent}, m_hotel{hotel}, m_taps{taps}, m_book{book}, m_places{{"name"}}
{
    connect(&m_hotel, &Hotel::photosChanged, this, &FoundForm::changed);
}

void FoundForm::open(const QString& room)
{
    m_from = room;
    const auto draft = recallDraft(m_hotel, form());
    m_room = isFixed() ? room : draft.value("room").toString();
    m_place = draft.value("place").toString();
    m_what = draft.value("what").toString();
    m_kept = draft.value("kept").toString();
    m_label = draft.value("label").toString();
    m_words = draft.value("words").toString();
    m_photos = draft.value("photos").toStringList();
    refreshPlaces();
    emit changed();
}

bool FoundForm::send()
{
    if (!isReady()) {
        return false;
    }
    FoundReported reported;
    if (m_place.isEmpty()) {
        reported.room = plain(m_room);
        const auto shown = m_hotel.tablet().show(roomDocument(m_room));
        reported.guestInHouse = shown.as<Room>()->occupancy == Occupancy::Occupied;
    } else {
        reported.place = PlaceId{plain(m_place)};
    }
    reported.what = plain(m_what);
    reported.kept = named<FoundClass>(plain(m_kept)).value_or(FoundClass::Ordinary);
    reported.label = plain(m_label.trimmed());
    reported.text = plain(m_words.trimmed());
    for (const QString& photo : m_photos) {
        reported.photos.push_back(plain(photo));
    }
    const QString where = m_place.isEmpty() ? m_room : placeName();
    const DocumentName unnamed{document_kind::kFoundItem, "new"};
    if (!m_taps.perform(unnamed, reported, QStringLiteral("found.reported"), where)) {
        return false;
    }
    for (const QString& photo : m_photos) {
        m_book.release(photo); // The report holds it now.
    }
    keepDraft(m_hotel, form(), {});
    open(m_from);
    return true;
}

QString FoundForm::placeName() const
{
    return m_place.isEmpty() ? QString{} : m_hotel.placeName(PlaceId{plain(m_place)});
}

bool FoundForm::knowsRoom() const
{
    return m_hotel.tablet().show(roomDocument(m_room)).as<Room>() != nullptr;
}

QVariantList FoundForm::photos() const
{
    return shownPhotos(m_hotel, m_photos);
}

void FoundForm::set(QString& member, const QString& value)
{
    if (member != value) {
        member = value;
        keep();
    }
}

void FoundForm::setRoom(const QString& room)
{
    if (m_room != room) {
        m_place.clear();
        set(m_room, room);
    }
}

void FoundForm::setPlace(const QString& place)
{
    if (m_place != place) {
        m_room.clear();
        set(m_place, place);
    }
}

void FoundForm::setWhat(const QString& what)
{
    if (m_what != what) {
        m_kept = text(nameOf(tablet::usualClass(plain(what))));
        set(m_what, what);
    }
}

void FoundForm::setKept(const QString& kept)
{
    set(m_kept, kept);
}

void FoundForm::setLabel(const QString& label)
{
    set(m_label, label);
}

void FoundForm::setWords(const QString& words)
{
    set(m_words, words);
}

void FoundForm::addPhoto(const QString& file)
{
    const QString name = m_photos.size() < kMostPhotos ? m_book.keep(file) : QString{};
    if (m_photos.contains(name)) {
        m_book.release(name); // The same once more.
    } else if (!name.isEmpty()) {
        m_photos.append(name);
        keep();
    }
}

void FoundForm::removePhoto(const QString& name)
{
    if (m_photos.removeOne(name)) {
        m_book.release(name);
        keep();
    }
}

void FoundForm::refreshPlaces()
{
    std::vector<Row> rows;
    for (const auto& shown : m_hotel.tablet().list(document_kind::kArea)) {
        rows.push_back({text(shown.document->name.key()), {m_hotel.about(shown.document->name)}});
    }
    m_places.setRows(std::move(rows));
}

void FoundForm::keep()
{
    const bool untouched = m_what.isEmpty() && m_words.isEmpty() && m_label.isEmpty() && m_photos.isEmpty() &&
                           m_place.isEmpty() && (isFixed() || m_room.isEmpty());
    const QVariantMap draft{{"room", m_room},   {"place", m_place}, {"what", m_what},    {"kept", m_kept},
                            {"label", m_label}, {"words", m_words}, {"photos", m_photos}};
    keepDraft(m_hotel, form(), untouched ? QVariantMap{} : draft);
    emit changed();
}

} // namespace turndown::ui
