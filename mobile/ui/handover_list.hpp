#pragma once

#include "mobile/ui/hotel.hpp"
#include "mobile/ui/row_model.hpp"
#include "mobile/ui/stillness.hpp"
#include "mobile/ui/taps.hpp"

#include <QtQml/qqmlregistration.h>

namespace turndown::ui {

/// Shifts that nobody has taken over whole, the latest first. Roles: `key` (its id), shift, words, by, at, mine (I handed it
/// over, so I do not take it), items (each `{doc, words, kind, about, code, who, takenBy}`; `words` as it stood when it was
/// handed over, or empty), open (how many nobody has taken), pending. Rows stay where they are while `held`. Main thread only.
class HandoverList : public turndown::ui::RowModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")
    Q_PROPERTY(int waiting READ waiting NOTIFY waitingChanged FINAL) ///< How many wait for somebody like me.

public:
    HandoverList(Hotel& hotel, Taps& taps, QObject* parent = nullptr);

    /// Each is true when it is recorded.
    Q_INVOKABLE bool take(const QString& handover, const QString& doc);
    Q_INVOKABLE bool takeAll(const QString& handover);
    Q_INVOKABLE bool withdraw(const QString& handover);

    [[nodiscard]] int waiting() const { return m_waiting; }
    void setHeld(bool held) { m_still.setHeld(held); }

signals:
    void waitingChanged();

private:
    void hear(const std::vector<DocumentName>& documents);
    void refresh();
    [[nodiscard]] bool acknowledge(const DocumentName& doc, std::vector<DocumentName> items);
    [[nodiscard]] Row rowOf(const tablet::ShownDocument& shown) const;

    Hotel& m_hotel;
    Taps& m_taps;
    int m_waiting = 0;
    Stillness m_still{[this] { refresh(); }};
};

} // namespace turndown::ui
