#include "qml/paint/glyph_painter.hpp"

#include "qml/paint/svg_path.hpp"

#include <QHash>
#include <QPainter>

namespace turndown::paint {

namespace {

constexpr qreal kField = 24;
constexpr qreal kPen = 2;

/// There are some eighty, and they are read once. Items are painted on one thread at a time, not always the same.
const QPainterPath& pathOf(const QString& text)
{
    thread_local QHash<QString, QPainterPath> known;
    auto found = known.find(text);
    if (found == known.end()) {
        found = known.insert(text, readSvgPath(text).value_or(QPainterPath{}));
    }
    return *found;
}

} // namespace

GlyphPainter::GlyphPainter(QQuickItem* parent) : QQuickPaintedItem{parent}
{
    setAntialiasing(true);
    setImplicitSize(m_size, m_size);
    connect(this, &GlyphPainter::changed, this, [this] {
        setImplicitSize(m_size, m_size);
        update();
    });
}

void GlyphPainter::paint(QPainter* painter)
{
    painter->scale(m_size / kField, m_size / kField);
    if (m_turned) {
        painter->translate(kField, 0);
        painter->scale(-1, 1);
    }
    painter->strokePath(pathOf(m_line), QPen{m_colour, kPen, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
    painter->fillPath(pathOf(m_fill), m_colour);
}

} // namespace turndown::paint
