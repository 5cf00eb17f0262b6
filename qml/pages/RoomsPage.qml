pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown
import Turndown.Models

/** My rooms: the whole shift in my own order, each with its next step. */
Item {
    id: root

    required property RoomListModel rooms
    required property bool wide
    required property bool mayLead

    signal opened(string room)
    signal stepTapped(string room, string step)

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

    PageTop {
        id: top

        FilterBar {
            rooms: root.rooms
            filters: root.filters
            wide: root.wide
            showsProgress: true
            Layout.fillWidth: true
        }
    }

    GridView {
        id: grid

        readonly property int columns: Math.max(2, Math.floor(width / 232))

        objectName: "my-rooms"
        anchors { top: top.bottom; bottom: parent.bottom; left: parent.left; right: parent.right; leftMargin: Theme.gapWide; rightMargin: Theme.gapWide }
        cellWidth: Math.floor(width / columns)
        cellHeight: 288
        clip: true
        model: root.rooms
        bottomMargin: 96
        boundsBehavior: Flickable.StopAtBounds
        reuseItems: true // A card costs several milliseconds to make and a third of that to fill anew.
        Accessible.role: Accessible.List
        Accessible.name: qsTr("My rooms")

        delegate: Item {
            id: cell

            required property string number
            required property string roomState
            required property string task
            required property string stay
            required property string step
            required property string since
            required property string worker
            required property int credits
            required property int minutesShut
            required property bool vip
            required property bool rush
            required property bool makeUp
            required property bool welfare
            required property bool waiting
            required property bool disputed

            required property int index

            visible: index >= 0 // One that waits to be used again is not there, for the keyboard either.
            width: grid.cellWidth
            height: grid.cellHeight

            RoomCard {
                anchors { fill: parent; margins: Theme.gap }
                objectName: "room-" + cell.number
                number: cell.number
                roomState: cell.roomState
                task: cell.task
                stay: cell.stay
                step: cell.step
                since: cell.since
                worker: cell.worker
                credits: cell.credits
                minutesShut: cell.minutesShut
                vip: cell.vip
                rush: cell.rush
                makeUp: cell.makeUp
                welfare: cell.welfare
                waiting: cell.waiting
                disputed: cell.disputed
                onOpened: root.opened(cell.number)
                onStepTapped: root.stepTapped(cell.number, cell.step)
            }
        }

        EmptyNote {
            anchors.centerIn: parent
            width: Math.min(420, parent.width)
            visible: root.rooms.count === 0
            glyph: root.rooms.search !== "" ? "search" : root.rooms.filter === "to-do" ? "check" : "rooms"
            title: root.rooms.search !== "" ? qsTr("No room %1 on your list").arg(root.rooms.search)
                : root.rooms.roomsTotal === 0 ? qsTr("No rooms are assigned to you")
                : root.rooms.filter === "to-do" ? qsTr("Nothing left to do") : qsTr("No rooms here")
            detail: root.rooms.roomsTotal === 0 ? qsTr("The floor lead hands out rooms. All rooms are under Floor.") : ""
        }
    }
}
