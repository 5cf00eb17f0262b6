#pragma once

#include <QColor>
#include <QList>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace turndown::paint {

/// Paints an upright line with a round pen, from the top to the bottom of its field; again only when something changes.
class EdgePainter : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor colour MEMBER m_colour NOTIFY changed FINAL)
    Q_PROPERTY(qreal pen MEMBER m_pen NOTIFY changed FINAL)
    /// Lengths of dashes and gaps by turns, in pen widths; none: unbroken.
    Q_PROPERTY(QList<qreal> pattern MEMBER m_pattern NOTIFY changed FINAL)

public:
    explicit EdgePainter(QQuickItem* parent = nullptr);

    void paint(QPainter* painter) override;

signals:
    void changed();

private:
    QColor m_colour;
    qreal m_pen = 1;
    QList<qreal> m_pattern;
};

} // namespace turndown::paint
