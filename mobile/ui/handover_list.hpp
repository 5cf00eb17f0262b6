#pragma once

#include "mobile/ui/hotel.hpp"
#include "mobile/ui/stillness.hpp"
#include "mobile/ui/taps.hpp"
#include "mobile/ui/waiting_list.hpp"

#include <QtQml/qqmlregistration.h>

namespace turndown::ui {

/// Shifts that nobody has taken over whole, the latest first; those of others wait. Roles: `key` (its id), shift,
/// words, by, at, mine (I handed it over, so I do not take it), items (each `{doc, words, kind, about, code, who,
/// takenBy}`; `words` as it stood when it was handed over, or empty), open (how many nobody has taken), pending.
/// Rows stay where they are while `held`. Main thread only.
class HandoverList : public turndown::ui::WaitingList {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")

public:
    HandoverList(Hotel& hotel, Taps& taps, QObject* parent = nullptr);

    /// Each is true when it is recorded.
    Q_INVOKABLE bool take(const QString& handover, const QString& doc);
    Q_INVOKABLE bool takeAll(const QString& handover);
    Q_INVOKABLE bool withdraw(const QString& handover);

    void setHeld(bool held) { m_still.setHeld(held); }

private:
    void hear(const std::vector<DocumentName>& documents);
    void refresh();
    [[nodiscard]] bool acknowledge(const DocumentName& doc, std::vector<DocumentName> items);
    [[nodiscard]] Row rowOf(const tablet::ShownDocument& shown) const;

    Hotel& m_hotel;
    Taps& m_taps;
    Stillness m_still{[this] { refresh(); }};
};

} // namespace turndown::ui
