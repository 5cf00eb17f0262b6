pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown
import Turndown.Models

/** My rooms: the whole shift in my own order, each with its next step. */
Item {
    id: root

    required property RoomListModel rooms
    required property RoomOrder order
    required property ChangeList changes
    required property bool wide
    required property bool mayLead

    signal opened(string room)
    signal stepTapped(string room, string step)
    signal changesAsked

    readonly property int footerHeight: 0
    readonly property var filters: {
        const own = [
            { code: "to-do", word: qsTr("To do") },
            { code: "departures", word: qsTr("Departures") },
            { code: "shut", word: qsTr("Do not disturb") },
            { code: "done", word: qsTr("Done") },
            { code: "all", word: qsTr("All") }
        ]
        return mayLead ? [{ code: "check", word: qsTr("To check") }].concat(own) : own
    }

    function counted(filter: string): int {
        return root.rooms.counts[filter] ?? 0
    }

    PageTop {
        id: top

        FilterBar {
            rooms: root.rooms
            filters: root.filters
            wide: root.wide
            showsProgress: true
            Layout.fillWidth: true
        }
        ChangeStrip {
            changes: root.changes
            hints: root.rooms.count > 1
            Layout.fillWidth: true
            onOpened: root.changesAsked()
        }
    }

    RoomGrid {
        objectName: "my-rooms"
        anchors { top: top.bottom; bottom: parent.bottom; left: parent.left; right: parent.right; leftMargin: Theme.gapWide; rightMargin: Theme.gapWide }
        rooms: root.rooms
        order: root.order
        Accessible.role: Accessible.List
        Accessible.name: qsTr("My rooms")
        onOpened: room => root.opened(room)
        onStepTapped: (room, step) => root.stepTapped(room, step)

        EmptyNote {
            anchors.centerIn: parent
            width: Math.min(420, parent.width)
            visible: root.rooms.count === 0
            glyph: root.rooms.search !== "" ? "search" : root.rooms.filter === "to-do" ? "check" : "rooms"
            title: root.rooms.search !== "" ? qsTr("No room %1 on your list").arg(root.rooms.search)
                : root.rooms.roomsTotal === 0 ? qsTr("No rooms are assigned to you")
                : root.rooms.filter === "to-do" ? qsTr("Nothing left to do") : qsTr("No rooms here")
            detail: root.rooms.roomsTotal === 0 ? qsTr("The floor lead hands out rooms. All rooms are under Floor.")
                : root.rooms.filter === "to-do" && root.counted("shut") > 0 ? qsTr("%n rooms are still shut", "", root.counted("shut")) : ""
        }
    }
}
