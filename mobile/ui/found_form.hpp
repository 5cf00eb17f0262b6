#pragma once

#include "mobile/ui/hotel.hpp"
#include "mobile/ui/photo_book.hpp"
#include "mobile/ui/row_model.hpp"
#include "mobile/ui/taps.hpp"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace turndown::ui {

/// Something found that is being reported: where, what, how it is kept, label, words, photos. A half-filled one is kept.
/// Main thread only.
class FoundForm : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")
    Q_PROPERTY(bool fixed READ isFixed NOTIFY changed FINAL) ///< It was opened from a room: where is not asked.
    Q_PROPERTY(QString room READ room WRITE setRoom NOTIFY changed FINAL)
    Q_PROPERTY(
        QString place READ place WRITE setPlace NOTIFY changed FINAL) ///< A public area's code; a room empties it.
    Q_PROPERTY(QString placeName READ placeName NOTIFY changed FINAL)
    Q_PROPERTY(bool knowsRoom READ knowsRoom NOTIFY changed FINAL)
    Q_PROPERTY(QString what READ what WRITE setWhat NOTIFY changed FINAL)    ///< A code; chooses the usual class.
    Q_PROPERTY(QString kept READ kept WRITE setKept NOTIFY changed FINAL)    ///< The class, a code.
    Q_PROPERTY(QString label READ label WRITE setLabel NOTIFY changed FINAL) ///< Empty: it gets one by itself.
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList photos READ photos NOTIFY changed FINAL) ///< `{name, source}`.
    Q_PROPERTY(bool ready READ isReady NOTIFY changed FINAL)
    Q_PROPERTY(turndown::ui::RowModel* places READ places CONSTANT FINAL) ///< Public areas; roles: `key`, name.

public:
    FoundForm(Hotel& hotel, Taps& taps, PhotoBook& book, QObject* parent = nullptr);

    Q_INVOKABLE void open(const QString& room); ///< Empty: where is still asked.
    Q_INVOKABLE void addPhoto(const QString& file);
    Q_INVOKABLE void removePhoto(const QString& name);
    /// True when it is recorded; the form is empty then.
    Q_INVOKABLE bool send();

    [[nodiscard]] bool isFixed() const { return !m_from.isEmpty(); }
    [[nodiscard]] const QString& room() const { return m_room; }
    [[nodiscard]] const QString& place() const { return m_place; }
    [[nodiscard]] QString placeName() const;
    [[nodiscard]] bool knowsRoom() const;
    [[nodiscard]] const QString& what() const { return m_what; }
    [[nodiscard]] const QString& kept() const { return m_kept; }
    [[nodiscard]] const QString& label() const { return m_label; }
    [[nodiscard]] const QString& words() const { return m_words; }
    [[nodiscard]] QVariantList photos() const;
    [[nodiscard]] bool isReady() const { return !m_what.isEmpty() && (knowsRoom() || !m_place.isEmpty()); }
    [[nodiscard]] RowModel* places() { return &m_places; }
    void setRoom(const QString& room);
    void setPlace(const QString& place);
    void setWhat(const QString& what);
    void setKept(const QString& kept);
    void setLabel(const QString& label);
    void setWords(const QString& words);

signals:
    void changed();

private:
    void set(QString& member, const QString& value);
    void refreshPlaces();
    void keep();
    [[nodiscard]] std::string form() const { return "found " + (m_from.isEmpty() ? "new" : "room/" + plain(m_from)); }

    Hotel& m_hotel;
    Taps& m_taps;
    PhotoBook& m_book;
    RowModel m_places;
    QString m_from; ///< The room it was opened from.
    QString m_room;
    QString m_place;
    QString m_what;
    QString m_kept;
    QString m_label;
    QString m_words;
    QStringList m_photos; ///< Names.
};

} // namespace turndown::ui
