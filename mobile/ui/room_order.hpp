#pragma once

#include "mobile/core/shift_order.hpp"
#include "mobile/ui/room_list_model.hpp"
#include "mobile/ui/taps.hpp"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace turndown::ui {

/// The order in which a person goes through their rooms and areas, as they set it: dragged on the list, or one place at a time.
/// A move is undone as a whole, however many operations it took. Main thread only.
class RoomOrder : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")

public:
    /// `list` is the person's own; what it shows is what is dragged on.
    RoomOrder(Hotel& hotel, Taps& taps, const RoomListModel& list, QObject* parent = nullptr);

    /// `key` is that of the list's row: a room's number, or `area/lobby`.

    /// The row nearest to `row` where it may stand: among those of its own part of the list; -1: it may not move.
    Q_INVOKABLE [[nodiscard]] int nearestRow(const QString& key, int row) const;

    /// Which of all that is still to be done it is, from 1; 0: it is none of them.
    Q_INVOKABLE [[nodiscard]] int placeOf(const QString& key) const;

    /// Each is true when something was recorded.
    Q_INVOKABLE bool moveTo(const QString& key, int row);
    Q_INVOKABLE bool moveEarlier(const QString& key);
    Q_INVOKABLE bool moveLater(const QString& key);

private:
    [[nodiscard]] QStringList shownKeys(const QString& key) const;
    [[nodiscard]] bool move(const QStringList& keys, const QString& key, qsizetype row);
    [[nodiscard]] qsizetype nearest(const QStringList& keys, const QString& key, qsizetype row) const;
    [[nodiscard]] std::optional<tablet::ListPart> partOf(const QString& key) const;

    Hotel& m_hotel;
    Taps& m_taps;
    const RoomListModel& m_list;
};

} // namespace turndown::ui
