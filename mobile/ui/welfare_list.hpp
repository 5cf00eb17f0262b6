#pragma once

#include "mobile/ui/hotel.hpp"
#include "mobile/ui/row_model.hpp"

#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace turndown::ui {

/// Rooms whose guests nobody has seen for longer than the hotel allows, for whoever leads; empty for everyone else. Who
/// needs help stands first, then who has been unseen longest. Roles: `key` (the room's number), floor, service (the sign),
/// minutes, days, at (since when), result (of the last check, or empty), resultBy, resultAt, assignedTo. Main thread only.
class WelfareList : public turndown::ui::RowModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")

public:
    explicit WelfareList(Hotel& hotel, QObject* parent = nullptr);

private:
    void hear(const std::vector<DocumentName>& documents);
    void refresh();

    Hotel& m_hotel;
    QTimer m_minute; ///< A check falls due without any news.
};

} // namespace turndown::ui
