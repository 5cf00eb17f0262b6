#pragma once

#include "mobile/ui/room_list_model.hpp"

#include <QQuickView>

namespace turndown::ui {

/// What the cheapest list of the same rooms would cost on this machine: their numbers as bare words, in a window as large.
/// Main thread only.
class PlainList {
public:
    PlainList(RoomListModel& rooms, QSize size);

    [[nodiscard]] QQuickWindow& window() { return m_window; }
    [[nodiscard]] QQuickItem& list() { return *m_window.rootObject(); }

private:
    QQuickView m_window;
};

} // namespace turndown::ui
