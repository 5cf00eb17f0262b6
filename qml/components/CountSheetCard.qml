import QtQuick
import QtQuick.Layouts
import Turndown

/** One place that is to be counted; a tap opens its sheet. */
Card {
    id: root

    required property string key
    required property string place
    required property string words
    required property string stage
    required property int done
    required property int items
    required property string openedBy
    required property string openedAt
    required property bool pending

    signal opened

    readonly property string progress: stage === "submitted" ? qsTr("Counted; waits for approval in the office")
        : qsTr("%1 of %2 items counted").arg(done).arg(items)

    objectName: "sheet-" + place
    implicitHeight: column.implicitHeight + 28
    activeFocusOnTab: true
    color: press.pressed ? Theme.actionWash : Theme.raised
    border.color: activeFocus ? Theme.action : Theme.line
    border.width: activeFocus ? 3 : 1
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Count %1: %2").arg(Words.place(place)).arg(progress)
    Accessible.onPressAction: root.opened()
    Keys.onReturnPressed: root.opened()
    Keys.onSpacePressed: root.opened()

    TapHandler {
        id: press

        onTapped: root.opened()
    }
    StateEdge {
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom; margins: 10 }
        tone: root.stage === "submitted" ? "clean" : "cleaning"
    }
    ColumnLayout {
        id: column

        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: 32; rightMargin: 14 }
        spacing: 4

        TitleText {
            text: Words.place(root.place)
            Layout.fillWidth: true
        }
        BodyText {
            text: root.progress
            Layout.fillWidth: true
        }
        BodyText {
            visible: text !== ""
            text: root.words
            Layout.fillWidth: true
        }
        BodyText {
            quiet: true
            text: root.pending ? qsTr("Asked by %1 at %2 · not at the server yet").arg(root.openedBy).arg(root.openedAt) : qsTr("Asked by %1 at %2").arg(root.openedBy).arg(root.openedAt)
            Layout.fillWidth: true
        }
    }
}
