import QtQuick
import Turndown

/** One glyph in one colour, at any size. Decoration: it is not read out, the word beside it is. */
GlyphPainter {
    required property string name

    colour: Theme.ink
    line: Glyphs.lines(name)
    fill: Glyphs.fills(name)
    turned: Glyphs.turning.includes(name) && LayoutMirroring.enabled
}
