#include "mobile/ui/finger_watch.hpp"

#include <QEvent>

namespace turndown::ui {

bool FingerWatch::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick: // The second of two quick presses.
    case QEvent::TouchBegin:
        ++m_presses;
        setDown(true);
        emit touched();
        break;
    case QEvent::MouseButtonRelease:
    case QEvent::TouchEnd:
    case QEvent::TouchCancel:
        // After whatever lies under the finger has heard of the release: a tap still lands where it was aimed.
        QMetaObject::invokeMethod(
            this,
            [this, press = m_presses] {
                if (press == m_presses) { // Unless the finger is down again already.
                    setDown(false);
                }
            },
            Qt::QueuedConnection);
        break;
    case QEvent::KeyPress:
    case QEvent::Wheel:
        emit touched();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void FingerWatch::setDown(bool down)
{
    if (m_down != down) {
        m_down = down;
        emit downChanged();
    }
}

} // namespace turndown::ui
