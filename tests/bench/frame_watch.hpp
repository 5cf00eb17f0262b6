#pragma once

#include <QElapsedTimer>
#include <QObject>

#include <functional>
#include <vector>

class QQuickWindow;

namespace turndown::ui {

/// Measures frames of a window: what a change costs, and the frame that shows it, from laying out to the last pixel. The
/// time a display would have waited for its next beat is not counted. Main thread only.
class FrameWatch : public QObject {
public:
    explicit FrameWatch(QQuickWindow& window);

    /// Makes a change, waits until it is drawn, and returns how many milliseconds of work that was.
    double measure(const std::function<void()>& change);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QQuickWindow& m_window;
    QElapsedTimer m_frame;
    double m_drawn = 0;
    bool m_swapped = false;
};

/// The middle, the 99th of a hundred and the worst of so many milliseconds, as a line.
void printFrames(const char* what, std::vector<double> milliseconds);

} // namespace turndown::ui
