#include "qml/paint/glyph_painter.hpp"

#include <QHash>
#include <QPainter>
#include <QSvgRenderer>

#include <memory>

namespace turndown::paint {

namespace {

constexpr qreal kField = 24;

QByteArray drawingOf(const QString& line, const QString& fill, const QColor& colour)
{
    return QStringLiteral(
               "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'>"
               "<path d='%1' fill='none' stroke='%3' stroke-width='2' stroke-linecap='round' stroke-linejoin='round'/>"
               "<path d='%2' fill='%3' fill-rule='evenodd'/></svg>")
        .arg(line, fill, colour.name())
        .toUtf8();
}

/// There are some eighty in a few colours, and each is read once. Items are painted on one thread at a time, not always
/// the same.
QSvgRenderer& rendererOf(const QByteArray& drawing)
{
    thread_local QHash<QByteArray, std::shared_ptr<QSvgRenderer>> known;
    auto& renderer = known[drawing];
    if (!renderer) {
        renderer = std::make_shared<QSvgRenderer>(drawing);
    }
    return *renderer;
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
    painter->setOpacity(m_colour.alphaF());
    rendererOf(drawingOf(m_line, m_fill, m_colour)).render(painter, QRectF{0, 0, kField, kField});
}

} // namespace turndown::paint
