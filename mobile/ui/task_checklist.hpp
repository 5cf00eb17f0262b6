#pragma once

#include "mobile/ui/hotel.hpp"
#include "mobile/ui/row_model.hpp"
#include "shared/operations/room_operations.hpp"

#include <QtQml/qqmlregistration.h>

#include <set>
#include <string>
#include <vector>

namespace turndown::tablet {
struct ChecklistEntry;
}

namespace turndown::ui {

/// What is to be done in a room besides counting, ticked as it usually goes: only what differs is tapped.
/// Roles: `key`, name (empty for the self-check), kind (`line required deep self-check`), overdue (days), done,
/// picture (how it should look: a source, or empty).
/// Half-ticked lists are kept. Main thread only.
class TaskChecklist : public turndown::ui::RowModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")
    Q_PROPERTY(bool answered READ isAnswered NOTIFY ticked FINAL) ///< Nothing that the hotel wants answered is open.
    Q_PROPERTY(int lines READ lines NOTIFY ticked FINAL)          ///< The task's own that go as usual.
    Q_PROPERTY(int undone READ undone NOTIFY ticked FINAL)        ///< Of these.

public:
    explicit TaskChecklist(Hotel& hotel, QObject* parent = nullptr);
    ~TaskChecklist() override;

    void open(const Room& room);
    void close(); ///< It was sent: nothing is kept.
    /// Writes what was ticked into what is said of the room.
    void answer(RoomCleaned& cleaned) const;

    Q_INVOKABLE void toggle(const QString& key);
    [[nodiscard]] bool isAnswered() const;
    [[nodiscard]] int lines() const;
    [[nodiscard]] int undone() const;

signals:
    void ticked();

private:
    void show();
    void recall();
    void keep() const;
    [[nodiscard]] std::string form() const { return "checklist room/" + m_room; }

    Hotel& m_hotel;
    std::string m_room;
    Turn m_turn;
    std::vector<tablet::ChecklistEntry> m_entries;
    std::set<std::string> m_done; ///< By kind and code: a line and an item of the plan may share a code.
};

} // namespace turndown::ui
