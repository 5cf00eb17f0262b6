pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown
import Turndown.Models

/** What the server has not acknowledged yet, item by item. Nothing here needs doing: it leaves by itself. */
Item {
    id: root

    objectName: "queue-page"

    required property SyncStatus sync

    signal back

    readonly property int footerHeight: 0

    PageHeader {
        id: header

        title: qsTr("On its way to the server")
        onBack: root.back()
    }

    ColumnLayout {
        id: summary

        anchors { top: header.bottom; horizontalCenter: parent.horizontalCenter; topMargin: Theme.gap }
        width: Math.min(760, root.width - 32)
        spacing: Theme.gap

        SyncChip {
            sync: root.sync
            enabled: false
            objectName: "queue-chip"
        }
        BodyText {
            text: root.sync.waiting === 0 && root.sync.photosWaiting === 0
                ? qsTr("The server has acknowledged everything that was tapped here.")
                : qsTr("What waits is saved on this tablet and survives a flat battery. It goes to the server by itself, in this order.")
            Layout.fillWidth: true
        }
        BodyText {
            objectName: "photos-waiting"
            visible: root.sync.photosWaiting > 0
            text: qsTr("%n photo(s) go to the server after that, one after the other. None leaves this tablet before the server has it.", "", root.sync.photosWaiting)
            Layout.fillWidth: true
        }
        BodyText {
            objectName: "photos-refused"
            visible: root.sync.photosRefused > 0
            text: qsTr("The server does not take %n photo(s). They stay on this tablet; tell the office.", "", root.sync.photosRefused)
            Layout.fillWidth: true
        }
        BodyText {
            quiet: true
            visible: root.sync.lastContact !== "" && root.sync.offlineSince !== ""
            text: qsTr("Last contact with the server at %1.").arg(root.sync.lastContact)
            Layout.fillWidth: true
        }
        BodyText {
            visible: root.sync.trouble !== ""
            quiet: true
            text: qsTr("For support: %1").arg(root.sync.trouble)
            Layout.fillWidth: true
        }
    }

    ListView {
        id: list

        objectName: "queue"
        anchors { top: summary.bottom; bottom: parent.bottom; horizontalCenter: parent.horizontalCenter; topMargin: Theme.gapWide }
        width: Math.min(760, root.width - 32)
        clip: true
        spacing: Theme.gap
        bottomMargin: 88
        boundsBehavior: Flickable.StopAtBounds
        model: root.sync.queue
        Accessible.role: Accessible.List
        Accessible.name: header.title

        delegate: Card {
            id: line

            required property string kind
            required property string about
            required property string who
            required property string when

            width: list.width
            height: row.implicitHeight + 24

            DeedRow {
                id: row

                anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.gapWide }
                kind: line.kind
                about: line.about
                who: line.who
                when: line.when
                pending: true
            }
        }

        EmptyNote {
            anchors.centerIn: parent
            width: Math.min(420, parent.width)
            visible: list.count === 0 && root.sync.photosWaiting === 0
            glyph: "synced"
            title: qsTr("Nothing is waiting")
        }
    }
}
