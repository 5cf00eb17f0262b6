pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Turndown

/** One of several things to choose: a glyph over its word. A chosen tile is washed, ringed and ticked. */
Button {
    id: root

    property string glyph: ""
    property string detail: "" ///< A quieter second line.
    property bool chosen: false

    readonly property color ink: !enabled ? Theme.inkQuiet : chosen ? Theme.actionWashInk : Theme.ink

    implicitHeight: Math.max(glyph === "" ? Theme.mainTarget : 104, contentItem.implicitHeight + 2 * Theme.gap)
    implicitWidth: 120
    padding: Theme.gap
    font.pixelSize: Theme.textSize
    font.weight: Theme.heavy
    Accessible.role: Accessible.RadioButton
    Accessible.name: detail === "" ? text : qsTr("%1: %2").arg(text).arg(detail)
    Accessible.checked: chosen

    contentItem: TileFace {
        glyph: root.glyph
        words: root.text
        detail: root.detail
        ink: root.ink
        inkQuiet: root.chosen ? root.ink : Theme.inkQuiet
        font: root.font
    }

    background: Rectangle {
        radius: Theme.radius
        color: !root.enabled ? Theme.sunken : root.chosen || root.down ? Theme.actionWash : Theme.raised
        border.width: root.chosen ? 3 : 1
        border.color: root.chosen ? Theme.action : Theme.line

        Glyph {
            anchors { top: parent.top; right: parent.right; margins: Theme.gap }
            visible: root.chosen
            name: "check"
            size: 20
            colour: root.ink
        }
        FocusRing { control: root }
    }
}
