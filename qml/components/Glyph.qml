pragma ComponentBehavior: Bound

import QtQuick
import Turndown

/**
 * One glyph in one colour, at any size. Decoration: the word beside it is what is read out.
 *
 * Painted, not a Shape: Qt's software renderer draws a Shape even where a list has scrolled it wholly out of sight.
 */
Canvas {
    id: root

    required property string name
    property color colour: Theme.ink
    property real size: 24

    readonly property bool turned: LayoutMirroring.enabled && Glyphs.turning.includes(name)

    implicitWidth: size
    implicitHeight: size
    renderStrategy: Canvas.Immediate
    Accessible.ignored: true

    onNameChanged: requestPaint()
    onColourChanged: requestPaint()
    onSizeChanged: requestPaint()
    onTurnedChanged: requestPaint()

    onPaint: {
        const pen = getContext("2d")
        pen.reset()
        pen.scale(size / 24, size / 24)
        if (turned) {
            pen.translate(24, 0)
            pen.scale(-1, 1)
        }
        if (Glyphs.lines(name) !== "") {
            pen.path = Glyphs.lines(name)
            pen.strokeStyle = colour
            pen.lineWidth = 2
            pen.lineCap = "round"
            pen.lineJoin = "round"
            pen.stroke()
        }
        if (Glyphs.fills(name) !== "") {
            pen.path = Glyphs.fills(name)
            pen.fillRule = Qt.OddEvenFill
            pen.fillStyle = colour
            pen.fill()
        }
    }
}
