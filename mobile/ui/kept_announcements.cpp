#include "mobile/ui/kept_announcements.hpp"

#include "mobile/ui/hotel.hpp"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace turndown::ui {

namespace {

QJsonObject written(const tablet::Announcement& announcement)
{
    return {{"room", text(announcement.room)},
            {"change", text(nameOf(announcement.change))},
            {"detail", text(announcement.detail)},
            {"by", text(announcement.by.text())},
            {"other", text(announcement.other.text())},
            {"at_ms", static_cast<double>(announcement.at.time_since_epoch().count())}};
}

} // namespace

std::string writeAnnouncements(const std::vector<tablet::Announcement>& announcements, Day day)
{
    if (announcements.empty()) {
        return {};
    }
    QJsonArray list;
    for (const auto& announcement : announcements) {
        list.append(written(announcement));
    }
    const QJsonObject kept{{"day", text(formatDay(day))}, {"announcements", list}};
    return QJsonDocument{kept}.toJson(QJsonDocument::Compact).toStdString();
}

std::vector<tablet::Announcement> readAnnouncements(const std::string& kept, Day day)
{
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(kept)).object();
    if (object.value("day").toString() != text(formatDay(day))) {
        return {};
    }
    std::vector<tablet::Announcement> announcements;
    for (const auto& entry : object.value("announcements").toArray()) {
        const QVariantMap one = entry.toObject().toVariantMap();
        const auto field = [&](const char* name) { return plain(one.value(name).toString()); };
        if (const auto change = named<tablet::RoomChange>(field("change"))) {
            const UtcTime at{std::chrono::milliseconds{one.value("at_ms").toLongLong()}};
            announcements.push_back(
                {field("room"), *change, field("detail"), StaffId{field("by")}, at, DocumentName{field("other")}});
        }
    }
    return announcements;
}

} // namespace turndown::ui
