#pragma once

#include "mobile/ui/hotel.hpp"
#include "mobile/ui/row_model.hpp"
#include "mobile/ui/stillness.hpp"
#include "mobile/ui/taps.hpp"

#include <QtQml/qqmlregistration.h>

namespace turndown::ui {

/// What I found or was given and still have to hand in, the oldest first. Roles: `key` (its id), what, kept (its class),
/// label, where, words, when, pending. Rows stay where they are while `held`. Main thread only.
class FoundList : public turndown::ui::RowModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")

public:
    FoundList(Hotel& hotel, Taps& taps, QObject* parent = nullptr);

    /// Each is true when it is recorded. `place` is `office`, `front-desk` or `security`.
    Q_INVOKABLE bool handIn(const QString& item, const QString& place);
    Q_INVOKABLE bool handTo(const QString& item, const QString& staff);

    void setHeld(bool held) { m_still.setHeld(held); }

private:
    void hear(const std::vector<DocumentName>& documents);
    void refresh();
    [[nodiscard]] bool handOver(const QString& item, const FoundHandedOver& handed);

    Hotel& m_hotel;
    Taps& m_taps;
    Stillness m_still{[this] { refresh(); }};
};

} // namespace turndown::ui
