pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Turndown

/** One filter over a list, with how many it would show. The chosen one is filled, and marked with a tick. */
Button {
    id: root

    required property int count

    checkable: true
    autoExclusive: true
    implicitHeight: Theme.touchTarget
    implicitWidth: implicitContentWidth + 2 * Theme.gapWide
    padding: 0
    font.pixelSize: Theme.textSize
    font.weight: checked ? Theme.heavy : Font.Normal
    Accessible.role: Accessible.RadioButton
    Accessible.name: qsTr("%1: %2").arg(text).arg(count)
    Accessible.checked: checked

    readonly property color ink: checked ? Theme.actionWashInk : Theme.ink

    contentItem: ButtonFace {
        glyph: root.checked ? "check" : ""
        glyphSize: 20
        words: root.text
        count: root.count
        ink: root.ink
        font: root.font
    }

    background: Rectangle {
        radius: height / 2
        color: root.checked ? Theme.actionWash : root.down ? Theme.sunken : "transparent"
        border.width: root.checked ? 2 : 1
        border.color: root.checked ? Theme.action : Theme.line

        FocusRing {
            control: root
            radius: height / 2
        }
    }
}
