#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace turndown::paint {

/// Paints paths on a field of 24 × 24, in one colour and at any size; again only when one of these changes.
///
/// Not a Canvas: each of those runs a script to paint, and half of what a frame of a long list cost were its glyphs.
class GlyphPainter : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString line MEMBER m_line NOTIFY changed FINAL) ///< Drawn with a round pen of 2.
    Q_PROPERTY(QString fill MEMBER m_fill NOTIFY changed FINAL) ///< Filled.
    Q_PROPERTY(QColor colour MEMBER m_colour NOTIFY changed FINAL)
    Q_PROPERTY(qreal size MEMBER m_size NOTIFY changed FINAL)
    Q_PROPERTY(bool turned MEMBER m_turned NOTIFY changed FINAL) ///< Left is right.

public:
    explicit GlyphPainter(QQuickItem* parent = nullptr);

    void paint(QPainter* painter) override;

signals:
    void changed();

private:
    QString m_line;
    QString m_fill;
    QColor m_colour;
    qreal m_size = 24;
    bool m_turned = false;
};

} // namespace turndown::paint
