#pragma once

#include <QPainterPath>
#include <QString>

#include <optional>

namespace turndown::paint {

/// Reads a path as SVG writes it, of the commands that `Glyphs.qml` uses: M, L, H, V, C, S, A, and Z; capital letters for
/// places, small ones for ways. Nothing when anything in it is not understood.
[[nodiscard]] std::optional<QPainterPath> readSvgPath(const QString& text);

} // namespace turndown::paint
