#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace turndown::ui {

/// Watches a window for fingers and keys: whether one is down, so that nothing moves under it, and each touch, so that
/// the tablet does not lock under somebody's hands. Main thread only.
class FingerWatch : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")
    Q_PROPERTY(bool down READ isDown NOTIFY downChanged FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] bool isDown() const { return m_down; }
    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void downChanged();
    void touched();

private:
    void setDown(bool down);

    int m_presses = 0; ///< So far.
    bool m_down = false;
};

} // namespace turndown::ui
