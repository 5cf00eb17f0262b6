#include "qml/paint/svg_arc.hpp"

#include <algorithm>
#include <cmath>

namespace turndown::paint {

void addArc(QPainterPath& path, const SvgArc& arc)
{
    // On a circle of radius 1: the ellipse pressed into shape. Source: SVG 1.1, F.6.5 and F.6.6.
    const QPointF from = path.currentPosition();
    double rx = std::abs(arc.radii.x());
    double ry = std::abs(arc.radii.y());
    const QPointF half{(from.x() - arc.to.x()) / 2 / rx, (from.y() - arc.to.y()) / 2 / ry};
    const double reach = half.x() * half.x() + half.y() * half.y();
    if (reach == 0 || !std::isfinite(reach)) {
        path.lineTo(arc.to);
        return;
    }
    const double grown = std::max(1.0, std::sqrt(reach)); // Too small to get there: as large as it must be.
    rx *= grown;
    ry *= grown;
    const double aside = std::sqrt(std::max(0.0, 1 / reach - 1 / (grown * grown))) * (arc.large == arc.sweep ? -1 : 1);
    const QPointF middle = (from + arc.to) / 2 + QPointF{aside * half.y() * rx, -aside * half.x() * ry};

    const auto angle = [&](QPointF at) { return std::atan2((at.y() - middle.y()) / ry, (at.x() - middle.x()) / rx); };
    double turn = angle(arc.to) - angle(from);
    if (arc.sweep && turn < 0) {
        turn += 2 * M_PI;
    } else if (!arc.sweep && turn > 0) {
        turn -= 2 * M_PI;
    }
    // Not QPainterPath::arcTo, which is a fifth of a pixel wrong where an arc begins between its quarters.
    const auto at = [&](double t) { return middle + QPointF{rx * std::cos(t), ry * std::sin(t)}; };
    const auto along = [&](double t) { return QPointF{-rx * std::sin(t), ry * std::cos(t)}; };
    const int pieces = std::max(1, static_cast<int>(std::ceil(std::abs(turn) / (M_PI_2 + 0.001))));
    const double step = turn / pieces;
    const double lever = 4.0 / 3 * std::tan(step / 4);
    double t = angle(from);
    for (int piece = 0; piece < pieces; ++piece, t += step) {
        path.cubicTo(at(t) + lever * along(t), at(t + step) - lever * along(t + step), at(t + step));
    }
}

} // namespace turndown::paint
