pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Turndown

/**
 * The edge of a card: a line whose pattern, not only its hue, tells the state. Dirty: long dashes. Cleaning: short ones.
 * Clean: dots. Inspected: unbroken. Blocked: dash and dot. Attention: thick and unbroken.
 */
Item {
    id: root

    required property string tone

    readonly property var patterns: ({
        dirty: [3.2, 1.2], cleaning: [1.2, 1.2], clean: [0.01, 2], blocked: [3.2, 1.6, 0.01, 1.6], neutral: [0.01, 4]
    })
    readonly property var pattern: patterns[tone] ?? []
    readonly property real pen: tone === "attention" ? 8 : 6

    implicitWidth: 8
    Accessible.ignored: true

    Shape {
        anchors.fill: parent

        ShapePath {
            strokeColor: Theme.toneInk(root.tone)
            strokeWidth: root.pen
            strokeStyle: root.pattern.length > 0 ? ShapePath.DashLine : ShapePath.SolidLine
            dashPattern: root.pattern.length > 0 ? root.pattern : [1, 0]
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            startX: root.width / 2
            startY: root.pen / 2

            PathLine {
                x: root.width / 2
                y: Math.max(root.pen, root.height - root.pen / 2)
            }
        }
    }
}
