#pragma once

#include "mobile/ui/hotel.hpp"
#include "mobile/ui/row_model.hpp"
#include "mobile/ui/taps.hpp"

#include <QObject>
#include <QSet>
#include <QtQml/qqmlregistration.h>

namespace turndown::ui {

/// What I hand to the next shift: everything that goes on, less what I take out, and my words. A half-filled one is kept.
/// Main thread only.
class HandoverForm : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")
    Q_PROPERTY(
        QString shift READ shift WRITE setShift NOTIFY changed FINAL) ///< The one that ends: `early day late night`.
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY changed FINAL)
    /// Roles: `key` (the document), kind, about, code, who, chosen.
    Q_PROPERTY(turndown::ui::RowModel* items READ items CONSTANT FINAL)

public:
    HandoverForm(Hotel& hotel, Taps& taps, QObject* parent = nullptr);

    Q_INVOKABLE void open();
    Q_INVOKABLE void choose(const QString& doc, bool chosen);
    /// True when it is recorded; the form is empty then.
    Q_INVOKABLE bool send();

    [[nodiscard]] const QString& shift() const { return m_shift; }
    [[nodiscard]] const QString& words() const { return m_words; }
    [[nodiscard]] RowModel* items() { return &m_items; }
    void setShift(const QString& shift);
    void setWords(const QString& words);

signals:
    void changed();

private:
    void keep();
    void refreshItems();

    Hotel& m_hotel;
    Taps& m_taps;
    RowModel m_items;
    QString m_shift;
    QString m_words;
    QSet<QString> m_leftOut; ///< Documents that need not be handed over.
};

} // namespace turndown::ui
