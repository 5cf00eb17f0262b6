#pragma once

#include <QPainterPath>

namespace turndown::paint {

/// A piece of an upright ellipse from where the pen is, as SVG means it.
struct SvgArc {
    QPointF radii;
    bool large; ///< The longer way round.
    bool sweep; ///< Clockwise.
    QPointF to;
};

void addArc(QPainterPath& path, const SvgArc& arc);

} // namespace turndown::paint
