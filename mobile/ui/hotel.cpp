#include "mobile/ui/hotel.hpp"

#include <QDateTime>

#include <algorithm>

namespace turndown::ui {

namespace {

QTimeZone zoneOf(const std::optional<Property>& property)
{
    const QTimeZone zone{property ? QByteArray::fromStdString(property->timeZone) : QByteArray{"UTC"}};
    return zone.isValid() ? zone : QTimeZone::utc();
}

} // namespace

Hotel::Hotel(tablet::Tablet& tablet, const Clock& clock, QObject* parent)
    : QObject{parent},
      m_tablet{tablet},
      m_clock{clock},
      m_person{tablet.signedIn()},
      m_property{tablet.property()},
      m_zone{zoneOf(m_property)}
{
    readLoans();
    m_tablet.onChanged([this](const std::vector<DocumentName>& documents) { hearChange(documents); });
    m_tablet.onPhotosChanged([this] { emit photosChanged(); });
}

QString Hotel::clockText(UtcTime time) const
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), m_zone).toString(QStringLiteral("HH:mm"));
}

Day Hotel::businessDay() const
{
    return m_property ? m_property->businessDay.value_or(Day{}) : Day{};
}

int Hotel::daysAgo(UtcTime time) const
{
    const auto dayOf = [this](UtcTime when) {
        return QDateTime::fromMSecsSinceEpoch(when.time_since_epoch().count(), m_zone).date();
    };
    return static_cast<int>(dayOf(time).daysTo(dayOf(now())));
}

UtcTime Hotel::nextTimeOfDay(int minutes) const
{
    return nextTimeOfDay(minutes, now());
}

UtcTime Hotel::endOfDay(UtcTime moment) const
{
    const Settings settings = m_property ? m_property->settings : Settings{};
    return nextTimeOfDay(static_cast<int>(settings.nightRoll.count()), moment);
}

std::optional<PlannedShift> Hotel::dutyOf(const StaffId& person) const
{
    const auto shown = m_tablet.show(DocumentName{document_kind::kRoster, formatDay(businessDay())});
    if (const auto* roster = shown.as<Roster>()) {
        const auto duty = roster->duties.find(person);
        return duty == roster->duties.end() ? std::nullopt : std::optional{duty->second};
    }
    return std::nullopt;
}

UtcTime Hotel::endOfDuty(const StaffId& person) const
{
    const UtcTime day = endOfDay(now());
    const auto duty = dutyOf(person);
    if (!duty || !duty->to) {
        return day;
    }
    const UtcTime end = nextTimeOfDay(static_cast<int>(duty->to->count()));
    const bool isOvernight = duty->from && *duty->to <= *duty->from;
    return isOvernight || end < day ? end : day;
}

UtcTime Hotel::nextTimeOfDay(int minutes, UtcTime after) const
{
    const auto current = QDateTime::fromMSecsSinceEpoch(after.time_since_epoch().count(), m_zone);
    const QTime wanted = QTime{0, 0}.addSecs(minutes * 60);
    const QDateTime today{current.date(), wanted, m_zone};
    const QDateTime next = today < current ? QDateTime{current.date().addDays(1), wanted, m_zone} : today;
    return UtcTime{std::chrono::milliseconds{next.toMSecsSinceEpoch()}};
}

int Hotel::timeOfDay(UtcTime time) const
{
    const QTime clock = QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), m_zone).time();
    return clock.hour() * 60 + clock.minute();
}

QString Hotel::staffName(const StaffId& id) const
{
    const auto shown = m_tablet.show(DocumentName{document_kind::kStaff, id.text()});
    const auto* member = shown.as<StaffMember>();
    return text(member != nullptr && !member->name.empty() ? member->name : id.text());
}

QString Hotel::inWords(const Translated& names, const std::string& otherwise) const
{
    for (const auto& tag : {m_language, std::string{"en"}}) {
        if (const auto found = names.find(tag); found != names.end() && !found->second.empty()) {
            return text(found->second);
        }
    }
    return text(names.empty() ? otherwise : names.begin()->second);
}

QString Hotel::itemName(const ItemId& item) const
{
    const auto shown = m_tablet.show(DocumentName{document_kind::kItem, item.text()});
    const auto* known = shown.as<Item>();
    return known != nullptr ? inWords(known->names, item.text()) : text(item.text());
}

QString Hotel::placeName(const PlaceId& place) const
{
    const auto shown = m_tablet.show(DocumentName{document_kind::kArea, place.text()});
    const auto* area = shown.as<Area>();
    return area != nullptr ? inWords(area->names, place.text()) : text(place.text());
}

const std::vector<Loan>& Hotel::lentTo(const std::string& room) const
{
    static const std::vector<Loan> kNothing;
    const auto lent = m_lent.find(room);
    return lent == m_lent.end() ? kNothing : lent->second;
}

void Hotel::readLoans()
{
    m_lent.clear();
    for (const auto& shown : m_tablet.list(document_kind::kLoan)) {
        const auto* loan = shown.as<Loan>();
        if (loan != nullptr && loan->state == LoanState::Out) {
            m_lent[loan->room].push_back(*loan);
        }
    }
}

QString Hotel::about(const DocumentName& name) const
{
    const auto shown = m_tablet.show(name);
    if (const auto* order = shown.as<WorkOrder>()) {
        return text(order->room.empty() && order->place ? order->place->text() : order->room);
    }
    if (const auto* request = shown.as<Request>()) {
        return request->room.empty() && request->place ? placeName(*request->place) : text(request->room);
    }
    if (const auto* requisition = shown.as<Requisition>()) {
        return placeName(requisition->place);
    }
    if (const auto* sheet = shown.as<CountSheet>()) {
        return placeName(sheet->place);
    }
    if (const auto* posting = shown.as<Posting>()) {
        return text(posting->room);
    }
    if (const auto* item = shown.as<FoundItem>()) {
        return item->room.empty() && item->place ? placeName(*item->place) : text(item->room);
    }
    if (const auto* loan = shown.as<Loan>()) {
        return text(loan->room);
    }
    if (const auto* asset = shown.as<Asset>()) {
        return inWords(asset->names, std::string{name.key()});
    }
    if (const auto* notice = shown.as<Briefing>()) {
        return text(notice->title);
    }
    if (const auto* entry = shown.as<LogEntry>()) {
        return text(entry->text);
    }
    if (const auto* handover = shown.as<Handover>()) {
        return staffName(handover->offeredBy);
    }
    if (const auto* area = shown.as<Area>()) {
        return inWords(area->names, std::string{name.key()});
    }
    if (name.kind() == document_kind::kStock) {
        const auto key = name.key();
        return itemName(ItemId{std::string{key.substr(key.find('/') + 1)}});
    }
    return text(name.key());
}

void Hotel::setLanguage(const std::string& tag)
{
    if (m_language != tag) {
        m_language = tag;
        emit languageChanged();
    }
}

void Hotel::refreshPerson()
{
    m_person = m_tablet.signedIn();
    emit personChanged();
}

void Hotel::hearChange(const std::vector<DocumentName>& documents)
{
    if (concerns(documents, document_kind::kProperty) || !m_property) {
        m_property = m_tablet.property();
        m_zone = zoneOf(m_property);
    }
    if (concerns(documents, document_kind::kLoan)) {
        readLoans();
    }
    emit changed(documents);
}

bool concerns(const std::vector<DocumentName>& documents, std::string_view kind)
{
    return std::any_of(documents.begin(), documents.end(), [&](const auto& name) { return name.kind() == kind; });
}

} // namespace turndown::ui
