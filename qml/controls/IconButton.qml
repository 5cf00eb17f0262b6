pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Turndown

/** A glyph to press, with its word for those who hear the screen. */
Button {
    id: root

    required property string glyph
    property color colour: Theme.ink

    implicitWidth: Theme.touchTarget
    implicitHeight: Theme.touchTarget
    padding: 0
    Accessible.role: Accessible.Button
    Accessible.name: text

    contentItem: Item {
        Glyph {
            anchors.centerIn: parent
            name: root.glyph
            colour: root.enabled ? root.colour : Theme.lineStrong
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.actionWash : "transparent"

        FocusRing { control: root }
    }
}
