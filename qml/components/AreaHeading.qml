pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Turndown

/** The heading over the rooms of one section: tapped, all of them are chosen; pressed for a while, all are dragged. */
AbstractButton {
    id: root

    required property string floor
    required property string section ///< May be empty: the whole floor.

    readonly property alias finger: finger

    objectName: "area-" + floor + section
    implicitHeight: 56
    text: section === "" ? qsTr("Floor %1").arg(floor) : qsTr("Floor %1 · %2").arg(floor).arg(section)
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Choose all: %1").arg(text)

    contentItem: Item {
        Row {
            anchors.verticalCenter: parent.verticalCenter
            leftPadding: Theme.gap
            spacing: Theme.gap

            Glyph {
                anchors.verticalCenter: parent.verticalCenter
                name: "floor"
            }
            TitleText {
                anchors.verticalCenter: parent.verticalCenter
                text: root.text
            }
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.down || finger.pressed ? Theme.actionWash : "transparent"

        FocusRing { control: root }
    }

    DragFinger {
        id: finger

        anchors.fill: parent
        onTapped: root.clicked()
    }
}
