#include "mobile/ui/damage_form.hpp"

#include "mobile/core/damage.hpp"
#include "mobile/ui/draft.hpp"
#include "mobile/ui/photo_source.hpp"

#include <chrono>

namespace turndown::ui {

namespace {

/// The same room and category within this time is suggested as a duplicate: docs/design.md, section 4.
constexpr std::chrono::hours kSameDamage{24};
constexpr qsizetype kMostPhotos = 8; // docs/domain.md, "Loads"

} // namespace

DamageForm::DamageForm(Hotel& hotel, Taps& taps, PhotoBook& book, QObject* parent)
    : QObject{parent}, m_hotel{hotel}, m_taps{taps}, m_book{book}
{
    connect(&m_hotel, &Hotel::photosChanged, this, &DamageForm::changed); // Of what was reported before.
}

void DamageForm::open(const QString& room)
{
    m_room = room;
    const auto draft = recallDraft(m_hotel, form());
    m_category = draft.value("category").toString();
    m_what = draft.value("what").toString();
    m_priority = draft.value("priority").toString();
    m_words = draft.value("words").toString();
    m_photos = draft.value("photos").toStringList();
    emit changed();
}

bool DamageForm::send()
{
    const auto priority = named<Priority>(plain(m_priority));
    if (!isReady() || !priority) {
        return false;
    }
    DamageReported reported;
    reported.room = plain(m_room);
    reported.category = plain(m_category);
    reported.what = plain(m_what);
    reported.priority = *priority;
    reported.text = plain(m_words.trimmed());
    for (const QString& photo : m_photos) {
        reported.photos.push_back(plain(photo));
    }
    const DocumentName unnamed{document_kind::kWorkOrder, "new"};
    if (!m_taps.perform(unnamed, reported, QStringLiteral("damage.reported"), m_room)) {
        return false;
    }
    for (const QString& photo : m_photos) {
        m_book.release(photo); // The report holds it now.
    }
    keepDraft(m_hotel, form(), {});
    open(m_room);
    return true;
}

QVariantMap DamageForm::alreadyReported() const
{
    for (const auto& shown : m_hotel.tablet().list(document_kind::kWorkOrder)) {
        const auto* order = shown.as<WorkOrder>();
        const bool same = order != nullptr && text(order->room) == m_room && text(order->category) == m_category;
        if (same && m_hotel.now() - order->reportedAt < kSameDamage) {
            return {{"what", text(order->what)},
                    {"who", m_hotel.staffName(order->reportedBy)},
                    {"when", m_hotel.clockText(order->reportedAt)},
                    {"photos", shownPhotos(m_hotel, order->photos)}};
        }
    }
    return {};
}

void DamageForm::setCategory(const QString& category)
{
    if (m_category != category) {
        m_category = category;
        m_what.clear();
        m_priority.clear();
        keep();
    }
}

void DamageForm::setWhat(const QString& what)
{
    if (m_what != what) {
        m_what = what;
        if (m_priority.isEmpty()) {
            m_priority = text(nameOf(tablet::usualPriority(plain(m_category))));
        }
        keep();
    }
}

void DamageForm::setPriority(const QString& priority)
{
    if (m_priority != priority) {
        m_priority = priority;
        keep();
    }
}

void DamageForm::setWords(const QString& words)
{
    if (m_words != words) {
        m_words = words;
        keep();
    }
}

QVariantList DamageForm::photos() const
{
    return shownPhotos(m_hotel, m_photos);
}

void DamageForm::addPhoto(const QString& file)
{
    const QString name = m_photos.size() < kMostPhotos ? m_book.keep(file) : QString{};
    if (m_photos.contains(name)) {
        m_book.release(name); // The same once more.
    } else if (!name.isEmpty()) {
        m_photos.append(name);
        keep();
    }
}

void DamageForm::removePhoto(const QString& name)
{
    if (m_photos.removeOne(name)) {
        m_book.release(name);
        keep();
    }
}

void DamageForm::keep()
{
    QVariantMap draft;
    if (!m_category.isEmpty() || !m_words.isEmpty() || !m_photos.isEmpty()) {
        draft = {{"category", m_category},
                 {"what", m_what},
                 {"priority", m_priority},
                 {"words", m_words},
                 {"photos", m_photos}};
    }
    keepDraft(m_hotel, form(), draft);
    emit changed();
}

} // namespace turndown::ui
