pragma ComponentBehavior: Bound

import QtQuick
import Turndown

/** One room on the floor plan: number, state, and who has it. Small, because the whole floor should be seen at once. */
Card {
    id: root

    required property string number
    required property string roomState
    required property string code
    required property string task
    required property string assignedTo
    required property bool vip
    required property bool rush
    required property bool mine

    signal opened

    readonly property string tone: Words.stateTone(roomState)

    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Room %1, %2, %3").arg(number).arg(Words.state(roomState)).arg(assignedTo)
    Accessible.onPressAction: root.opened()
    Keys.onReturnPressed: root.opened()
    Keys.onSpacePressed: root.opened()
    color: press.pressed ? Theme.actionWash : Theme.raised
    border.color: activeFocus ? Theme.action : Theme.line
    border.width: activeFocus ? 3 : 1

    TapHandler {
        id: press

        onTapped: root.opened()
    }

    StateEdge {
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom; margins: 8 }
        tone: root.tone
    }

    Column {
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: 24; rightMargin: 10 }
        spacing: 2

        Row {
            width: parent.width
            spacing: 6

            Text {
                text: root.number
                font.pixelSize: Theme.headSize
                font.weight: Font.Bold
                color: Theme.ink
            }
            Glyph {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.vip
                name: "vip"
                size: 20
            }
            Glyph {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.rush
                name: "rush"
                size: 20
            }
        }
        Row {
            width: parent.width
            spacing: 6

            Glyph {
                anchors.verticalCenter: parent.verticalCenter
                name: Words.stateGlyph(root.roomState)
                size: 20
                colour: Theme.toneInk(root.tone)
            }
            Text {
                width: parent.width - 26
                text: Words.state(root.roomState)
                font.pixelSize: Theme.textSize
                font.weight: Theme.heavy
                color: Theme.toneInk(root.tone)
                elide: Text.ElideRight
                textFormat: Text.PlainText
            }
        }
        Text {
            width: parent.width
            text: root.assignedTo === "" ? qsTr("%1 · nobody").arg(root.code) : qsTr("%1 · %2").arg(root.code).arg(root.assignedTo)
            font.pixelSize: Theme.textSize
            font.weight: root.mine ? Theme.heavy : Font.Normal
            color: root.mine ? Theme.ink : Theme.inkQuiet
            elide: Text.ElideRight
            textFormat: Text.PlainText
        }
    }
}
