pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown
import Turndown.Models

/** All rooms, floor by floor: who has them, where they stand, and how old is what is known of them. */
Item {
    id: root

    required property RoomListModel rooms
    required property AreaList areas
    required property bool wide
    required property bool mayLead
    required property string knownAt ///< When the server was last heard, `10:42`.
    required property int knownFor ///< Minutes since then; -1: never.

    signal opened(string room)
    signal areaOpened(string area)

    readonly property int footerHeight: 0
    /** Those with public areas only come first: a hotel's rooms begin above its lobby. */
    readonly property var floors: areaFloors.filter(floor => !rooms.floors.includes(floor)).concat(rooms.floors)
    readonly property var areaFloors: areas.floors
    readonly property var filters: [
        { code: "all", word: qsTr("All") },
        { code: "to-do", word: qsTr("To do") },
        { code: "departures", word: qsTr("Departures") },
        { code: "shut", word: qsTr("Do not disturb") },
        { code: "cleaning", word: qsTr("Cleaning") },
        { code: "check", word: qsTr("To check") },
        { code: "inspected", word: qsTr("Inspected") },
        { code: "done", word: qsTr("Done") },
        { code: "off-sale", word: qsTr("Off sale") }
    ]
    readonly property var peopleById: Object.assign({ "": qsTr("Everyone"), "nobody": qsTr("Nobody") }, rooms.people)
    readonly property string age: {
        if (knownFor < 0) {
            return qsTr("%n rooms", "", rooms.count)
        }
        const known = qsTr("%n rooms, as known at %1", "", rooms.count).arg(knownAt)
        return knownFor < 2 ? known : qsTr("%1 · %2 ago").arg(known).arg(Words.span(knownFor))
    }

    PageTop {
        id: top

        FilterBar {
            rooms: root.rooms
            filters: root.filters
            wide: root.wide
            Layout.fillWidth: true
        }
        PlaceBar {
            places: ["", ...root.floors]
            words: root.floors.reduce((all, floor) => Object.assign(all, { [floor]: qsTr("Floor %1").arg(floor) }), { "": qsTr("All floors") })
            current: root.rooms.floor
            Layout.fillWidth: true
            onChosen: floor => {
                root.rooms.floor = floor
                root.areas.floor = floor
            }
        }
        PlaceBar {
            objectName: "people-bar"
            visible: root.mayLead
            places: ["", "nobody", ...Object.keys(root.rooms.people)]
            words: root.peopleById
            current: root.rooms.person
            Layout.fillWidth: true
            onChosen: person => root.rooms.person = person
        }
        BodyText {
            objectName: "known"
            quiet: true
            text: root.age
            Layout.leftMargin: Theme.gap
        }
    }

    GridView {
        id: grid

        readonly property int columns: Math.max(2, Math.floor(width / 188))

        objectName: "floor-rooms"
        anchors { top: top.bottom; bottom: parent.bottom; left: parent.left; right: parent.right; leftMargin: Theme.gapWide; rightMargin: Theme.gapWide }
        anchors.bottomMargin: root.wide ? 0 : Theme.gap // A finger on the last room is not on the navigation below it.
        cellWidth: Math.floor(width / columns)
        cellHeight: 124
        clip: true
        model: root.rooms
        topMargin: lead.height
        bottomMargin: 96
        boundsBehavior: Flickable.StopAtBounds
        reuseItems: true // A card costs several milliseconds to make and a third of that to fill anew.
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Floor")

        delegate: Item {
            id: cell

            required property string number
            required property string roomState
            required property string code
            required property string task
            required property string assignedTo
            required property bool vip
            required property bool rush
            required property bool mine

            required property int index

            visible: index >= 0 // One that waits to be used again is not there, for the keyboard either.
            width: grid.cellWidth
            height: grid.cellHeight

            FloorCell {
                anchors { fill: parent; margins: 6 }
                objectName: "cell-" + cell.number
                number: cell.number
                roomState: cell.roomState
                code: cell.code
                task: cell.task
                assignedTo: cell.assignedTo
                vip: cell.vip
                rush: cell.rush
                mine: cell.mine
                onOpened: root.opened(cell.number)
            }
        }

        Connections {
            target: root.rooms

            function onFilterChanged() { // Another list; one reads it from its beginning.
                grid.positionViewAtBeginning()
            }
        }
        ListLead {
            id: lead

            list: grid

            FloorAreas {
                width: parent.width
                areas: root.areas
                shown: root.rooms.search === "" && root.rooms.filter === "all"
                onOpened: area => root.areaOpened(area)
            }
        }
        EmptyNote {
            anchors.centerIn: parent
            width: Math.min(420, parent.width)
            visible: root.rooms.count === 0
            glyph: root.rooms.search !== "" ? "search" : "floor"
            title: root.rooms.search !== "" ? qsTr("There is no room %1").arg(root.rooms.search) : qsTr("No rooms here")
        }
    }
}
