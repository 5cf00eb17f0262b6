#pragma once

#include "mobile/core/room_changes.hpp"
#include "mobile/ui/hotel.hpp"
#include "mobile/ui/row_model.hpp"
#include "mobile/ui/stillness.hpp"

#include <QtQml/qqmlregistration.h>

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace turndown::ui {

/// What others changed about the rooms, areas and requests of whoever is signed in, the latest first, until it is dismissed or overtaken; kept
/// over locks, other people at the tablet and restarts, for the rest of the business day. Watches for everyone who has
/// signed in here today. Rows stay where they are while `held`. Main thread only.
class ChangeList : public turndown::ui::RowModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")
    // Roles: `key`, change (a code of `RoomChange`), room (or the area, or where something is asked for), detail (a code),
    // who, when, other (the document, where it is not about a room).

public:
    explicit ChangeList(Hotel& hotel, QObject* parent = nullptr);

    Q_INVOKABLE void dismiss(const QString& key);
    Q_INVOKABLE void dismissAll();
    void setHeld(bool held) { m_still.setHeld(held); }

private:
    using Announcements = std::vector<tablet::Announcement>;

    void watchPerson();
    void hear(const std::vector<DocumentName>& documents);
    void compare(const DocumentName& name);
    void takeIn(const StaffId& person, const tablet::Announcement& announcement);
    bool dropOvertaken(const StaffId& person);
    void beginDay();
    void keep(const StaffId& person) const;
    void showRows();

    Hotel& m_hotel;
    std::optional<Day> m_day;
    std::set<StaffId> m_here; ///< Who has signed in here today.
    std::map<StaffId, Announcements> m_told;
    std::map<std::string, std::shared_ptr<const Document>> m_seen; ///< As they were shown last.
    Stillness m_still{[this] { showRows(); }};
};

} // namespace turndown::ui
