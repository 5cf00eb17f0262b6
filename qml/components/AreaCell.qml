pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown

/** One public area on the floor's page: its name, where it stands, and who has it. */
Card {
    id: root

    required property string area
    required property string name
    required property string roomState
    required property string assignedTo
    required property string since
    required property int overdueDays
    required property bool mine

    signal opened

    readonly property string tone: Words.stateTone(roomState)

    implicitHeight: 88
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("%1, %2, %3").arg(name).arg(Words.state(roomState)).arg(assignedTo)
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
    ColumnLayout {
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: 24; rightMargin: 10 }
        spacing: 2

        BodyText {
            text: root.name
            font.weight: Theme.heavy
            maximumLineCount: 1
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: 6

            Glyph {
                name: Words.stateGlyph(root.roomState)
                size: 20
                colour: Theme.toneInk(root.tone)
            }
            BodyText {
                text: root.overdueDays > 0 ? qsTr("%n days overdue", "", root.overdueDays)
                    : root.since !== "" ? qsTr("%1 · %2").arg(Words.state(root.roomState)).arg(root.since) : Words.state(root.roomState)
                font.weight: Theme.heavy
                color: Theme.toneInk(root.tone)
                maximumLineCount: 1
                elide: Text.ElideRight
                Layout.fillWidth: true
            }
        }
        BodyText {
            quiet: !root.mine
            text: root.assignedTo === "" ? qsTr("nobody") : root.assignedTo
            maximumLineCount: 1
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
    }
}
