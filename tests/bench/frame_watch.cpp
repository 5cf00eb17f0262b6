#include "tests/bench/frame_watch.hpp"

#include <QCoreApplication>
#include <QEvent>
#include <QQuickWindow>
#include <QTimer>

#include <chrono>
#include <ctime>

namespace turndown::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto kPatience = 2s;
constexpr auto kRest = 60ms; ///< A window that has not drawn for so long has come to rest.

/// How many milliseconds of processor the program has had.
double processorTime()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

} // namespace

FrameWatch::FrameWatch(QQuickWindow& window) : m_window{window}
{
    window.installEventFilter(this);
    connect(&window, &QQuickWindow::beforeSynchronizing, this, [this] { m_laidOut = processorTime(); });
    connect(&window, &QQuickWindow::frameSwapped, this, [this] {
        m_drawn = processorTime();
        m_waiting.quit();
    });
}

FrameCost FrameWatch::measure(const std::function<void()>& change)
{
    const double start = processorTime();
    change();
    m_window.update();
    // Not processEvents with a time limit: that does not wait but turns round, and burns what is measured here.
    QTimer patience;
    patience.callOnTimeout(&m_waiting, &QEventLoop::quit);
    patience.start(kPatience);
    m_waiting.exec();
    return {m_asked - start, m_laidOut - m_asked, m_drawn - m_laidOut, 0};
}

FrameCost FrameWatch::measureToRest(const std::function<void()>& change)
{
    FrameCost cost = measure(change);
    const double shown = m_drawn;
    QEventLoop resting;
    QTimer rest;
    rest.setInterval(kRest);
    connect(&rest, &QTimer::timeout, &resting, &QEventLoop::quit);
    connect(&m_window, &QQuickWindow::frameSwapped, &rest, qOverload<>(&QTimer::start));
    rest.start();
    resting.exec();
    cost.later = processorTime() - shown;
    return cost;
}

bool FrameWatch::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::UpdateRequest) {
        m_asked = processorTime();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace turndown::ui
