#pragma once

#include "mobile/core/tablet.hpp"

#include <QObject>
#include <QString>
#include <QTimeZone>

#include <map>
#include <optional>
#include <vector>

namespace turndown::ui {

/// The hotel as this tablet knows it: what every model reads, in the words and the time of the people in front of it.
///
/// Made once by the app and handed to each model, which it must outlive. Main thread only.
class Hotel : public QObject {
    Q_OBJECT

public:
    /// Listens to the tablet from now on. Both must outlive this.
    Hotel(tablet::Tablet& tablet, const Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] tablet::Tablet& tablet() const { return m_tablet; }
    [[nodiscard]] const std::optional<tablet::Person>& person() const { return m_person; }
    [[nodiscard]] const std::optional<Property>& property() const { return m_property; }
    [[nodiscard]] bool inspectionRequired() const { return !m_property || m_property->inspectionRequired; }
    [[nodiscard]] UtcTime now() const { return m_clock.read().wall; }
    [[nodiscard]] Day businessDay() const; ///< As the server published it.

    [[nodiscard]] QString clockText(UtcTime time) const; ///< `10:42`, in the hotel's time zone.
    /// How many midnights lie between that time and now, in the hotel's time zone: 0 today, 1 yesterday.
    [[nodiscard]] int daysAgo(UtcTime time) const;
    /// When the hotel's clocks next show so many minutes after midnight.
    [[nodiscard]] UtcTime nextTimeOfDay(int minutes) const;
    /// When the business day that `moment` belongs to ends.
    [[nodiscard]] UtcTime endOfDay(UtcTime moment) const;
    /// What is planned for a person today.
    [[nodiscard]] std::optional<PlannedShift> dutyOf(const StaffId& person) const;
    /// When the shift that this person works today ends by the roster; where it says nothing, or has ended, when the day does.
    [[nodiscard]] UtcTime endOfDuty(const StaffId& person) const;
    /// What the hotel's clocks show, in minutes after midnight.
    [[nodiscard]] int timeOfDay(UtcTime time) const;
    [[nodiscard]] QString staffName(const StaffId& id) const;
    [[nodiscard]] QString inWords(const Translated& names, const std::string& otherwise) const;
    [[nodiscard]] QString itemName(const ItemId& item) const;

    /// A place in people's words where it is a public area, else its code.
    [[nodiscard]] QString placeName(const PlaceId& place) const;

    /// What is out in a room.
    [[nodiscard]] const std::vector<Loan>& lentTo(const std::string& room) const;

    /// What people call the thing a document is about: a room's number, an item's or an area's name.
    [[nodiscard]] QString about(const DocumentName& name) const;

    [[nodiscard]] const std::string& language() const { return m_language; }
    void setLanguage(const std::string& tag); ///< `en` or `zh-CN`.

    /// Reads who is signed in again; after signing in and out.
    void refreshPerson();

signals:
    /// What is shown of these documents may be another. Empty: only the queue, the cards or the chip.
    void changed(const std::vector<turndown::DocumentName>& documents);
    /// Pictures have come or gone, or have got to the server.
    void photosChanged();
    void personChanged();
    void languageChanged();

private:
    [[nodiscard]] UtcTime nextTimeOfDay(int minutes, UtcTime after) const;
    void hearChange(const std::vector<DocumentName>& documents);
    void readLoans();

    tablet::Tablet& m_tablet;
    const Clock& m_clock;
    std::optional<tablet::Person> m_person;
    std::optional<Property> m_property;
    QTimeZone m_zone;
    std::map<std::string, std::vector<Loan>> m_lent; ///< What is out, by room: each card asks.
    std::string m_language = "en";
};

/// Text between the std world of the core and Qt's.
[[nodiscard]] inline QString text(std::string_view words)
{
    return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
}
[[nodiscard]] inline std::string plain(const QString& words)
{
    return words.toStdString();
}

/// Whether any of the documents is of this kind.
[[nodiscard]] bool concerns(const std::vector<DocumentName>& documents, std::string_view kind);

/// The document of the room with this number.
[[nodiscard]] inline DocumentName roomDocument(const QString& number)
{
    return DocumentName{document_kind::kRoom, plain(number)};
}

} // namespace turndown::ui
