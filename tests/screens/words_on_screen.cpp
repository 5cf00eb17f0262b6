#include "tests/screens/words_on_screen.hpp"

#include "tests/screens/screens.hpp"
#include "tests/screens/targets.hpp"

#include <QColor>
#include <QFontMetricsF>
#include <QQuickItem>
#include <QQuickWindow>
#include <QRegularExpression>

namespace turndown::ui {

namespace {

constexpr qreal kSlack = 1; // A pixel, where glyphs are rounded.

bool isText(const QQuickItem& item)
{
    return item.inherits("QQuickText") && !item.property("text").toString().isEmpty() && item.opacity() > 0;
}

/// Where the letters are, which may be more or less than where their item is.
QRectF inkOf(const QQuickItem& text)
{
    const qreal width = text.property("contentWidth").toReal();
    const qreal height = text.property("contentHeight").toReal();
    const auto across = text.property("effectiveHorizontalAlignment").toInt();
    const auto along = text.property("verticalAlignment").toInt();
    const qreal x = (across & Qt::AlignRight) != 0     ? text.width() - width
                    : (across & Qt::AlignHCenter) != 0 ? (text.width() - width) / 2
                                                       : 0;
    const qreal y = (along & Qt::AlignBottom) != 0    ? text.height() - height
                    : (along & Qt::AlignVCenter) != 0 ? (text.height() - height) / 2
                                                      : 0;
    return text.mapRectToScene({x, y, width, height});
}

/// Something that is drawn, and whose edge people see: paper, a button.
bool hasEdge(const QQuickItem& item)
{
    if (item.inherits("QQuickControl")) {
        return true;
    }
    const auto border = item.property("border").value<QObject*>();
    return item.inherits("QQuickRectangle") && (item.property("color").value<QColor>().alpha() > 0 ||
                                                (border != nullptr && border->property("width").toReal() > 0));
}

QString quoted(const QQuickItem& text)
{
    return QStringLiteral("\"%1\"").arg(text.property("text").toString());
}

/// What the words reach out of; empty: nothing.
QString edgeCrossed(const QQuickItem& text, QQuickWindow& window)
{
    const QRectF ink = inkOf(text);
    bool scrollsUp = false;
    bool scrollsAside = false;
    bool onPaper =
        false; // What the words stand on has been seen; what that stands on is no matter, but where it is cut off.
    for (const QQuickItem* above = text.parentItem(); above != nullptr; above = above->parentItem()) {
        if (above->inherits("QQuickFlickable")) {
            scrollsUp = scrollsUp || above->property("contentHeight").toReal() > 0;
            scrollsAside = scrollsAside || above->property("contentWidth").toReal() > above->width() + kSlack;
        }
        const bool paper = !onPaper && hasEdge(*above);
        onPaper = onPaper || paper;
        if (!paper && !above->clip() && above != window.contentItem()) {
            continue;
        }
        const QRectF edge = placeOf(*above);
        if (!scrollsAside && (ink.left() < edge.left() - kSlack || ink.right() > edge.right() + kSlack)) {
            return QStringLiteral("the side of %1 (%2)").arg(above->objectName(), above->metaObject()->className());
        }
        if (!scrollsUp && (ink.top() < edge.top() - kSlack || ink.bottom() > edge.bottom() + kSlack)) {
            return QStringLiteral("the top or bottom of %1 (%2)")
                .arg(above->objectName(), above->metaObject()->className());
        }
    }
    return {};
}

/// The first word that was broken because its place is narrower; after a hyphen it may be, Chinese anywhere. Empty: none.
QString brokenWord(const QQuickItem& text)
{
    constexpr char16_t kFirstIdeograph = 0x2E80;
    if (text.property("lineCount").toInt() < 2) {
        return {};
    }
    const QFontMetricsF metrics{text.property("font").value<QFont>()};
    for (const QString& word :
         text.property("text").toString().split(QRegularExpression{QStringLiteral("\\s+|(?<=-)")})) {
        const bool ideographs = std::any_of(word.begin(), word.end(), [](QChar c) { return c >= kFirstIdeograph; });
        if (!ideographs && metrics.horizontalAdvance(word) > text.width() + kSlack) {
            return word;
        }
    }
    return {};
}

QQuickItem* openerOf(const QQuickItem& text)
{
    QQuickItem* above = text.parentItem();
    while (above != nullptr && above->metaObject()->indexOfSignal("opened()") < 0) {
        above = above->parentItem();
    }
    return above;
}

bool isFloating(const QQuickItem& item)
{
    return liesIn(item, QStringLiteral("undo-bar")) || liesIn(item, QStringLiteral("notice"));
}

/// What is really seen of the words: lists cut off what is scrolled away.
QRectF seenInk(const QQuickItem& text)
{
    QRectF ink = inkOf(text);
    for (const QQuickItem* above = text.parentItem(); above != nullptr; above = above->parentItem()) {
        if (above->clip()) {
            ink &= placeOf(*above);
        }
    }
    return ink;
}

QStringList collisions(const QList<QQuickItem*>& texts)
{
    QStringList wrong;
    for (qsizetype index = 0; index < texts.size(); ++index) {
        for (qsizetype next = index + 1; next < texts.size(); ++next) {
            const QRectF both = seenInk(*texts[index]) & seenInk(*texts[next]);
            if (both.width() > 2 && both.height() > 4 && isFloating(*texts[index]) == isFloating(*texts[next])) {
                wrong += QStringLiteral("%1 lies on %2").arg(quoted(*texts[index]), quoted(*texts[next]));
            }
        }
    }
    return wrong;
}

} // namespace

QStringList illegibleOn(QQuickWindow& window)
{
    QStringList wrong;
    QList<QQuickItem*> texts;
    visitShown(window, [&](QQuickItem& item) {
        if (!isText(item)) {
            return;
        }
        texts.append(&item);
        if (item.property("truncated").toBool()) {
            if (openerOf(item) == nullptr) {
                wrong += quoted(item) + QStringLiteral(" is cut off");
            }
            return;
        }
        if (item.property("contentWidth").toReal() > item.width() + kSlack) {
            wrong += quoted(item) + QStringLiteral(" is wider than its place");
        }
        if (item.property("contentHeight").toReal() > item.height() + kSlack) {
            wrong += quoted(item) + QStringLiteral(" is taller than its place");
        }
        if (const QString word = brokenWord(item); !word.isEmpty()) {
            wrong += quoted(item) + QStringLiteral(" is broken within %1").arg(word);
        }
        if (const QString edge = edgeCrossed(item, window); !edge.isEmpty()) {
            wrong += quoted(item) + QStringLiteral(" reaches out of ") + edge;
        }
    });
    return wrong + collisions(texts);
}

QList<Elided> elidedOn(QQuickWindow& window)
{
    QList<Elided> elided;
    visitShown(window, [&](QQuickItem& item) {
        if (isText(item) && item.property("truncated").toBool() && openerOf(item) != nullptr) {
            elided.append({item.property("text").toString(), openerOf(item)});
        }
    });
    return elided;
}

bool canBeRead(QQuickWindow& window, const QString& words)
{
    const auto letters = [](QString text) { return text.remove(QRegularExpression{QStringLiteral("\\p{Cf}")}); };
    QStringList shown;
    visitShown(window, [&](QQuickItem& item) {
        if (isText(item) && !item.property("truncated").toBool()) {
            shown += letters(item.property("text").toString());
        }
    });
    const QStringList parts = letters(words).split(QStringLiteral(" · "));
    return std::all_of(parts.begin(), parts.end(), [&](const QString& part) {
        return std::any_of(shown.begin(), shown.end(), [&](const QString& text) { return text.contains(part); });
    });
}

} // namespace turndown::ui
