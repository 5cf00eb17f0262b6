#pragma once

#include "mobile/core/lent_things.hpp"
#include "mobile/ui/hotel.hpp"
#include "mobile/ui/row_model.hpp"
#include "mobile/ui/stillness.hpp"
#include "mobile/ui/taps.hpp"

#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace turndown::ui {

/// What guests have borrowed and not given back: what is to be asked back first, then mine, then the others. Roles: `key`
/// (its id), part (`warned mine elsewhere`), heads (the first of its part), room, what, out, quantity, label, words,
/// warning (`due-out checked-out moved`, or empty), movedTo (the room its guest went to), dueAt, late, by, at, pending.
/// Rows stay where they are while `held`. Main thread only.
class LoanList : public turndown::ui::RowModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")
    Q_PROPERTY(QString room READ room WRITE setRoom NOTIFY roomChanged FINAL) ///< Only of this room.
    Q_PROPERTY(int warned READ warned NOTIFY warnedChanged FINAL)             ///< How many are to be asked back.

public:
    enum class Scope { Everywhere, OneRoom };

    LoanList(Hotel& hotel, Taps& taps, Scope scope, QObject* parent = nullptr);

    /// Each is true when it is recorded.
    Q_INVOKABLE bool takeBack(const QString& loan, int quantity);
    Q_INVOKABLE bool follow(const QString& loan); ///< The guest has it in the room that `movedTo` names.

    [[nodiscard]] const QString& room() const { return m_room; }
    void setRoom(const QString& room);
    [[nodiscard]] int warned() const { return m_warned; }
    void setHeld(bool held) { m_still.setHeld(held); }

signals:
    void roomChanged();
    void warnedChanged();

private:
    void hear(const std::vector<DocumentName>& documents);
    void refresh();
    [[nodiscard]] LoanOutlook outlookOfLoan(const Loan& loan, const std::vector<tablet::ShownDocument>& rooms) const;
    [[nodiscard]] Row rowOf(const tablet::ShownDocument& shown, const tablet::LentThing& thing, bool heads) const;

    Hotel& m_hotel;
    Taps& m_taps;
    Scope m_scope;
    QTimer m_minute; ///< Something falls due without any news.
    QString m_room;
    int m_warned = 0;
    Stillness m_still{[this] { refresh(); }};
};

} // namespace turndown::ui
