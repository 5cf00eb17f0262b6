#pragma once

#include "mobile/ui/hotel.hpp"
#include "mobile/ui/row_model.hpp"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace turndown::ui {

/// What the chip in the corner says, and the queue behind it item by item. Main thread only.
class SyncStatus : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")
    /// `not-enrolled revoked needs-update needs-attention offline clock-off waiting all-at-server`.
    Q_PROPERTY(QString state READ state NOTIFY changed FINAL)
    Q_PROPERTY(int waiting READ waiting NOTIFY changed FINAL)
    Q_PROPERTY(int photosWaiting READ photosWaiting NOTIFY changed FINAL) ///< Not known to be at the server.
    Q_PROPERTY(int photosRefused READ photosRefused NOTIFY changed FINAL) ///< The server does not take them.
    Q_PROPERTY(int attention READ attention NOTIFY changed FINAL)
    Q_PROPERTY(QString lastContact READ lastContact NOTIFY changed FINAL) ///< `10:42`; empty: never.
    Q_PROPERTY(int knownFor READ knownFor NOTIFY changed FINAL) ///< Whole minutes since the last contact; -1: never.
    Q_PROPERTY(QString offlineSince READ offlineSince NOTIFY changed FINAL) ///< `10:05`; empty: not offline.
    Q_PROPERTY(int clockMinutes READ clockMinutes NOTIFY changed FINAL)     ///< How far the clock is off; 0: it is not.
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed FINAL)           ///< The server's sentence; may be empty.
    /// Not answered yet, in the order they were tapped; roles: `key`, kind, about, who, when.
    Q_PROPERTY(turndown::ui::RowModel* queue READ queue CONSTANT FINAL)

public:
    explicit SyncStatus(Hotel& hotel, QObject* parent = nullptr);

    [[nodiscard]] QString state() const;
    [[nodiscard]] int waiting() const { return static_cast<int>(m_chip.waiting); }
    [[nodiscard]] int photosWaiting() const { return static_cast<int>(m_chip.photosWaiting); }
    [[nodiscard]] int photosRefused() const { return static_cast<int>(m_chip.photosRefused); }
    [[nodiscard]] int attention() const { return static_cast<int>(m_chip.attention); }
    [[nodiscard]] QString lastContact() const;
    [[nodiscard]] int knownFor() const;
    [[nodiscard]] QString offlineSince() const;
    [[nodiscard]] int clockMinutes() const { return static_cast<int>(m_chip.clockOff.count()); }
    [[nodiscard]] QString trouble() const { return text(m_chip.trouble); }
    [[nodiscard]] RowModel* queue() { return &m_queue; }

signals:
    void changed();

private:
    void refresh();

    Hotel& m_hotel;
    tablet::SyncChip m_chip;
    QTimer m_minute; ///< What is known grows older without any news.
    RowModel m_queue;
};

} // namespace turndown::ui
