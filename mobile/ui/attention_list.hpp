#pragma once

#include "mobile/ui/hotel.hpp"
#include "mobile/ui/row_model.hpp"
#include "mobile/ui/taps.hpp"

#include <QtQml/qqmlregistration.h>

namespace turndown::ui {

/// Cards that nobody has read yet: what was tapped, what stands now, who and when. Roles: `key`, kind, about, room (its
/// number where the card is about a room), who, when, outcome, reason, detail, standsKind, standsWho, standsWhen.
/// Main thread only.
class AttentionList : public turndown::ui::RowModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")

public:
    AttentionList(Hotel& hotel, Taps& taps, QObject* parent = nullptr);

    Q_INVOKABLE void markRead(const QString& card);

private:
    void refresh();

    Hotel& m_hotel;
    Taps& m_taps;
};

} // namespace turndown::ui
