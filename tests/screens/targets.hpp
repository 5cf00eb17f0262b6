#pragma once

#include <QRectF>
#include <QString>

#include <vector>

class QQuickItem;
class QQuickWindow;

namespace turndown::ui {

/// Something on a screen that a finger or the keyboard can do something with.
struct Target {
    QQuickItem* item = nullptr;
    QString name;               ///< As it is read out.
    int role = 0;               ///< QAccessible::Role.
    QRectF place;               ///< In the window, also where a list has scrolled it out of sight.
    QQuickItem* view = nullptr; ///< What it scrolls with; null: it stands still.
    bool whole = false;         ///< Nothing of it is out of sight.
    bool main = false;          ///< The next thing to do: start, finish, pass, send …
    bool listed = false;        ///< One of many in a list.

    /// What to call it in a finding.
    [[nodiscard]] QString called() const;
};

/// Everything that can be pressed or typed into on what is shown now.
[[nodiscard]] std::vector<Target> targetsOn(QQuickWindow& window);

/// How far apart two are: 0 where they touch, less where they overlap.
[[nodiscard]] qreal gapBetween(const QRectF& one, const QRectF& other);

/// Whether one of them lies within the other's item, as a button does on a card.
[[nodiscard]] bool nested(const Target& one, const Target& other);

/// Whether an item or something around it has this object name.
[[nodiscard]] bool liesIn(const QQuickItem& item, const QString& name);

} // namespace turndown::ui
