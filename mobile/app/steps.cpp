#include "mobile/app/steps.hpp"

#include "mobile/app/demo_camera.hpp"
#include "mobile/app/demo_morning.hpp"

#include <QImage>
#include <QQuickWindow>
#include <QTemporaryDir>

#include <iostream>

namespace turndown::ui {

void Steps::step(const char* sentence, const std::function<bool()>& holds)
{
    ++m_steps;
    m_missing.clear();
    const bool held = holds();
    m_failed += held ? 0 : 1;
    std::cout << (held ? "ok      " : "FAILED  ") << sentence;
    if (!held && !m_missing.isEmpty()) {
        std::cout << " (no " << m_missing.toStdString() << " to tap)";
    }
    std::cout << '\n' << std::flush;
    if (!held && !m_pictures.isEmpty()) {
        m_app.window().grabWindow().save(QStringLiteral("%1/failed-%2.png").arg(m_pictures).arg(m_steps));
    }
}

void Steps::targets(const char* screen)
{
    const QStringList poor = m_walker.poorTargets();
    ++m_steps;
    m_failed += poor.isEmpty() ? 0 : 1;
    std::cout << (poor.isEmpty() ? "ok      " : "FAILED  ")
              << "everything to press has a name and 48 pixels: " << screen;
    for (const QString& one : poor) {
        std::cout << "\n        " << one.toStdString();
    }
    std::cout << '\n' << std::flush;
}

void Steps::act(const char* name, int most, const std::function<bool()>& done)
{
    const int before = m_taps;
    const bool did = done();
    const int needed = m_taps - before;
    const auto sentence = QStringLiteral("%1 takes %2 of at most %3 taps").arg(name).arg(needed).arg(most).toUtf8();
    step(sentence.constData(), [&] { return did && needed <= most; });
}

bool Steps::tap(const QString& name)
{
    ++m_taps;
    const bool tapped = m_walker.tap(name);
    if (!tapped && m_missing.isEmpty()) {
        m_missing = name;
    }
    return tapped;
}

bool Steps::tapIn(const QString& name, const QString& part)
{
    ++m_taps;
    const bool tapped = m_walker.tapIn(name, part);
    if (!tapped && m_missing.isEmpty()) {
        m_missing = part + " of " + name;
    }
    return tapped;
}

bool Steps::pin(const QString& digits)
{
    for (const QChar digit : digits) {
        if (!tap("pin-" + QString{digit})) {
            return false;
        }
    }
    return tap("pin-enter");
}

bool Steps::sum() const
{
    if (m_failed == 0) {
        std::cout << "all " << m_steps << " steps hold\n";
    } else {
        std::cout << "FAILED: " << m_failed << " of " << m_steps << " steps do not hold\n";
    }
    return m_failed == 0;
}

bool walkOnFreshTablet(const AppOptions& options, const std::string& heading,
                       const std::function<bool(TabletApp&, DemoHotel&)>& walk)
{
    std::cout << heading << '\n';
    const QTemporaryDir pictures;
    AppOptions withCamera = options;
    withCamera.pictures = pictures.path();
    auto opened = TabletApp::open(withCamera);
    if (!opened) {
        std::cerr << "turndown-tablet: " << opened.error().detail << '\n';
        return false;
    }
    TabletApp& app = **opened;
    takeDemoPictures(pictures.path(), app.clock());
    DemoHotel hotel{app.clock()};
    if (const auto brought = bringHotel(app, hotel); !brought) {
        std::cerr << "turndown-tablet: " << brought.error().detail << '\n';
        return false;
    }
    return app.show() && walk(app, hotel);
}

} // namespace turndown::ui
