import QtQuick
import QtQuick.Layouts
import Turndown

/** A guest whom nobody has seen for longer than the hotel allows: somebody must ask after them. */
Card {
    id: root

    required property string key ///< The room's number.
    required property string floor
    required property string service
    required property int minutes
    required property int days
    required property string at
    required property string result
    required property string resultBy
    required property string resultAt
    required property string assignedTo

    signal opened
    signal asked

    implicitHeight: column.implicitHeight + 32
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1 · %2").arg(key).arg(unseen.text)

    StateEdge {
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom; margins: 12 }
        tone: "attention"
    }

    Column { // A layout within a layout lays out words that wrap for ever.
        id: column

        anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: 36; rightMargin: 16; topMargin: 16 }
        spacing: 8

        RowLayout {
            width: parent.width
            spacing: 12

            Glyph {
                name: "attention"
                size: 32
                colour: Theme.toneInk("attention")
            }
            TitleText {
                text: qsTr("%1 · Ask after the guest").arg(root.key)
                Layout.fillWidth: true
            }
            StateChip { code: root.service }
        }
        BodyText {
            id: unseen

            text: CareWords.unseen(root.minutes, root.days, root.at)
            font.weight: Theme.heavy
            color: Theme.toneInk("attention")
            width: parent.width
        }
        BodyText {
            visible: root.result !== ""
            text: qsTr("Last asked: %1 · %2, %3").arg(CareWords.welfare(root.result)).arg(root.resultBy).arg(root.resultAt)
            width: parent.width
        }
        BodyText {
            quiet: true
            text: root.assignedTo === "" ? qsTr("Floor %1 · nobody").arg(root.floor)
                : qsTr("Floor %1 · %2").arg(root.floor).arg(root.assignedTo)
            width: parent.width
        }
        RowLayout {
            width: parent.width
            spacing: Theme.gap

            ActionButton {
                objectName: "open-welfare-room"
                text: qsTr("Open room %1").arg(root.key)
                implicitHeight: 56
                Layout.fillWidth: true
                Layout.preferredWidth: 100
                onClicked: root.opened()
            }
            ActionButton {
                objectName: "ask-" + root.key
                text: qsTr("Ask after the guest")
                glyph: "seen"
                implicitHeight: 56
                Layout.fillWidth: true
                Layout.preferredWidth: 100
                onClicked: root.asked()
            }
        }
    }
}
