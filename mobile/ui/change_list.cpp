#include "mobile/ui/change_list.hpp"

#include "mobile/core/duty_changes.hpp"
#include "mobile/ui/kept_announcements.hpp"

#include <algorithm>
#include <array>

namespace turndown::ui {

namespace {

constexpr std::string_view kForm = "announcements"; ///< Kept beside the person's half-filled forms.

constexpr std::array kTold{document_kind::kRoom, document_kind::kArea, document_kind::kRequest};

bool isToldOf(const DocumentName& name)
{
    return std::find(kTold.begin(), kTold.end(), name.kind()) != kTold.end();
}

DocumentName documentOf(const tablet::Announcement& announcement)
{
    return announcement.room.empty() ? announcement.other : DocumentName{document_kind::kRoom, announcement.room};
}

QString keyOf(const tablet::Announcement& announcement)
{
    const std::string& other = announcement.other.text();
    return text(other.empty() ? announcement.room : other) + QLatin1Char{' '} + text(nameOf(announcement.change));
}

/// What a person should hear about one document that looks different now.
std::vector<tablet::Announcement> newsOf(const Document* before, const Document& now, const StaffId& person)
{
    std::optional<tablet::Announcement> news;
    if (now.name.kind() == document_kind::kRequest) {
        news = tablet::whatChangedInRequest(before != nullptr ? *before : Document{}, now, person);
    } else if (before != nullptr && now.name.kind() == document_kind::kArea) {
        news = tablet::whatChangedInArea(*before, now, person);
    } else if (before != nullptr) {
        return tablet::whatChanged(*before, now, person);
    }
    return news ? std::vector{*news} : std::vector<tablet::Announcement>{};
}

} // namespace

ChangeList::ChangeList(Hotel& hotel, QObject* parent)
    : RowModel{{"change", "room", "detail", "who", "when", "other"}, parent}, m_hotel{hotel}
{
    for (const auto kind : kTold) {
        for (const auto& shown : m_hotel.tablet().list(kind)) {
            m_seen.emplace(shown.document->name.text(), shown.document);
        }
    }
    connect(&m_hotel, &Hotel::languageChanged, this, &ChangeList::showRows);
    connect(&m_hotel, &Hotel::changed, this, &ChangeList::hear);
    connect(&m_hotel, &Hotel::personChanged, this, &ChangeList::watchPerson);
    beginDay();
    watchPerson();
}

void ChangeList::dismiss(const QString& key)
{
    if (m_hotel.person()) {
        const StaffId person = m_hotel.person()->id;
        std::erase_if(m_told[person], [&](const auto& one) { return keyOf(one) == key; });
        keep(person);
        showRows();
    }
}

void ChangeList::dismissAll()
{
    if (m_hotel.person()) {
        m_told[m_hotel.person()->id].clear();
        keep(m_hotel.person()->id);
        showRows();
    }
}

void ChangeList::watchPerson()
{
    if (m_hotel.person() && m_day) {
        const StaffId person = m_hotel.person()->id;
        if (m_here.insert(person).second) {
            m_told[person] = readAnnouncements(m_hotel.tablet().draft(person, kForm), *m_day);
            dropOvertaken(person);
        }
    }
    showRows();
}

void ChangeList::hear(const std::vector<DocumentName>& documents)
{
    if (concerns(documents, document_kind::kProperty)) {
        beginDay();
        watchPerson();
    }
    if (std::none_of(documents.begin(), documents.end(), isToldOf)) {
        return;
    }
    for (const DocumentName& name : documents) {
        if (isToldOf(name)) {
            compare(name);
        }
    }
    for (const StaffId& person : m_here) {
        if (dropOvertaken(person)) {
            keep(person);
        }
    }
    showRows();
}

void ChangeList::compare(const DocumentName& name)
{
    const auto now = m_hotel.tablet().show(name).document;
    auto& before = m_seen[name.text()];
    for (const StaffId& person : m_here) {
        for (const auto& announcement : newsOf(before.get(), *now, person)) {
            takeIn(person, announcement);
        }
    }
    before = now;
}

void ChangeList::takeIn(const StaffId& person, const tablet::Announcement& announcement)
{
    auto& told = m_told[person];
    std::erase_if(told, [&](const auto& earlier) { return tablet::aboutTheSame(earlier, announcement); });
    told.push_back(announcement);
    keep(person);
}

bool ChangeList::dropOvertaken(const StaffId& person)
{
    const auto dropped = std::erase_if(m_told[person], [&](const auto& announcement) {
        const auto shown = m_hotel.tablet().show(documentOf(announcement));
        if (announcement.room.empty()) {
            return !tablet::stillHolds(announcement, *shown.document, person);
        }
        const auto* room = shown.template as<Room>();
        return room == nullptr || !tablet::stillHolds(announcement, *room, person);
    });
    return dropped > 0;
}

void ChangeList::beginDay()
{
    const auto day = m_hotel.property() ? m_hotel.property()->businessDay : std::nullopt;
    if (day != m_day) {
        m_day = day;
        m_here.clear(); // Yesterday's news is no news, and who was here yesterday may be off.
        m_told.clear();
    }
}

void ChangeList::keep(const StaffId& person) const
{
    if (m_day) { // A disk that fails here is told by the next tap.
        const auto told = m_told.find(person);
        const auto kept = told == m_told.end() ? std::string{} : writeAnnouncements(told->second, *m_day);
        (void)m_hotel.tablet().keepDraft(person, kForm, kept);
    }
}

void ChangeList::showRows()
{
    if (m_still.delays()) {
        return;
    }
    std::vector<Row> rows;
    const auto told = m_hotel.person() ? m_told.find(m_hotel.person()->id) : m_told.end();
    if (told != m_told.end()) {
        for (auto one = told->second.rbegin(); one != told->second.rend(); ++one) {
            rows.push_back({keyOf(*one),
                            {text(nameOf(one->change)), m_hotel.about(documentOf(*one)), text(one->detail),
                             m_hotel.staffName(one->by), m_hotel.clockText(one->at), text(one->other.text())}});
        }
    }
    setRows(std::move(rows));
}

} // namespace turndown::ui
