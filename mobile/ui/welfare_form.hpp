#pragma once

#include "mobile/ui/hotel.hpp"
#include "mobile/ui/taps.hpp"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <string>

namespace turndown::ui {

/// How the guest was found who has kept everyone out. A half-filled one is kept. Main thread only.
class WelfareForm : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")
    Q_PROPERTY(QString room READ room NOTIFY changed FINAL)
    Q_PROPERTY(QString result READ result WRITE setResult NOTIFY changed FINAL) ///< `well no-answer needs-help left`.
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY changed FINAL)
    Q_PROPERTY(bool ready READ isReady NOTIFY changed FINAL)

public:
    WelfareForm(Hotel& hotel, Taps& taps, QObject* parent = nullptr);

    Q_INVOKABLE void open(const QString& room);
    /// True when it is recorded; the form is empty then.
    Q_INVOKABLE bool send();

    [[nodiscard]] const QString& room() const { return m_room; }
    [[nodiscard]] const QString& result() const { return m_result; }
    [[nodiscard]] const QString& words() const { return m_words; }
    [[nodiscard]] bool isReady() const { return !m_result.isEmpty(); }
    void setResult(const QString& result);
    void setWords(const QString& words);

signals:
    void changed();

private:
    void keep();
    [[nodiscard]] std::string form() const { return "welfare room/" + plain(m_room); }

    Hotel& m_hotel;
    Taps& m_taps;
    QString m_room;
    Turn m_turn; ///< The room's when the form was opened.
    QString m_result;
    QString m_words;
};

} // namespace turndown::ui
