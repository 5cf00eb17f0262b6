#include "qml/paint/edge_painter.hpp"

#include <QPainter>

#include <algorithm>

namespace turndown::paint {

EdgePainter::EdgePainter(QQuickItem* parent) : QQuickPaintedItem{parent}
{
    setAntialiasing(true);
    connect(this, &EdgePainter::changed, this, [this] { update(); });
}

void EdgePainter::paint(QPainter* painter)
{
    QPen pen{m_colour, m_pen, Qt::SolidLine, Qt::RoundCap};
    if (!m_pattern.isEmpty()) {
        pen.setDashPattern(m_pattern);
    }
    painter->setPen(pen);
    painter->drawLine(QPointF{width() / 2, m_pen / 2}, QPointF{width() / 2, std::max(m_pen, height() - m_pen / 2)});
}

} // namespace turndown::paint
