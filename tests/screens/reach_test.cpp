#include "tests/screens/screens.hpp"
#include "tests/screens/targets.hpp"
#include "tests/support/catch.hpp"

#include <QAccessible>
#include <QQuickItem>
#include <QQuickWindow>

#include <iostream>
#include <limits>

using namespace turndown::ui;

namespace {

constexpr qreal kLeastTarget = 48;
constexpr qreal kLeastMain = 64;
constexpr qreal kLeastGap = 8;
constexpr qreal kThumb = 0.6; // Of an upright window's height: below that thumbs reach.

/// Keeps the least of what was measured, and what it was measured on.
struct Least {
    qreal value = std::numeric_limits<qreal>::max();
    QString where;

    void see(qreal measured, const QString& on)
    {
        if (measured < value) {
            value = measured;
            where = on;
        }
    }
};

/// What floats above a list, which scrolls free of it.
bool floats(const Target& target)
{
    return liesIn(*target.item, QStringLiteral("undo-bar")) || liesIn(*target.item, QStringLiteral("notice"));
}

/// Two of one page that a finger could take for each other: where only one of them scrolls, what is half out of sight can
/// be anywhere.
bool areNeighbours(const Target& one, const Target& other)
{
    if (nested(one, other)) {
        return false;
    }
    return one.view == other.view || (one.whole && other.whole && floats(one) == floats(other));
}

/// Those of the main actions that a page has once: not the steps on the cards of a list, not the digits of a PIN.
bool isPageAction(const Scene& scene, const Target& target)
{
    return scene.person != std::string_view{"gallery"} && target.main && !target.listed &&
           !liesIn(*target.item, QStringLiteral("pin-pad"));
}

} // namespace

TEST_CASE("a finger in a glove hits everything on every screen, and nothing beside it")
{
    Least target;
    Least mainAction;
    Least gap;
    const auto found = findings(everyPosture(), [&](const Scene& scene, const Look&) {
        QStringList wrong;
        const auto targets = targetsOn(stage().window());
        for (std::size_t index = 0; index < targets.size(); ++index) {
            const Target& one = targets[index];
            const QSizeF size = one.place.size();
            const qreal least = one.main ? kLeastMain : kLeastTarget;
            const QString on = QStringLiteral("%1 on %2").arg(one.called(), scene.name);
            (one.main ? mainAction : target).see(std::min(size.width(), size.height()), on);
            if (size.width() < least || size.height() < least) {
                wrong += QStringLiteral("%1 is %2 × %3, needs %4")
                             .arg(one.called())
                             .arg(size.width())
                             .arg(size.height())
                             .arg(least);
            }
            for (std::size_t next = index + 1; next < targets.size(); ++next) {
                if (!areNeighbours(one, targets[next])) {
                    continue;
                }
                const qreal apart = gapBetween(one.place, targets[next].place);
                gap.see(apart, QStringLiteral("%1 beside %2").arg(on, targets[next].called()));
                if (apart < kLeastGap) {
                    wrong += QStringLiteral("%1 is %2 from %3, needs %4")
                                 .arg(one.called())
                                 .arg(apart)
                                 .arg(targets[next].called())
                                 .arg(kLeastGap);
                }
            }
        }
        return wrong;
    });
    std::cout << "smallest target " << target.value << ": " << target.where.toStdString() << "\nsmallest main action "
              << mainAction.value << ": " << mainAction.where.toStdString() << "\nsmallest gap " << gap.value << ": "
              << gap.where.toStdString() << '\n';
    INFO(lines(found));
    CHECK(found.isEmpty());
}

TEST_CASE("whoever hears the screens hears what everything is called and what it is")
{
    const auto found =
        findings({Look{}, Look{QSize{800, 1280}, QStringLiteral("zh-CN")}}, [](const Scene&, const Look&) {
            QStringList wrong;
            for (const Target& target : targetsOn(stage().window())) {
                if (target.name.trimmed().isEmpty()) {
                    wrong += target.called() + QStringLiteral(" has no name");
                }
                if (target.role == QAccessible::NoRole || target.role == QAccessible::Client) {
                    wrong += target.called() + QStringLiteral(" has no role");
                }
            }
            return wrong;
        });
    INFO(lines(found));
    CHECK(found.isEmpty());
}

TEST_CASE("held upright, what a page is for lies under the thumbs")
{
    const auto found = findings({Look{QSize{800, 1280}}}, [](const Scene& scene, const Look& look) {
        QStringList wrong;
        for (const Target& target : targetsOn(stage().window())) {
            if (isPageAction(scene, target) && target.place.top() < kThumb * look.size.height()) {
                wrong += QStringLiteral("%1 begins at %2 of %3")
                             .arg(target.called())
                             .arg(target.place.top())
                             .arg(look.size.height());
            }
        }
        return wrong;
    });
    INFO(lines(found));
    CHECK(found.isEmpty());
}

TEST_CASE("what a page is for stands towards the hand that taps")
{
    int beside = 0;
    const auto found = findings(everyPosture(), [&](const Scene& scene, const Look& look) {
        QStringList wrong;
        const bool left = look.hand == QLatin1String{"left"};
        const auto reach = [&](const QRectF& place) { return left ? -place.left() : place.right(); };
        const auto targets = targetsOn(stage().window());
        for (const Target& target : targets) {
            const qreal middle = target.place.center().x();
            if (target.item->objectName().startsWith(QLatin1String{"go-"}) &&
                scene.person != std::string_view{"gallery"} && look.size.width() > look.size.height() &&
                left != (middle < look.size.width() / 2.0)) {
                wrong += target.called() + QStringLiteral(" is on the other side");
            }
            for (const Target& other : targets) {
                const bool sameRow = other.item != target.item && !other.listed && other.view == target.view &&
                                     other.place.top() < target.place.bottom() &&
                                     target.place.top() < other.place.bottom() &&
                                     other.item->parentItem() == target.item->parentItem();
                if (isPageAction(scene, target) && sameRow) {
                    ++beside;
                    if (reach(other.place) > reach(target.place)) {
                        wrong +=
                            QStringLiteral("%1 is nearer to the hand than %2").arg(other.called(), target.called());
                    }
                }
            }
        }
        return wrong;
    });
    INFO(lines(found));
    CHECK(found.isEmpty());
    CHECK(beside > 20); // There is something to compare.
}
