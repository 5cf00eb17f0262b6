pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Turndown

/** One glyph in one colour, at any size. Decoration: the word beside it is what is read out. */
Item {
    id: root

    required property string name
    property color colour: Theme.ink
    property real size: 24

    implicitWidth: size
    implicitHeight: size
    Accessible.ignored: true

    Shape {
        width: 24
        height: 24
        scale: root.size / 24
        transformOrigin: Item.TopLeft

        ShapePath {
            strokeColor: Glyphs.lines(root.name) === "" ? "transparent" : root.colour
            strokeWidth: 2
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathSvg { path: Glyphs.lines(root.name) }
        }

        ShapePath {
            strokeColor: "transparent"
            fillColor: Glyphs.fills(root.name) === "" ? "transparent" : root.colour
            fillRule: ShapePath.OddEvenFill

            PathSvg { path: Glyphs.fills(root.name) }
        }
    }
}
