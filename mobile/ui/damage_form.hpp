#pragma once

#include "mobile/ui/hotel.hpp"
#include "mobile/ui/photo_book.hpp"
#include "mobile/ui/taps.hpp"

#include <QObject>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace turndown::ui {

/// A damage report being made: category, what, urgency, words, photos. Half-filled ones are kept. Main thread only.
class DamageForm : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")
    Q_PROPERTY(QString room READ room NOTIFY changed FINAL)
    Q_PROPERTY(QString category READ category WRITE setCategory NOTIFY changed FINAL) ///< A code; chooses no `what`.
    Q_PROPERTY(QString what READ what WRITE setWhat NOTIFY changed FINAL)             ///< A code.
    Q_PROPERTY(QString priority READ priority WRITE setPriority NOTIFY changed FINAL) ///< `p1` … `p4`.
    Q_PROPERTY(bool hazard READ isHazard WRITE setHazard NOTIFY changed FINAL)        ///< Somebody could come to harm.
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList photos READ photos NOTIFY changed FINAL) ///< `{name, source}`.
    Q_PROPERTY(bool ready READ isReady NOTIFY changed FINAL)         ///< Enough is said to send it.
    /// The same room and category was reported within 24 hours: `{what, who, when, photos}`; empty: not.
    Q_PROPERTY(QVariantMap alreadyReported READ alreadyReported NOTIFY changed FINAL)
    /// The same was repaired here within thirty days: `{what, who, daysAgo}`; empty: not. It is reported as having come back,
    /// unless somebody says that it is something else.
    Q_PROPERTY(QVariantMap repeats READ repeats NOTIFY changed FINAL)
    Q_PROPERTY(bool somethingElse READ isSomethingElse WRITE setSomethingElse NOTIFY changed FINAL)
    /// What a guest who caused it may be asked to pay for: `{item, name, price, quantity}`.
    Q_PROPERTY(QVariantList charge READ charge NOTIFY changed FINAL)

public:
    DamageForm(Hotel& hotel, Taps& taps, PhotoBook& book, QObject* parent = nullptr);

    Q_INVOKABLE void open(const QString& room);
    Q_INVOKABLE void addPhoto(const QString& file); ///< At most eight; the book says why one is not taken.
    Q_INVOKABLE void removePhoto(const QString& name);
    Q_INVOKABLE void setCharge(const QString& item, int quantity);
    /// True when it is recorded; the form is empty then.
    Q_INVOKABLE bool send();

    [[nodiscard]] const QString& room() const { return m_room; }
    [[nodiscard]] const QString& category() const { return m_category; }
    [[nodiscard]] const QString& what() const { return m_what; }
    [[nodiscard]] const QString& priority() const { return m_priority; }
    [[nodiscard]] const QString& words() const { return m_words; }
    [[nodiscard]] QVariantList photos() const;
    [[nodiscard]] bool isReady() const { return !m_category.isEmpty() && !m_what.isEmpty() && !m_priority.isEmpty(); }
    [[nodiscard]] QVariantMap alreadyReported() const;
    [[nodiscard]] bool isHazard() const { return m_hazard; }
    [[nodiscard]] QVariantMap repeats() const;
    [[nodiscard]] bool isSomethingElse() const { return m_somethingElse; }
    [[nodiscard]] QVariantList charge() const;
    void setHazard(bool hazard);
    void setSomethingElse(bool somethingElse);
    void setCategory(const QString& category);
    void setWhat(const QString& what);
    void setPriority(const QString& priority);
    void setWords(const QString& words);

signals:
    void changed();

private:
    void keep();
    [[nodiscard]] DamageReported report() const;
    [[nodiscard]] std::optional<DocumentName> repeated() const;
    [[nodiscard]] std::string form() const { return "damage room/" + plain(m_room); }

    Hotel& m_hotel;
    Taps& m_taps;
    PhotoBook& m_book;
    QString m_room;
    QString m_category;
    QString m_what;
    QString m_priority;
    QString m_words;
    QStringList m_photos; ///< Names.
    QVariantMap m_charge; ///< Quantities by item.
    bool m_hazard = false;
    bool m_somethingElse = false;
};

} // namespace turndown::ui
