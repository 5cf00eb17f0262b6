#include "tests/screens/targets.hpp"

#include "tests/screens/screens.hpp"

#include <QAccessible>
#include <QQuickItem>
#include <QQuickWindow>

namespace turndown::ui {

namespace {

QString nameOf(QQuickItem& item)
{
    const QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(&item);
    return heard != nullptr ? heard->text(QAccessible::Name) : QString{};
}

/// A mouse area over the whole of something that has a name is how that takes presses, and nothing beside it.
bool isHandOf(const QQuickItem& area, QQuickItem& whole)
{
    return area.inherits("QQuickMouseArea") && placeOf(area) == placeOf(whole) && !nameOf(whole).isEmpty();
}

bool takesPresses(QQuickItem& item)
{
    if (item.inherits("QQuickAbstractButton") || item.inherits("QQuickTextInput") || item.inherits("QQuickTextEdit")) {
        return true;
    }
    if (item.inherits("QQuickMouseArea")) {
        return item.parentItem() == nullptr || !isHandOf(item, *item.parentItem());
    }
    const QObjectList& parts = item.children();
    const QList<QQuickItem*> inner = item.childItems();
    return std::any_of(parts.begin(), parts.end(),
                       [](const QObject* part) { return part->inherits("QQuickTapHandler"); }) ||
           std::any_of(inner.begin(), inner.end(),
                       [&](const QQuickItem* part) { return part->isEnabled() && isHandOf(*part, item); });
}

QQuickItem* around(const QQuickItem& item, const char* kind)
{
    QQuickItem* above = item.parentItem();
    while (above != nullptr && !above->inherits(kind)) {
        above = above->parentItem();
    }
    return above;
}

} // namespace

QString Target::called() const
{
    return item->objectName().isEmpty() ? QStringLiteral("\"%1\"").arg(name) : item->objectName();
}

std::vector<Target> targetsOn(QQuickWindow& window)
{
    std::vector<Target> targets;
    visitShown(window, [&](QQuickItem& item) {
        if (!item.isEnabled() || !takesPresses(item)) {
            return;
        }
        Target target;
        target.item = &item;
        if (const QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(&item)) {
            target.name = heard->text(QAccessible::Name);
            target.role = heard->role();
        }
        target.place = placeOf(item);
        target.view = around(item, "QQuickFlickable");
        const QRectF sight = target.view != nullptr ? placeOf(*target.view) : placeOf(*window.contentItem());
        target.whole = sight.contains(target.place);
        target.main = item.property("primary").toBool() || item.objectName().startsWith(QLatin1String{"step"});
        target.listed = around(item, "QQuickItemView") != nullptr;
        targets.push_back(target);
    });
    return targets;
}

qreal gapBetween(const QRectF& one, const QRectF& other)
{
    const qreal across = std::max(one.left(), other.left()) - std::min(one.right(), other.right());
    const qreal along = std::max(one.top(), other.top()) - std::min(one.bottom(), other.bottom());
    return std::max(across, along);
}

bool nested(const Target& one, const Target& other)
{
    return one.item->isAncestorOf(other.item) || other.item->isAncestorOf(one.item);
}

bool liesIn(const QQuickItem& item, const QString& name)
{
    const QQuickItem* above = &item;
    while (above != nullptr && above->objectName() != name) {
        above = above->parentItem();
    }
    return above != nullptr;
}

} // namespace turndown::ui
