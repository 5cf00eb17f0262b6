pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Turndown

/** A small picture to press. One that is still on its way to this tablet says so. */
Button {
    id: root

    required property string source ///< Empty: it is not here yet.
    property string glyph: ""       ///< What a press does, where that is not to see it large.

    implicitWidth: 112
    implicitHeight: 112
    padding: 4
    enabled: source !== ""
    text: qsTr("Photo")
    Accessible.role: Accessible.Button
    Accessible.name: enabled ? text : qsTr("%1, not on this tablet yet").arg(text)

    contentItem: Item {
        Image {
            anchors.fill: parent
            source: root.source
            sourceSize { width: 224; height: 224 }
            fillMode: Image.PreserveAspectCrop
            asynchronous: !Theme.still
            clip: true
        }
        Glyph {
            anchors.centerIn: parent
            visible: root.source === ""
            name: "waiting"
            size: 36
            colour: Theme.inkQuiet
        }
        Rectangle {
            anchors { right: parent.right; bottom: parent.bottom; margins: 4 }
            visible: root.glyph !== "" && root.source !== ""
            width: 36
            height: 36
            radius: 18
            color: Theme.action

            Glyph {
                anchors.centerIn: parent
                name: root.glyph
                size: 24
                colour: Theme.actionInk
            }
        }
    }

    background: Rectangle {
        radius: Theme.radiusSmall
        color: root.down ? Theme.actionWash : Theme.sunken
        border.width: root.down ? 2 : 1
        border.color: root.down ? Theme.action : Theme.line

        FocusRing { control: root }
    }
}
