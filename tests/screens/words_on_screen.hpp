#pragma once

#include <QString>
#include <QStringList>

class QQuickItem;
class QQuickWindow;

namespace turndown::ui {

/// Words that a person cannot read as they stand: cut off, wider or taller than their place, reaching out of what they
/// stand on or out of the window, or lying on other words. A sentence for each.
///
/// Words that are elided are not among them when they stand on something that opens a page: see `elidedOn`.
[[nodiscard]] QStringList illegibleOn(QQuickWindow& window);

/// Words that end in … on purpose, and what opens the page on which they should be read whole.
struct Elided {
    QString words;
    QQuickItem* opener = nullptr;
};
[[nodiscard]] QList<Elided> elidedOn(QQuickWindow& window);

/// Whether all parts of these words (between ` · `) can be read on what is shown now.
[[nodiscard]] bool canBeRead(QQuickWindow& window, const QString& words);

} // namespace turndown::ui
