#include "tests/screens/screens.hpp"
#include "tests/screens/targets.hpp"
#include "tests/support/catch.hpp"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSet>
#include <QSignalSpy>

using namespace turndown::ui;

namespace {

constexpr int kMostTabs = 300;

QString identity(const QQuickItem& item, const std::vector<Target>& targets)
{
    for (const Target& target : targets) {
        if (target.item == &item) {
            return target.called() + QLatin1Char{' '} + target.name;
        }
    }
    return {};
}

void pressSpace(QQuickWindow& window)
{
    QKeyEvent press{QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier, QStringLiteral(" ")};
    QCoreApplication::sendEvent(&window, &press);
}

bool isPartlySeen(const QQuickItem& item, QQuickWindow& window)
{
    QRectF seen = placeOf(item) & placeOf(*window.contentItem());
    for (const QQuickItem* above = item.parentItem(); above != nullptr; above = above->parentItem()) {
        if (above->clip()) {
            seen &= placeOf(*above);
        }
    }
    return !seen.isEmpty();
}

/// What Tab reaches, once around; what is wrong on the way is added to `wrong`.
QSet<QString> walkByTab(QStringList& wrong)
{
    QQuickWindow& window = stage().window();
    QSet<QString> reached;
    QString first;
    for (int tabs = 0; tabs < kMostTabs; ++tabs) {
        QQuickItem* item = stage().walker().tabOn();
        if (item == nullptr) {
            continue;
        }
        const QString name = identity(*item, targetsOn(window));
        if (name.isEmpty()) {
            continue;
        }
        if (name == first) {
            break;
        }
        first = first.isEmpty() ? name : first;
        reached.insert(name);
        if (!isPartlySeen(*item, window)) {
            wrong += name + QStringLiteral(" has the keyboard and is out of sight");
        }
        if (item->inherits("QQuickAbstractButton")) {
            pressSpace(window); // The next Tab lets go of it outside: nothing is done.
            if (!item->property("down").toBool()) {
                wrong += name + QStringLiteral(" does not go down with Space");
            }
        }
    }
    return reached;
}

} // namespace

TEST_CASE("everything on every screen is reached and pressed with the keyboard alone")
{
    stage().setHands(Walker::Hands::Keyboard);
    const auto found = findings({Look{}, Look{QSize{800, 1280}}}, [](const Scene&, const Look&) {
        QStringList wrong;
        QSet<QString> shown;
        for (const Target& target : targetsOn(stage().window())) {
            shown.insert(target.called() + QLatin1Char{' '} + target.name);
        }
        const QSet<QString> reached = walkByTab(wrong);
        for (const QString& name : shown) {
            if (!reached.contains(name)) {
                wrong += name + QStringLiteral(" is not reached with Tab");
            }
        }
        return wrong;
    });
    INFO(lines(found));
    CHECK(found.isEmpty());
}

TEST_CASE("Space and Return open what a tap on a card opens")
{
    stage().dress(Look{});
    for (const auto& [name, card] :
         {std::pair{"my-rooms", "room-1203"}, {"floor", "cell-1101"}, {"stock", "stock-soap"}}) {
        for (const int key : {Qt::Key_Space, Qt::Key_Return}) {
            REQUIRE(stage().open(scene(QString::fromLatin1(name))));
            QQuickItem* item = stage().walker().find(QString::fromLatin1(card));
            REQUIRE(item != nullptr);
            item->forceActiveFocus(Qt::TabFocusReason);
            QSignalSpy opened{item, SIGNAL(opened())};
            QKeyEvent press{QEvent::KeyPress, key, Qt::NoModifier};
            QCoreApplication::sendEvent(&stage().window(), &press);
            INFO(card);
            CHECK(opened.count() == 1);
        }
    }
}
