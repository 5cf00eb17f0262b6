import QtQuick
import QtQuick.Layouts
import Turndown

/** One thing that did not simply apply, told in full sentences. */
Card {
    id: root

    required property string kind
    required property string about
    required property string room
    required property string who
    required property string when
    required property string outcome
    required property string reason
    required property string detail
    required property string standsKind
    required property string standsWho
    required property string standsWhen

    signal read
    signal opened

    implicitHeight: column.implicitHeight + 32
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2: %3").arg(about).arg(DeedWords.deed(kind)).arg(DeedWords.outcome(outcome))

    StateEdge {
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom; margins: 12 }
        tone: "attention"
    }

    ColumnLayout {
        id: column

        anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: 36; rightMargin: 16; topMargin: 16 }
        spacing: 10

        RowLayout {
            Layout.fillWidth: true
            spacing: 12

            TitleText {
                text: qsTr("%1 · %2").arg(Words.place(root.about)).arg(DeedWords.deed(root.kind))
                Layout.fillWidth: true
            }
            Rectangle {
                implicitWidth: badge.implicitWidth + 24
                implicitHeight: 34
                radius: 17
                color: Theme.wash("attention")

                BodyText {
                    id: badge

                    anchors.centerIn: parent
                    text: DeedWords.outcome(root.outcome)
                    color: Theme.toneInk("attention")
                    font.weight: Theme.heavy
                    wrapMode: Text.NoWrap
                }
            }
        }
        BodyText {
            quiet: true
            text: qsTr("Tapped by %1 at %2").arg(root.who).arg(root.when)
            Layout.fillWidth: true
        }
        BodyText {
            visible: text !== ""
            text: DeedWords.reason(root.outcome, root.reason)
            Layout.fillWidth: true
        }
        BodyText {
            visible: text !== ""
            quiet: true
            text: root.detail
            Layout.fillWidth: true
        }
        BodyText {
            visible: root.standsKind !== ""
            text: qsTr("Stands now: %1, %2, %3").arg(DeedWords.deed(root.standsKind)).arg(Words.author(root.standsWho)).arg(root.standsWhen)
            font.weight: Theme.heavy
            Layout.fillWidth: true
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.topMargin: 4
            spacing: Theme.gap

            ActionButton {
                objectName: "open-room"
                visible: root.room !== ""
                text: qsTr("Open room %1").arg(root.room)
                implicitHeight: 56
                Layout.fillWidth: true
                Layout.preferredWidth: 100
                onClicked: root.opened()
            }
            ActionButton {
                objectName: "read"
                text: qsTr("Read")
                glyph: "check"
                implicitHeight: 56
                Layout.fillWidth: true
                Layout.preferredWidth: 100
                onClicked: root.read()
            }
        }
    }
}
