#pragma once

#include "mobile/ui/hotel.hpp"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <utility>
#include <vector>

namespace turndown::ui {

/// Records what people tap, keeps the last tap at hand so that it can be undone, and says what went wrong.
///
/// Every model taps through here. Main thread only.
class Taps : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")
    /// What can be undone now (`room.cleaned`, `service.dnd`), and what it was about; empty: nothing.
    Q_PROPERTY(QString undoWhat READ undoWhat NOTIFY undoChanged FINAL)
    Q_PROPERTY(QString undoAbout READ undoAbout NOTIFY undoChanged FINAL)
    /// How long the undo bar stays, in milliseconds.
    Q_PROPERTY(int undoTime READ undoTime CONSTANT FINAL)
    /// Loud and lasting: `storage` when this tablet cannot save. Empty: all is well.
    Q_PROPERTY(QString alarm READ alarm NOTIFY alarmChanged FINAL)
    Q_PROPERTY(QString alarmDetail READ alarmDetail NOTIFY alarmChanged FINAL)

public:
    /// `kick` is called after each tap: there is something to send.
    Taps(Hotel& hotel, std::function<void()> kick, QObject* parent = nullptr);

    /// Records a tap. For the undo bar, `what` says what it was, usually the operation's kind, and `about` names the
    /// room or the item. True when the tap is durable.
    bool perform(const DocumentName& doc, const OperationBody& body, const QString& what, const QString& about);

    /// The same for one of several taps that a person sees as one: undo takes them all back.
    bool performAlso(const DocumentName& doc, const OperationBody& body, const QString& what, const QString& about);

    /// What one tap says of several documents.
    using Deeds = std::vector<std::pair<DocumentName, OperationBody>>;

    /// All of these, durable together, or none; undo takes them all back together. False where there is nothing to do.
    bool performAll(const Deeds& deeds, const QString& what, const QString& about);

    /// Takes note of an error that a person should hear about. `Storage` raises the alarm.
    void tell(const Error& error);

    /// Takes back the tap that the undo bar shows.
    Q_INVOKABLE void undo();
    /// Puts the undo bar away.
    Q_INVOKABLE void settle();

    [[nodiscard]] const QString& undoWhat() const { return m_undoWhat; }
    [[nodiscard]] const QString& undoAbout() const { return m_undoAbout; }
    [[nodiscard]] int undoTime() const;
    [[nodiscard]] const QString& alarm() const { return m_alarm; }
    [[nodiscard]] const QString& alarmDetail() const { return m_alarmDetail; }

    /// Raises the alarm for something outside a tap, such as a display that cannot be drawn on.
    void raiseAlarm(const QString& code, const QString& detail);

signals:
    void undoChanged();
    void alarmChanged();
    /// A rule said no, or the thing is not here any more: `refused`, `missing`, `malformed`; with a sentence.
    void refused(const QString& code, const QString& detail);

private:
    void offerUndo(const QString& what, const QString& about);

    Hotel& m_hotel;
    std::function<void()> m_kick;
    QTimer m_untilSettled;
    std::vector<OperationId> m_undoable; ///< In the order they were tapped.
    QString m_undoWhat;
    QString m_undoAbout;
    QString m_alarm;
    QString m_alarmDetail;
};

} // namespace turndown::ui
