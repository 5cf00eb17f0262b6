#pragma once

#include "mobile/ui/hotel.hpp"
#include "mobile/ui/taps.hpp"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <string>

namespace turndown::ui {

/// What somebody saw in a room, against what the front desk says. A half-filled one is kept. Main thread only.
class ObservationForm : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")
    Q_PROPERTY(QString room READ room NOTIFY changed FINAL)
    Q_PROPERTY(QString frontDesk READ frontDesk NOTIFY changed FINAL) ///< `vacant` or `occupied`.
    Q_PROPERTY(
        QString seen READ seen WRITE setSeen NOTIFY changed FINAL) ///< `vacant` or `occupied`; empty: not said yet.
    Q_PROPERTY(int persons READ persons WRITE setPersons NOTIFY changed FINAL)
    Q_PROPERTY(QString luggage READ luggage WRITE setLuggage NOTIFY changed FINAL) ///< `none light normal`; or empty.
    Q_PROPERTY(bool ready READ isReady NOTIFY changed FINAL)                       ///< Enough is said to send it.
    Q_PROPERTY(bool differs READ differs NOTIFY changed FINAL)                     ///< From what the front desk says.

public:
    ObservationForm(Hotel& hotel, Taps& taps, QObject* parent = nullptr);

    Q_INVOKABLE void open(const QString& room);
    /// True when it is recorded; the form is empty then.
    Q_INVOKABLE bool send();

    [[nodiscard]] const QString& room() const { return m_room; }
    [[nodiscard]] const QString& frontDesk() const { return m_frontDesk; }
    [[nodiscard]] const QString& seen() const { return m_seen; }
    [[nodiscard]] int persons() const { return m_persons; }
    [[nodiscard]] const QString& luggage() const { return m_luggage; }
    [[nodiscard]] bool isReady() const { return !m_seen.isEmpty(); }
    [[nodiscard]] bool differs() const { return isReady() && m_seen != m_frontDesk; }
    void setSeen(const QString& seen);
    void setPersons(int persons);
    void setLuggage(const QString& luggage);

signals:
    void changed();

private:
    void keep();
    [[nodiscard]] std::string form() const { return "observation room/" + plain(m_room); }

    Hotel& m_hotel;
    Taps& m_taps;
    QString m_room;
    Turn m_turn; ///< The room's when the form was opened.
    QString m_frontDesk;
    QString m_seen;
    int m_persons = 0;
    QString m_luggage;
};

} // namespace turndown::ui
