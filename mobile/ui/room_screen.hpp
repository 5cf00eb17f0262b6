#pragma once

#include "mobile/ui/hotel.hpp"
#include "mobile/ui/row_model.hpp"
#include "mobile/ui/taps.hpp"

#include <QObject>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace turndown::ui {

/// One room on the screen: where it stands, what it asks for, its history; and every tap that is about it.
/// Main thread only.
class RoomScreen : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")
    Q_PROPERTY(QString number READ number WRITE setNumber NOTIFY numberChanged FINAL)
    /// What is known of the room, by role: those of the room lists, and `type occupancy condition taskState
    /// minibar (what it lacks, each `{name, quantity}`) adults children babies requests language arrival departure failCount mayPass inspectedBy failed (what was not in order, in
    /// people's words) failedPhotos (of those, `{name, source}` by these words) pictures (how it should look, `{name,
    /// source}`) passBar (as in InspectionList) flagReasons (by mark, as `rush`) touchUpReason (a code, or people's words)
    /// mayLeave mayAskTouchUp mayAskAfterGuest keptOut welfareResult welfareBy welfareAt welfareWords`.
    Q_PROPERTY(QVariantMap facts READ facts NOTIFY changed FINAL)
    /// The latest first; roles: `key`, kind, who, when, outcome, reason, pending.
    Q_PROPERTY(turndown::ui::RowModel* history READ history CONSTANT FINAL)
    /// Reported and not yet repaired; roles: `key`, category, what, priority, state, who, when, pending,
    /// photos (`{name, source}`).
    Q_PROPERTY(turndown::ui::RowModel* defects READ defects CONSTANT FINAL)
    /// Roles: `key`, words, code (a coded exception, or empty), who, when.
    Q_PROPERTY(turndown::ui::RowModel* notes READ notes CONSTANT FINAL)
    /// A half-written note on this room, kept for the person who comes back.
    Q_PROPERTY(QString noteDraft READ noteDraft WRITE setNoteDraft NOTIFY noteDraftChanged FINAL)
    Q_PROPERTY(
        QString noteCode READ noteCode WRITE setNoteCode NOTIFY noteDraftChanged FINAL) ///< Its exception; or empty.

public:
    RoomScreen(Hotel& hotel, Taps& taps, QObject* parent = nullptr);

    [[nodiscard]] const QString& number() const { return m_number; }
    void setNumber(const QString& number);
    [[nodiscard]] const QVariantMap& facts() const { return m_facts; }
    [[nodiscard]] QString noteDraft() const;
    void setNoteDraft(const QString& words);
    [[nodiscard]] QString noteCode() const;
    void setNoteCode(const QString& code);
    [[nodiscard]] RowModel* history() { return &m_history; }
    [[nodiscard]] RowModel* defects() { return &m_defects; }
    [[nodiscard]] RowModel* notes() { return &m_notes; }

    /// Each names the room, so that a card of a list may be tapped without opening it. True when it is recorded.
    Q_INVOKABLE bool start(const QString& room); ///< Also resumes, tries again, and takes over.
    Q_INVOKABLE bool pause(const QString& room);
    Q_INVOKABLE bool abandon(const QString& room);                         ///< Leaves it unfinished, as it was before.
    Q_INVOKABLE bool setService(const QString& room, const QString& flag); ///< `none dnd make-up declined`.
    Q_INVOKABLE bool note(const QString& room, const QString& words, const QString& code = {});
    Q_INVOKABLE bool askTouchUp(const QString& room, const QString& reason);
    Q_INVOKABLE bool pass(const QString& room); ///< Everything is in order.

signals:
    void numberChanged();
    void changed();
    void noteDraftChanged();

private:
    void refresh();
    void refreshHistory();
    void refreshDefects();
    void keepNote(const QString& words, const QString& code);
    [[nodiscard]] QVariantMap factsOf(const tablet::ShownDocument& shown) const;
    void addCare(QVariantMap& facts, const Room& room) const;

    Hotel& m_hotel;
    Taps& m_taps;
    QString m_number;
    QVariantMap m_facts;
    RowModel m_history;
    RowModel m_defects;
    RowModel m_notes;
};

} // namespace turndown::ui
