#pragma once

#include <QObject>

class QQuickItem;
class QQuickWindow;

namespace turndown::ui {

/// Scrolls whatever the item lies in until it is wholly seen, as far as it fits.
void bringIntoSight(QQuickItem& item);

/// Lets the page follow the keyboard: what Tab has reached is scrolled into sight. A finger never moves anything.
///
/// To be installed as event filter of its window. Main thread only.
class FocusFollower : public QObject {
public:
    explicit FocusFollower(QQuickWindow& window);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QQuickWindow& m_window;
};

} // namespace turndown::ui
