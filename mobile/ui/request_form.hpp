#pragma once

#include "mobile/ui/hotel.hpp"
#include "mobile/ui/row_model.hpp"
#include "mobile/ui/taps.hpp"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <string>

namespace turndown::ui {

/// A request that is being opened: where, what, how many, until when, for whom. A half-filled one is kept. Main thread only.
class RequestForm : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")
    Q_PROPERTY(bool fixed READ isFixed NOTIFY changed FINAL) ///< It was opened from a room: where is not asked.
    Q_PROPERTY(QString room READ room WRITE setRoom NOTIFY changed FINAL)
    Q_PROPERTY(
        QString place READ place WRITE setPlace NOTIFY changed FINAL) ///< A public area's code; a room empties it.
    Q_PROPERTY(QString placeName READ placeName NOTIFY changed FINAL)
    Q_PROPERTY(QString what READ what WRITE setWhat NOTIFY changed FINAL)
    Q_PROPERTY(int quantity READ quantity WRITE setQuantity NOTIFY changed FINAL)
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY changed FINAL)
    Q_PROPERTY(
        QString due READ due WRITE setDue NOTIFY changed FINAL) ///< `none 15 30 60 at`: minutes from the sending.
    Q_PROPERTY(int dueTime READ dueTime WRITE setDueTime NOTIFY changed FINAL) ///< For `at`: minutes after midnight.
    Q_PROPERTY(QString to READ to WRITE setTo NOTIFY changed FINAL) ///< Somebody's id; empty: whoever is nearest.
    Q_PROPERTY(QString toName READ toName NOTIFY changed FINAL)
    Q_PROPERTY(bool knowsRoom READ knowsRoom NOTIFY changed FINAL) ///< There is such a room in the hotel.
    Q_PROPERTY(bool ready READ isReady NOTIFY changed FINAL)
    Q_PROPERTY(turndown::ui::RowModel* places READ places CONSTANT FINAL) ///< Public areas; roles: `key`, name.

public:
    RequestForm(Hotel& hotel, Taps& taps, QObject* parent = nullptr);

    Q_INVOKABLE void open(const QString& room); ///< Empty: from the list, where is still asked.
    /// True when it is recorded; the form is empty then.
    Q_INVOKABLE bool send();

    [[nodiscard]] bool isFixed() const { return !m_from.isEmpty(); }
    [[nodiscard]] const QString& room() const { return m_room; }
    [[nodiscard]] const QString& place() const { return m_place; }
    [[nodiscard]] QString placeName() const;
    [[nodiscard]] const QString& what() const { return m_what; }
    [[nodiscard]] int quantity() const { return m_quantity; }
    [[nodiscard]] const QString& words() const { return m_words; }
    [[nodiscard]] const QString& due() const { return m_due; }
    [[nodiscard]] int dueTime() const { return m_dueTime; }
    [[nodiscard]] const QString& to() const { return m_to; }
    [[nodiscard]] QString toName() const;
    [[nodiscard]] bool knowsRoom() const;
    [[nodiscard]] bool isReady() const { return !m_what.isEmpty() && (knowsRoom() || !m_place.isEmpty()); }
    [[nodiscard]] RowModel* places() { return &m_places; }
    void setRoom(const QString& room);
    void setPlace(const QString& place);
    void setWhat(const QString& what);
    void setQuantity(int quantity);
    void setWords(const QString& words);
    void setDue(const QString& due);
    void setDueTime(int minutes);
    void setTo(const QString& to);

signals:
    void changed();

private:
    void refreshPlaces();
    void keep();
    [[nodiscard]] std::optional<UtcTime> dueAt() const;
    [[nodiscard]] std::string form() const { return "request " + (m_from.isEmpty() ? "new" : "room/" + plain(m_from)); }

    Hotel& m_hotel;
    Taps& m_taps;
    RowModel m_places;
    QString m_from; ///< The room it was opened from.
    QString m_room;
    QString m_place;
    QString m_what;
    int m_quantity = 1;
    QString m_words;
    QString m_due;
    int m_dueTime = 0;
    QString m_to;
};

} // namespace turndown::ui
