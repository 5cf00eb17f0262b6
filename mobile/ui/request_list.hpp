#pragma once

#include "mobile/core/request_order.hpp"
#include "mobile/ui/hotel.hpp"
#include "mobile/ui/row_model.hpp"
#include "mobile/ui/stillness.hpp"
#include "mobile/ui/taps.hpp"

#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace turndown::ui {

/// What guests and the house ask for and nobody has done yet: mine first, then nobody's, then others'; what is due first.
/// Roles: `key` (its id), part (`mine nobodys others`), heads (the first of its part), what, quantity, words, room, where (the room or the place in
/// words), stage (`open accepted`), hasDue, overdue, minutesLeft (negative where overdue), dueAt (`14:30`), to, openedBy, openedAt,
/// acceptedBy, pending. Rows stay where they are while `held`. Main thread only.
class RequestList : public turndown::ui::RowModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")
    Q_PROPERTY(QString room READ room WRITE setRoom NOTIFY roomChanged FINAL) ///< Only of this room.
    Q_PROPERTY(int waiting READ waiting NOTIFY waitingChanged FINAL) ///< How many of them are mine or nobody's.

public:
    enum class Scope { Everywhere, OneRoom };

    RequestList(Hotel& hotel, Taps& taps, Scope scope, QObject* parent = nullptr);

    /// Each is true when it is recorded.
    Q_INVOKABLE bool accept(const QString& request);
    Q_INVOKABLE bool markDone(const QString& request);
    Q_INVOKABLE bool cancel(const QString& request);
    Q_INVOKABLE bool assign(const QString& request, const QString& staff); ///< Empty: to whoever is nearest.

    [[nodiscard]] const QString& room() const { return m_room; }
    void setRoom(const QString& room);
    [[nodiscard]] int waiting() const { return m_waiting; }
    void setHeld(bool held) { m_still.setHeld(held); }

signals:
    void roomChanged();
    void waitingChanged();

private:
    void hear(const std::vector<DocumentName>& documents);
    void refresh();
    [[nodiscard]] Row rowOf(const tablet::ShownDocument& shown, tablet::RequestPart part, bool heads) const;
    [[nodiscard]] bool tap(const QString& request, const OperationBody& body, const char* what);

    Hotel& m_hotel;
    Taps& m_taps;
    Scope m_scope;
    QTimer m_minute; ///< Something falls due without any news.
    QString m_room;
    int m_waiting = 0;
    Stillness m_still{[this] { refresh(); }};
};

} // namespace turndown::ui
