#pragma once

#include "mobile/ui/hotel.hpp"
#include "mobile/ui/taps.hpp"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace turndown::ui {

/// My work of this day, to sign for. Main thread only. Source: docs/operations.md, `report.signed`.
class DayReport : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")
    Q_PROPERTY(QString day READ day NOTIFY changed FINAL)         ///< `2026-11-23`
    Q_PROPERTY(QStringList rooms READ rooms NOTIFY changed FINAL) ///< Numbers of those I cleaned, as often as I did.
    Q_PROPERTY(QString state READ state NOTIFY changed FINAL) ///< `signed approved returned`; empty: not signed yet.
    Q_PROPERTY(int unsignedRooms READ unsignedRooms NOTIFY changed FINAL)
    Q_PROPERTY(QString remark READ remark NOTIFY changed FINAL) ///< Of whoever read it.
    Q_PROPERTY(QString reader READ reader NOTIFY changed FINAL)
    Q_PROPERTY(bool waits READ waits NOTIFY changed FINAL) ///< There is something to sign.

public:
    DayReport(Hotel& hotel, Taps& taps, QObject* parent = nullptr);

    /// Signs for all of it. True when it is recorded.
    Q_INVOKABLE bool sign();

    [[nodiscard]] const QString& day() const { return m_day; }
    [[nodiscard]] const QStringList& rooms() const { return m_rooms; }
    [[nodiscard]] const QString& state() const { return m_state; }
    [[nodiscard]] int unsignedRooms() const { return m_unsigned; }
    [[nodiscard]] const QString& remark() const { return m_remark; }
    [[nodiscard]] const QString& reader() const { return m_reader; }
    [[nodiscard]] bool waits() const { return m_unsigned > 0 || m_state == QLatin1String{"returned"}; }

signals:
    void changed();

private:
    void hear(const std::vector<DocumentName>& documents);
    void refresh();
    [[nodiscard]] DocumentName document() const;

    Hotel& m_hotel;
    Taps& m_taps;
    QString m_day;
    QStringList m_rooms;
    std::vector<OperationId> m_work;
    QString m_state;
    int m_unsigned = 0;
    QString m_remark;
    QString m_reader;
};

} // namespace turndown::ui
