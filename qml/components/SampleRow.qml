import QtQuick
import QtQuick.Layouts
import Turndown

/** One room of today's sample: who cleaned it, who passed it, and where it stands since. */
Card {
    id: root

    required property string number
    required property string cleaner
    required property string inspector
    required property string when
    required property string roomState
    required property string again ///< Who has looked again and found all in order; empty: nobody yet.

    signal opened

    implicitHeight: Math.max(96, body.implicitHeight + 24)

    StateEdge {
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom; margins: 10 }
        tone: Words.stateTone(root.roomState)
    }

    RowLayout {
        id: body

        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: 32; rightMargin: 12 }
        spacing: 12

        Text {
            text: root.number
            font.pixelSize: Theme.numberSize
            font.weight: Font.Bold
            color: Theme.ink
            Layout.minimumWidth: 104
        }
        ColumnLayout {
            spacing: Theme.half
            Layout.fillWidth: true

            BodyText {
                text: root.cleaner === "" ? "" : qsTr("Cleaned by %1").arg(root.cleaner)
                visible: text !== ""
                Layout.fillWidth: true
            }
            BodyText {
                quiet: true
                text: qsTr("Passed by %1, %2").arg(root.inspector).arg(root.when)
                Layout.fillWidth: true
            }
            BodyText {
                visible: root.again !== ""
                text: qsTr("In order, says %1 too").arg(root.again)
                Layout.fillWidth: true
            }
        }
        ActionButton {
            objectName: "sample-" + root.number
            visible: root.again === ""
            text: qsTr("Check")
            glyph: "search"
            implicitHeight: 64
            implicitWidth: 140
            Accessible.name: qsTr("Check room %1").arg(root.number)
            onClicked: root.opened()
        }
    }
}
