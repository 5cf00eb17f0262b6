#pragma once

#include "mobile/ui/hotel.hpp"
#include "mobile/ui/row_model.hpp"
#include "mobile/ui/stillness.hpp"
#include "mobile/ui/taps.hpp"

#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace turndown::ui {

/// The minibars that whoever is signed in refills: of their rooms, or of the whole hotel. Roles: `key` (the room's number),
/// lines (each `{name, quantity}`), shut (the guest keeps us out), pending. Rows stay where they are while `held`. Main
/// thread only.
class MinibarList : public turndown::ui::RowModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")
    /// What to take along for all of them, as `lines`.
    Q_PROPERTY(QVariantList needed READ needed NOTIFY neededChanged FINAL)

public:
    MinibarList(Hotel& hotel, Taps& taps, QObject* parent = nullptr);

    /// All that the room lacks, whoever's room it is, has been put back from its floor's pantry. True when it is recorded.
    Q_INVOKABLE bool refill(const QString& room);

    [[nodiscard]] const QVariantList& needed() const { return m_needed; }
    void setHeld(bool held) { m_still.setHeld(held); }

signals:
    void neededChanged();

private:
    void refresh();

    Hotel& m_hotel;
    Taps& m_taps;
    QVariantList m_needed;
    Stillness m_still{[this] { refresh(); }};
};

} // namespace turndown::ui
