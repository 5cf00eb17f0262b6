#pragma once

#include "mobile/core/handing_out.hpp"
#include "mobile/ui/hotel.hpp"
#include "mobile/ui/row_model.hpp"
#include "mobile/ui/stillness.hpp"
#include "mobile/ui/taps.hpp"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <map>
#include <set>
#include <string>
#include <vector>

namespace turndown::ui {

/// Who has which rooms today. Rooms are chosen and given to somebody, at once; or everything is balanced into a proposal,
/// which is changed by giving as before, and is sent or dropped as a whole. Nothing moves while `held`. Main thread only.
class AssignBoard : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")
    /// Whose rooms are listed: a person's id, `nobody`, or `changes` for what a proposal would change.
    Q_PROPERTY(QString shown READ shown WRITE setShown NOTIFY changed FINAL)
    Q_PROPERTY(int chosen READ chosen NOTIFY changed FINAL)         ///< How many rooms are chosen.
    Q_PROPERTY(int unassigned READ unassigned NOTIFY changed FINAL) ///< How many rooms nobody has.
    Q_PROPERTY(int changes READ changes NOTIFY changed FINAL)       ///< How many rooms the proposal gives to others.
    Q_PROPERTY(bool proposing READ isProposing NOTIFY changed FINAL)
    Q_PROPERTY(int cap READ cap CONSTANT FINAL) ///< What a shift holds, in credits.
    /// Who can be assigned, and whoever has rooms besides; roles: `key`, name, initials, photo, role, rooms, credits, before
    /// (the credits without the proposal), floors, here (shares in the balance), over (has more than a shift holds).
    Q_PROPERTY(turndown::ui::RowModel* people READ people CONSTANT FINAL)
    /// Roles: `key` (number), floor, section, heading (the first of its section), credits, task, roomState, stays (with
    /// whoever has it), vip, rush, from and to (names, where the proposal changes it), chosen, pending.
    Q_PROPERTY(turndown::ui::RowModel* rooms READ rooms CONSTANT FINAL)

public:
    AssignBoard(Hotel& hotel, Taps& taps, QObject* parent = nullptr);

    Q_INVOKABLE void toggle(const QString& room);
    /// Chooses all rooms of one section that are listed; or none of them, when all were.
    Q_INVOKABLE void toggleSection(const QString& floor, const QString& section);
    Q_INVOKABLE void chooseNone();
    /// Gives what is chosen to somebody, or to `nobody`.
    Q_INVOKABLE bool give(const QString& person);
    /// Somebody is at work today, or not; kept on this tablet for the business day.
    Q_INVOKABLE void setHere(const QString& person, bool here);
    Q_INVOKABLE void balance();
    Q_INVOKABLE bool send();
    Q_INVOKABLE void drop();

    [[nodiscard]] const QString& shown() const { return m_shown; }
    void setShown(const QString& shown);
    void setHeld(bool held) { m_still.setHeld(held); }
    [[nodiscard]] int chosen() const { return static_cast<int>(m_chosen.size()); }
    [[nodiscard]] int unassigned() const { return m_unassigned; }
    [[nodiscard]] int changes() const { return static_cast<int>(m_plan.size()); }
    [[nodiscard]] bool isProposing() const { return m_proposing; }
    [[nodiscard]] int cap() const;
    [[nodiscard]] RowModel* people() { return &m_people; }
    [[nodiscard]] RowModel* rooms() { return &m_rooms; }

signals:
    void changed();

private:
    void refresh();
    void readRooms();
    void showPeople();
    void showRooms();
    void recallAway();
    [[nodiscard]] bool assign(const tablet::Plan& plan);
    [[nodiscard]] std::vector<tablet::WorkRoom> planned() const { return tablet::asPlanned(m_work, m_plan); }
    [[nodiscard]] bool isListed(const tablet::WorkRoom& planned) const;
    [[nodiscard]] std::vector<tablet::Person> staff() const;
    [[nodiscard]] bool isHere(const tablet::Person& person) const;
    [[nodiscard]] QString nameOrEmpty(const std::optional<StaffId>& who) const;
    [[nodiscard]] Row rowOf(const tablet::WorkRoom& room) const;

    Hotel& m_hotel;
    Taps& m_taps;
    RowModel m_people;
    RowModel m_rooms;
    std::vector<tablet::WorkRoom> m_work; ///< As it stands, along the corridors.
    tablet::Plan m_plan;                  ///< Whom the proposal gives rooms to, where that is somebody else.
    std::set<std::string> m_chosen;
    std::map<StaffId, bool> m_here; ///< Where somebody has said so.
    QString m_shown;
    int m_unassigned = 0;
    bool m_proposing = false;
    Stillness m_still{[this] { refresh(); }};
};

} // namespace turndown::ui
