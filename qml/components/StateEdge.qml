pragma ComponentBehavior: Bound

import QtQuick
import Turndown

/**
 * The edge of a card: a line whose pattern, not only its hue, tells the state. Dirty: long dashes. Cleaning: short ones.
 * Clean: dots. Inspected: unbroken. Blocked: dash and dot. Attention: thick and unbroken.
 */
Canvas {
    id: root

    required property string tone

    readonly property color colour: Theme.toneInk(tone)
    readonly property real pen: tone === "attention" ? 8 : 6
    /** Lengths of dashes and gaps by turns, in pen widths; none: unbroken. The round ends of the pen lengthen each dash. */
    readonly property var pattern: ({
        dirty: [3.2, 2.2], cleaning: [0.9, 1.9], clean: [0.01, 2], blocked: [3, 2, 0.01, 2], neutral: [0.01, 4]
    })[tone] ?? []

    implicitWidth: 8
    renderStrategy: Canvas.Immediate
    Accessible.ignored: true

    onColourChanged: requestPaint()
    onPatternChanged: requestPaint()
    onHeightChanged: requestPaint()

    onPaint: {
        const line = getContext("2d")
        line.reset()
        line.strokeStyle = colour
        line.lineWidth = pen
        line.lineCap = "round"
        line.setLineDash(pattern)
        line.beginPath()
        line.moveTo(width / 2, pen / 2)
        line.lineTo(width / 2, Math.max(pen, height - pen / 2))
        line.stroke()
    }
}
