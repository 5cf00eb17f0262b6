pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Turndown

/** Someone to sign in as: face or initials, name, role. */
Button {
    id: root

    required property string initials
    required property string photo
    required property string role

    implicitWidth: 176
    implicitHeight: 184
    padding: Theme.gap
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("%1, %2").arg(text).arg(Words.role(role))

    contentItem: Item {
        Column {
            anchors.centerIn: parent
            width: parent.width
            spacing: Theme.half

            Portrait {
                anchors.horizontalCenter: parent.horizontalCenter
                initials: root.initials
                photo: root.photo
                size: 88
            }
            Item {
                width: 1
                height: Theme.half
            }
            Text {
                width: parent.width
                text: root.text
                font.pixelSize: Theme.titleSize
                font.weight: Theme.heavy
                color: Theme.ink
                horizontalAlignment: Text.AlignHCenter
                elide: Text.ElideRight
                textFormat: Text.PlainText
            }
            Text {
                width: parent.width
                text: Words.role(root.role)
                font.pixelSize: Theme.textSize
                color: Theme.inkQuiet
                horizontalAlignment: Text.AlignHCenter
                elide: Text.ElideRight
                textFormat: Text.PlainText
            }
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.actionWash : Theme.raised
        border.width: 1
        border.color: Theme.line

        FocusRing { control: root }
    }
}
