#pragma once

#include "mobile/core/shift_progress.hpp"
#include "mobile/ui/hotel.hpp"
#include "mobile/ui/row_model.hpp"
#include "mobile/ui/stillness.hpp"

#include <QTimer>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

#include <map>
#include <string>

namespace turndown::ui {

/// The rooms a person looks at: their own and their public areas in their own order (`inOwnOrder`), or all rooms by number;
/// filtered, searched, counted. A room's row is keyed by its number, an area's by its document: `area/lobby`.
///
/// Rows stay where they are while `held`, because a finger is on the list; what changed meanwhile is shown after.
/// Main thread only.
class RoomListModel : public turndown::ui::RowModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")
    /// `to-do departures shut check done all`, or a state: `cleaning inspected off-sale`.
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged FINAL)
    Q_PROPERTY(QString floor READ floor WRITE setFloor NOTIFY filterChanged FINAL) ///< Empty: all floors.
    /// Only rooms that this person has, by id; `nobody`: that nobody has; empty: whoever has them.
    Q_PROPERTY(QString person READ person WRITE setPerson NOTIFY filterChanged FINAL)
    Q_PROPERTY(QVariantMap people READ people NOTIFY peopleChanged FINAL) ///< Names of those who have rooms, by id.
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY filterChanged FINAL)
    Q_PROPERTY(QVariantMap counts READ counts NOTIFY tallyChanged FINAL) ///< By filter, whatever the search.
    Q_PROPERTY(QStringList floors READ floors NOTIFY floorsChanged FINAL)
    Q_PROPERTY(int roomsDone READ roomsDone NOTIFY tallyChanged FINAL)
    Q_PROPERTY(int roomsTotal READ roomsTotal NOTIFY tallyChanged FINAL)
    Q_PROPERTY(int creditsDone READ creditsDone NOTIFY tallyChanged FINAL)
    Q_PROPERTY(int creditsTotal READ creditsTotal NOTIFY tallyChanged FINAL)
    /// How long this person has been at work in these rooms today, as far as the rooms tell.
    Q_PROPERTY(int minutesWorked READ minutesWorked NOTIFY tallyChanged FINAL)

public:
    enum class Scope { Mine, Everyone };
    RoomListModel(Hotel& hotel, Scope scope, QObject* parent = nullptr);

    [[nodiscard]] const QString& filter() const { return m_filter; }
    [[nodiscard]] const QString& floor() const { return m_floor; }
    [[nodiscard]] const QString& person() const { return m_person; }
    [[nodiscard]] const QVariantMap& people() const { return m_tally.people; }
    [[nodiscard]] const QString& search() const { return m_search; }
    [[nodiscard]] const QVariantMap& counts() const { return m_tally.counts; }
    [[nodiscard]] const QStringList& floors() const { return m_tally.floors; }
    [[nodiscard]] int roomsDone() const { return m_tally.progress.roomsDone; }
    [[nodiscard]] int roomsTotal() const { return m_tally.progress.roomsTotal; }
    [[nodiscard]] int creditsDone() const { return m_tally.progress.creditsDone; }
    [[nodiscard]] int creditsTotal() const { return m_tally.progress.creditsTotal; }
    [[nodiscard]] int minutesWorked() const { return static_cast<int>(m_tally.progress.worked.count()); }
    void setFilter(const QString& filter);
    void setFloor(const QString& floor);
    void setPerson(const QString& person);
    void setSearch(const QString& search);
    void setHeld(bool held) { m_still.setHeld(held); }

    /// Whether the hotel has a room of this number.
    Q_INVOKABLE [[nodiscard]] bool knows(const QString& number) const;

signals:
    void filterChanged();
    void tallyChanged();
    void floorsChanged();
    void peopleChanged();

private:
    /// A room or an area with its row worked out; kept so that one tap works out one row.
    struct Kept {
        tablet::ShownDocument shown;
        Row row;
        int credits; ///< A room's.
    };

    /// What all that is kept comes to.
    struct Tally {
        QVariantMap counts;
        QStringList floors;
        QVariantMap people;
        tablet::ShiftProgress progress;
    };

    void refreshAll();
    void refresh(const std::vector<DocumentName>& documents);
    void keep(tablet::ShownDocument shown);
    void showRows();
    void showOtherRows(); ///< Somebody asked for them: the list begins anew.
    [[nodiscard]] std::vector<Row> rowsInOrder() const;
    [[nodiscard]] bool isWanted(const Kept& kept) const;
    void tally(); ///< Tells what has become another, and nothing else: each part has listeners of its own.
    [[nodiscard]] Tally workOutTally() const;
    [[nodiscard]] QVariantMap countByFilter() const;
    [[nodiscard]] QStringList sortedFloors() const;
    [[nodiscard]] QVariantMap assignees() const;
    [[nodiscard]] bool inScope(const tablet::ShownDocument& shown) const;
    [[nodiscard]] bool passes(const tablet::ShownDocument& shown, QStringView filter) const;
    [[nodiscard]] bool passes(const Room& room, QStringView filter) const;
    [[nodiscard]] bool
    isLookedAt(const tablet::ShownDocument& shown) const; ///< On the floor and with the person that were chosen.
    [[nodiscard]] bool passes(const Area& area, QStringView filter) const;

    Hotel& m_hotel;
    Scope m_scope;
    QTimer m_minute; ///< The DND clock goes on without any news.
    std::map<std::string, Kept> m_kept;
    QString m_filter;
    QString m_floor;
    QString m_person;
    QString m_search;
    Stillness m_still{[this] { showRows(); }};
    Tally m_tally;
};

} // namespace turndown::ui
