#include "mobile/ui/damage_form.hpp"

#include "mobile/core/damage.hpp"
#include "mobile/core/repairs.hpp"
#include "mobile/ui/draft.hpp"
#include "mobile/ui/photo_source.hpp"
#include "shared/rules/document_views.hpp"

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
    m_charge = draft.value("charge").toMap();
    m_hazard = draft.value("hazard").toBool();
    m_somethingElse = draft.value("somethingElse").toBool();
    emit changed();
}

DamageReported DamageForm::report() const
{
    DamageReported reported;
    reported.room = plain(m_room);
    reported.category = plain(m_category);
    reported.what = plain(m_what);
    reported.priority = named<Priority>(plain(m_priority)).value_or(Priority::P3);
    reported.hazard = m_hazard;
    reported.repeatOf = m_somethingElse ? std::nullopt : repeated();
    reported.text = plain(m_words.trimmed());
    for (const QString& photo : m_photos) {
        reported.photos.push_back(plain(photo));
    }
    for (const QVariant& line : charge()) {
        const QVariantMap item = line.toMap();
        if (const int quantity = item.value("quantity").toInt(); quantity > 0) {
            reported.charge.push_back(
                {plain(item.value("item").toString()), quantity, item.value("price").toLongLong()});
        }
    }
    return reported;
}

bool DamageForm::send()
{
    if (!isReady()) {
        return false;
    }
    const DocumentName unnamed{document_kind::kWorkOrder, "new"};
    if (!m_taps.perform(unnamed, report(), QStringLiteral("damage.reported"), m_room)) {
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
        const bool same = order != nullptr && text(order->room) == m_room && text(order->category) == m_category &&
                          !isFinished(shown.document->body);
        if (same && m_hotel.now() - order->reportedAt < kSameDamage) {
            return {{"what", text(order->what)},
                    {"who", m_hotel.staffName(order->reportedBy)},
                    {"when", m_hotel.clockText(order->reportedAt)},
                    {"photos", shownPhotos(m_hotel, order->photos)}};
        }
    }
    return {};
}

std::optional<DocumentName> DamageForm::repeated() const
{
    WorkOrder reported;
    reported.room = plain(m_room);
    reported.category = plain(m_category);
    reported.what = plain(m_what);
    const auto orders = m_hotel.tablet().list(document_kind::kWorkOrder);
    const auto* const before = tablet::repeatedBy(orders, reported, m_hotel.now());
    return before == nullptr ? std::nullopt : std::optional{before->document->name};
}

QVariantMap DamageForm::repeats() const
{
    const auto before = repeated();
    if (!before) {
        return {};
    }
    const auto shown = m_hotel.tablet().show(*before);
    const auto* const order = shown.as<WorkOrder>();
    return {{"what", text(order->what)},
            {"who", m_hotel.staffName(order->doneBy.value_or(order->reportedBy))},
            {"daysAgo", m_hotel.daysAgo(order->doneAt.value_or(order->reportedAt))}};
}

QVariantList DamageForm::charge() const
{
    QVariantList lines;
    for (const auto& shown : m_hotel.tablet().list(document_kind::kItem)) {
        const auto* const item = shown.as<Item>();
        if (item == nullptr || item->group != "charge" || !item->price) {
            continue;
        }
        const QString code = text(shown.document->name.key());
        lines.append(QVariantMap{{"item", code},
                                 {"name", m_hotel.inWords(item->names, plain(code))},
                                 {"price", static_cast<qlonglong>(*item->price)},
                                 {"quantity", m_charge.value(code).toInt()}});
    }
    return lines;
}

void DamageForm::setCharge(const QString& item, int quantity)
{
    m_charge.insert(item, quantity);
    if (quantity <= 0) {
        m_charge.remove(item);
    }
    keep();
}

void DamageForm::setHazard(bool hazard)
{
    if (m_hazard != hazard) {
        m_hazard = hazard;
        keep();
    }
}

void DamageForm::setSomethingElse(bool somethingElse)
{
    if (m_somethingElse != somethingElse) {
        m_somethingElse = somethingElse;
        keep();
    }
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
    if (!m_category.isEmpty() || !m_words.isEmpty() || !m_photos.isEmpty() || !m_charge.isEmpty()) {
        draft = {{"category", m_category}, {"what", m_what},
                 {"priority", m_priority}, {"words", m_words},
                 {"photos", m_photos},     {"charge", m_charge},
                 {"hazard", m_hazard},     {"somethingElse", m_somethingElse}};
    }
    keepDraft(m_hotel, form(), draft);
    emit changed();
}

} // namespace turndown::ui
