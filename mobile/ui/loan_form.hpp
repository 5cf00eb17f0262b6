#pragma once

#include "mobile/ui/hotel.hpp"
#include "mobile/ui/taps.hpp"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace turndown::ui {

/// Something that is lent to a room's guest: what, how many, its label. A half-filled one is kept. Main thread only.
class LoanForm : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")
    Q_PROPERTY(QString room READ room NOTIFY changed FINAL)
    Q_PROPERTY(QString what READ what WRITE setWhat NOTIFY changed FINAL)
    Q_PROPERTY(int quantity READ quantity WRITE setQuantity NOTIFY changed FINAL)
    Q_PROPERTY(QString label READ label WRITE setLabel NOTIFY changed FINAL)
    Q_PROPERTY(bool ready READ isReady NOTIFY changed FINAL)

public:
    LoanForm(Hotel& hotel, Taps& taps, QObject* parent = nullptr);

    Q_INVOKABLE void open(const QString& room);
    /// True when it is recorded; the form is empty then.
    Q_INVOKABLE bool send();

    [[nodiscard]] const QString& room() const { return m_room; }
    [[nodiscard]] const QString& what() const { return m_what; }
    [[nodiscard]] int quantity() const { return m_quantity; }
    [[nodiscard]] const QString& label() const { return m_label; }
    [[nodiscard]] bool isReady() const { return !m_what.isEmpty(); }
    void setWhat(const QString& what);
    void setQuantity(int quantity);
    void setLabel(const QString& label);

signals:
    void changed();

private:
    void keep();
    [[nodiscard]] std::string form() const { return "loan room/" + plain(m_room); }

    Hotel& m_hotel;
    Taps& m_taps;
    QString m_room;
    QString m_what;
    int m_quantity = 1;
    QString m_label;
};

} // namespace turndown::ui
