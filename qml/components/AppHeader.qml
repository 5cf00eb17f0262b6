import QtQuick
import QtQuick.Layouts
import Turndown
import Turndown.Models

/** Who is signed in, how far the shift has come, and always what the server knows. */
Rectangle {
    id: root

    required property Session session
    required property SyncStatus sync
    required property RoomListModel rooms
    required property bool wide

    signal syncTapped

    implicitHeight: 72
    z: 1
    color: Theme.raised

    RowLayout {
        anchors { fill: parent; leftMargin: Theme.gapWide; rightMargin: Theme.gapWide }
        spacing: 12

        Portrait {
            initials: root.session.initials
            photo: root.session.photo
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: !root.wide
            Layout.minimumWidth: 100
            Layout.maximumWidth: root.wide ? 320 : -1

            TitleText {
                text: root.session.name
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Layout.fillWidth: true
            }
            BodyText {
                quiet: true
                text: root.rooms.floors.length === 1 ? qsTr("%1 · Floor %2").arg(Words.role(root.session.role)).arg(root.rooms.floors[0]) : Words.role(root.session.role)
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Layout.fillWidth: true
            }
        }
        ProgressLine {
            visible: root.wide && root.rooms.roomsTotal > 0
            roomsDone: root.rooms.roomsDone
            roomsTotal: root.rooms.roomsTotal
            creditsDone: root.rooms.creditsDone
            creditsTotal: root.rooms.creditsTotal
            minutesWorked: root.rooms.minutesWorked
            Layout.fillWidth: true
            Layout.maximumWidth: 460
        }
        Item {
            visible: root.wide
            Layout.fillWidth: true
        }
        SyncChip {
            sync: root.sync
            Layout.maximumWidth: root.width * 0.5
            onClicked: root.syncTapped()
        }
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: 1
        color: Theme.line
    }
}
