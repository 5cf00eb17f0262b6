#include "mobile/app/in_sight.hpp"

#include <QKeyEvent>
#include <QQuickItem>
#include <QQuickWindow>

#include <algorithm>

namespace turndown::ui {

namespace {

constexpr qreal kAir = 8; // Around what has the focus, for its ring.

/// By how much to scroll, so that `from … to` lies within `0 … room`; where it cannot, its beginning does.
qreal missing(qreal from, qreal to, qreal room)
{
    if (from < kAir || to - from > room - 2 * kAir) {
        return from - kAir;
    }
    return std::max(0.0, to + kAir - room);
}

void scroll(QQuickItem& view, const char* position, qreal by, qreal least, qreal most)
{
    const qreal now = view.property(position).toReal();
    view.setProperty(position, std::clamp(now + by, least, std::max(least, most)));
}

} // namespace

void bringIntoSight(QQuickItem& item)
{
    for (QQuickItem* view = item.parentItem(); view != nullptr; view = view->parentItem()) {
        if (!view->inherits("QQuickFlickable")) {
            continue;
        }
        const auto real = [view](const char* name) { return view->property(name).toReal(); };
        const QRectF place = item.mapRectToItem(view, item.boundingRect());
        const qreal below = real("bottomMargin"); // The undo bar may cover that.
        const qreal top = real("originY") - real("topMargin");
        const qreal left = real("originX") - real("leftMargin");
        if (real("contentHeight") > 0) {
            scroll(*view, "contentY", missing(place.top(), place.bottom(), view->height() - below), top,
                   top + real("topMargin") + real("contentHeight") + below - view->height());
        }
        if (real("contentWidth") > view->width()) {
            scroll(*view, "contentX", missing(place.left(), place.right(), view->width()), left,
                   left + real("contentWidth") - view->width());
        }
    }
}

FocusFollower::FocusFollower(QQuickWindow& window) : m_window{window}
{
    window.installEventFilter(this);
}

bool FocusFollower::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Tab || key == Qt::Key_Backtab) {
            // After the key has moved the focus.
            QMetaObject::invokeMethod(
                this,
                [this] {
                    if (QQuickItem* item = m_window.activeFocusItem()) {
                        bringIntoSight(*item);
                    }
                },
                Qt::QueuedConnection);
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace turndown::ui
