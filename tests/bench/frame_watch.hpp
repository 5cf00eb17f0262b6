#pragma once

#include <QEventLoop>
#include <QObject>

#include <functional>

class QQuickWindow;

namespace turndown::ui {

/// The processor time of one frame, in milliseconds and in the order of what happens.
struct FrameCost {
    double change = 0; ///< What changed, and what followed at once: models, bindings, rows that came into sight.
    double layout = 0; ///< Lists and texts find their places (`updatePolish`), glyphs are painted.
    double render = 0; ///< The scene is taken over and drawn, to the last pixel.
    double later = 0;  ///< After the frame, until there is nothing more to do. Nobody waits for it.

    [[nodiscard]] double total() const { return change + layout + render; }
};

/// Measures frames of a window by the processor time of the whole program: waiting for a display's next beat costs none,
/// nor do others on the same machine. Main thread only.
class FrameWatch : public QObject {
public:
    explicit FrameWatch(QQuickWindow& window);

    /// Makes a change and waits until it is drawn; `later` is not measured.
    FrameCost measure(const std::function<void()>& change);
    /// The same, and lets the window come to rest.
    FrameCost measureToRest(const std::function<void()>& change);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QQuickWindow& m_window;
    QEventLoop m_waiting;
    double m_asked = 0; ///< When the window began with the frame, and so on.
    double m_laidOut = 0;
    double m_drawn = 0;
};

} // namespace turndown::ui
