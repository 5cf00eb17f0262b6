#include "tests/bench/frame_watch.hpp"

#include <QCoreApplication>
#include <QEvent>
#include <QQuickWindow>

#include <algorithm>
#include <cstdio>

namespace turndown::ui {

namespace {

constexpr double kNanosecondsInMillisecond = 1e6;
constexpr int kPatience = 2000; // Milliseconds.

} // namespace

FrameWatch::FrameWatch(QQuickWindow& window) : m_window{window}
{
    window.installEventFilter(this);
    connect(
        &window, &QQuickWindow::frameSwapped, this,
        [this] {
            m_drawn += static_cast<double>(m_frame.nsecsElapsed()) / kNanosecondsInMillisecond;
            m_swapped = true;
        },
        Qt::DirectConnection);
}

double FrameWatch::measure(const std::function<void()>& change)
{
    m_drawn = 0;
    QElapsedTimer working;
    working.start();
    change();
    const double changed = static_cast<double>(working.nsecsElapsed()) / kNanosecondsInMillisecond;
    m_window.update();
    m_swapped = false;
    working.restart();
    while (!m_swapped && working.elapsed() < kPatience) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 1);
    }
    return changed + m_drawn;
}

bool FrameWatch::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::UpdateRequest) {
        m_frame.restart();
    }
    return QObject::eventFilter(watched, event);
}

void printFrames(const char* what, std::vector<double> milliseconds)
{
    std::sort(milliseconds.begin(), milliseconds.end());
    const auto at = [&](std::size_t percent) { return milliseconds[(milliseconds.size() - 1) * percent / 100]; };
    std::printf("%-44s %5zu frames   median %6.2f ms   99 %% %6.2f ms   worst %6.2f ms\n", what, milliseconds.size(),
                at(50), at(99), milliseconds.back());
}

} // namespace turndown::ui
