pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown
import Turndown.Models

/** Filters with their counts, and a field to type a room's number; upright, with the progress of the shift beside it. */
GridLayout {
    id: root

    required property RoomListModel rooms
    required property var filters
    required property bool wide
    property bool showsProgress: false

    columns: 2
    rowSpacing: Theme.half
    columnSpacing: Theme.gapWide

    ProgressLine {
        visible: !root.wide && root.showsProgress
        roomsDone: root.rooms.roomsDone
        roomsTotal: root.rooms.roomsTotal
        creditsDone: root.rooms.creditsDone
        creditsTotal: root.rooms.creditsTotal
        minutesWorked: root.rooms.minutesWorked
        Layout.row: 0
        Layout.column: 0
        Layout.fillWidth: true
        Layout.leftMargin: Theme.gap
    }
    TextEntry {
        objectName: "search"
        z: 1
        Layout.row: 0
        Layout.column: root.wide || root.showsProgress ? 1 : 0
        Layout.columnSpan: root.wide || root.showsProgress ? 1 : 2
        Layout.fillWidth: !root.wide && !root.showsProgress
        Layout.preferredWidth: 200
        Layout.leftMargin: root.wide || root.showsProgress ? 0 : Theme.gap
        Layout.rightMargin: Theme.gap
        glyph: "search"
        placeholderText: qsTr("Room")
        Accessible.name: qsTr("Find a room by its number")
        text: root.rooms.search
        inputMethodHints: Qt.ImhPreferNumbers | Qt.ImhNoPredictiveText
        onTextEdited: root.rooms.search = text
    }
    Flickable {
        Layout.row: root.wide ? 0 : 1
        Layout.column: 0
        Layout.columnSpan: root.wide ? 1 : 2
        Layout.fillWidth: true
        implicitHeight: 64
        contentWidth: chips.width
        clip: true
        flickableDirection: Flickable.HorizontalFlick

        Row {
            id: chips

            anchors.verticalCenter: parent.verticalCenter
            leftPadding: Theme.gap
            rightPadding: Theme.gap
            spacing: Theme.gap

            Repeater {
                model: root.filters

                FilterChip {
                    required property var modelData

                    objectName: "filter-" + modelData.code
                    text: modelData.word
                    count: root.rooms.counts[modelData.code] ?? 0
                    checked: root.rooms.filter === modelData.code
                    onClicked: root.rooms.filter = modelData.code
                }
            }
        }
    }
}
