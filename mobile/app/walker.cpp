#include "mobile/app/walker.hpp"

#include "mobile/app/in_sight.hpp"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QQmlProperty>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTimer>

namespace turndown::ui {

namespace {

constexpr int kPatience = 3000; // Milliseconds; generous for a busy machine, nothing the app needs.
constexpr int kSettled = 180;   // Milliseconds: the longest animation (120) and a few frames.
constexpr int kHeld = 1000;     // Milliseconds: longer than it takes to lift a card (800).
constexpr int kDragSteps = 8;
constexpr qreal kGrip = 30; // From the upper edge of a card, where no button is.
constexpr qreal kLeastTarget = 48;
constexpr int kMostTabs = 400;

/// Lets the app work for so many milliseconds.
void work(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

QQuickItem* search(QQuickItem* item, const std::function<bool(QQuickItem*)>& wanted)
{
    if (!item->isVisible()) {
        return nullptr;
    }
    if (wanted(item)) {
        return item;
    }
    // What is drawn last lies on top: look there first.
    const auto children = item->childItems();
    for (auto child = children.rbegin(); child != children.rend(); ++child) {
        if (auto* found = search(*child, wanted)) {
            return found;
        }
    }
    return nullptr;
}

void visit(QQuickItem* item, const std::function<void(QQuickItem*)>& see)
{
    if (item->isVisible()) {
        see(item);
        for (QQuickItem* child : item->childItems()) {
            visit(child, see);
        }
    }
}

} // namespace

QQuickItem* Walker::find(const QString& name) const
{
    const auto called = [](const QString& wanted) {
        return [wanted](QQuickItem* item) { return item->objectName() == wanted; };
    };
    QQuickItem* found = search(m_window.contentItem(), called(name)); // Areas have a slash in their name.
    if (found != nullptr || !name.contains(QLatin1Char{'/'})) {
        return found;
    }
    found = m_window.contentItem();
    for (const QString& part : name.split(QLatin1Char{'/'})) {
        found = found == nullptr ? nullptr : search(found, called(part));
    }
    return found;
}

bool Walker::reads(const QString& words) const
{
    return search(m_window.contentItem(), [&](QQuickItem* item) {
               return item->property("text").toString().contains(words) && item->width() > 0;
           }) != nullptr;
}

QVariant Walker::property(const QString& name, const char* property) const
{
    const QQuickItem* item = find(name);
    return item != nullptr ? item->property(property) : QVariant{};
}

bool Walker::tap(const QString& name)
{
    if (!until([&] { return sees(name); })) {
        return false;
    }
    settle();
    return tapItem(find(name));
}

bool Walker::tapIn(const QString& name, const QString& part)
{
    return tap(name + QLatin1Char{'/'} + part);
}

bool Walker::tapItem(QQuickItem* item)
{
    if (item == nullptr || !item->isEnabled()) {
        return false;
    }
    bringIntoSight(*item);
    settle();
    const QPointF place = item->mapToScene({item->width() / 2, item->height() / 2});
    mouse(QEvent::MouseButtonPress, place);
    mouse(QEvent::MouseButtonRelease, place);
    settle();
    return true;
}

bool Walker::drag(const QString& name, const QString& to, const std::function<void()>& meanwhile)
{
    if (!until([&] { return sees(name) && sees(to); })) {
        return false;
    }
    const QQuickItem* const carried = find(name);
    const QQuickItem* const place = find(to);
    const QPointF from = carried->mapToScene({carried->width() / 2, std::min(kGrip, carried->height() / 2)});
    const QPointF there = place->mapToScene({place->width() / 2, place->height() / 2});
    mouse(QEvent::MouseButtonPress, from);
    work(kHeld);
    for (int step = 1; step <= kDragSteps; ++step) {
        mouse(QEvent::MouseMove, from + (there - from) * step / kDragSteps);
        work(20);
    }
    if (meanwhile) {
        meanwhile();
        settle();
    }
    mouse(QEvent::MouseButtonRelease, there);
    settle();
    return true;
}

void Walker::mouse(QEvent::Type what, QPointF place)
{
    const bool release = what == QEvent::MouseButtonRelease;
    QMouseEvent event{what,
                      place,
                      m_window.mapToGlobal(place),
                      what == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton,
                      release ? Qt::NoButton : Qt::LeftButton,
                      Qt::NoModifier};
    QCoreApplication::sendEvent(&m_window, &event);
}

void Walker::type(const QString& words)
{
    for (const QChar letter : words) {
        const int key = letter.isDigit()              ? Qt::Key_0 + letter.digitValue()
                        : letter == QLatin1Char{'\r'} ? Qt::Key_Return
                                                      : 0;
        this->key(key, letter);
    }
    settle();
}

void Walker::key(int key, const QString& words)
{
    QKeyEvent press{QEvent::KeyPress, key, Qt::NoModifier, words};
    QCoreApplication::sendEvent(&m_window, &press);
    QKeyEvent release{QEvent::KeyRelease, key, Qt::NoModifier, words};
    QCoreApplication::sendEvent(&m_window, &release);
}

bool Walker::press(const QString& name)
{
    if (m_hands == Hands::Finger) {
        return tap(name);
    }
    if (!until([&] { return sees(name); }) || !tabTo(name)) {
        return false;
    }
    key(Qt::Key_Space, QStringLiteral(" "));
    settle();
    return true;
}

bool Walker::write(const QString& name, const QString& words)
{
    if (!until([&] { return sees(name); }) || (m_hands == Hands::Keyboard && !tabTo(name))) {
        return false;
    }
    clearField(name);
    type(words);
    return true;
}

QQuickItem* Walker::tabOn()
{
    key(Qt::Key_Tab, QStringLiteral("\t"));
    QCoreApplication::processEvents();
    return m_window.activeFocusItem();
}

bool Walker::tabTo(const QString& name)
{
    const auto there = [&] {
        const QQuickItem* item = m_window.activeFocusItem();
        return item != nullptr && item == find(name);
    };
    for (int tabs = 0; !there() && tabs < kMostTabs; ++tabs) {
        tabOn();
    }
    return there();
}

void Walker::clearField(const QString& name)
{
    if (QQuickItem* field = find(name)) {
        field->forceActiveFocus();
        QMetaObject::invokeMethod(field, "selectAll");
        QKeyEvent press{QEvent::KeyPress, Qt::Key_Backspace, Qt::NoModifier};
        QCoreApplication::sendEvent(&m_window, &press);
        settle();
    }
}

bool Walker::until(const std::function<bool()>& holds)
{
    QElapsedTimer since;
    since.start();
    while (!holds()) {
        if (since.elapsed() > kPatience) {
            return false;
        }
        work(20);
    }
    return true;
}

void Walker::settle()
{
    if (!m_window.property("still").toBool()) {
        work(kSettled);
        return;
    }
    // Nothing moves by itself: what was asked for is there when two frames have been drawn.
    for (int frame = 0; frame < 2; ++frame) {
        QEventLoop loop;
        QObject::connect(&m_window, &QQuickWindow::frameSwapped, &loop, &QEventLoop::quit);
        QTimer::singleShot(kSettled, &loop, &QEventLoop::quit);
        m_window.update();
        loop.exec();
    }
}

QStringList Walker::poorTargets() const
{
    QStringList poor;
    visit(m_window.contentItem(), [&](QQuickItem* item) {
        if (!item->inherits("QQuickAbstractButton") || !item->isEnabled()) {
            return;
        }
        const auto* accessible = QQmlProperty{item, "Accessible.name", qmlContext(item)}.read().toString().isEmpty()
                                     ? "has no name"
                                     : nullptr;
        if (item->width() < kLeastTarget || item->height() < kLeastTarget) {
            poor.append(QStringLiteral("%1 is %2 × %3").arg(item->objectName()).arg(item->width()).arg(item->height()));
        } else if (accessible != nullptr) {
            poor.append(item->objectName() + QLatin1Char{' '} + QLatin1String{accessible});
        }
    });
    return poor;
}

} // namespace turndown::ui
