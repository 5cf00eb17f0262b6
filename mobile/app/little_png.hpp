#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace turndown::ui {

/// A drawing of rectangles in a few colours, and the PNG of it: nothing is packed, so that its bytes are the same wherever
/// the program was built.
class LittlePng {
public:
    using Colour = std::array<std::uint8_t, 3>; ///< Red, green, blue.

    LittlePng(int width, int height, std::vector<Colour> palette);

    /// A rectangle in the palette's colour of that number; it must lie within the drawing.
    void fill(int x, int y, int width, int height, std::uint8_t colour);

    [[nodiscard]] std::string bytes() const;

private:
    int m_width;
    int m_height;
    std::vector<Colour> m_palette;
    std::vector<std::uint8_t> m_pixels; ///< Row by row.
};

} // namespace turndown::ui
