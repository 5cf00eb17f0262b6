pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown

/** My work of the day, from what I tapped: signed for in one tap, and what the lead said to it. */
Card {
    id: root

    required property var rooms
    required property string stage ///< `signed approved returned`, or empty.
    required property string remark
    required property string reader
    required property bool waits

    signal signedFor

    readonly property string standing: {
        switch (root.stage) {
        case "signed": return qsTr("Signed, not read yet")
        case "approved": return qsTr("Approved by %1").arg(root.reader)
        case "returned": return qsTr("Sent back by %1").arg(root.reader)
        }
        return qsTr("Not signed yet")
    }

    objectName: "day-report"
    implicitHeight: column.implicitHeight + 28
    Accessible.role: Accessible.ListItem
    Accessible.name: title.text

    StateEdge {
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom; margins: 10 }
        tone: root.stage === "returned" ? "attention" : root.waits ? "dirty" : "inspected"
    }

    Column { // A layout within a layout lays out words that wrap for ever.
        id: column

        anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: 32; rightMargin: 14; topMargin: 14 }
        spacing: 12

        Column {
            width: parent.width
            spacing: 2

            TitleText {
                id: title

                width: parent.width
                text: qsTr("Rooms I cleaned today: %1").arg(root.rooms.length)
            }
            BodyText {
                width: parent.width
                text: root.rooms.join(" · ")
            }
            BodyText {
                width: parent.width
                text: root.remark === "" ? root.standing : qsTr("%1: %2").arg(root.standing).arg(root.remark)
                color: root.stage === "returned" ? Theme.toneInk("attention") : Theme.ink
                font.weight: root.stage === "returned" ? Theme.heavy : Font.Normal
            }
        }
        ActionButton {
            objectName: "sign-report"
            visible: root.waits
            width: parent.width
            kind: ActionButton.Primary
            text: root.stage === "" ? qsTr("Sign for my day") : qsTr("Sign again")
            glyph: "check"
            implicitHeight: Theme.mainTarget
            onClicked: root.signedFor()
        }
    }
}
