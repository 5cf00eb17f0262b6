pragma ComponentBehavior: Bound

import QtQuick
import Turndown
import Turndown.Models

/**
 * Cards of rooms and public areas in my order. A card that is held is lifted and follows the finger; a bar shows where it would come to
 * stand. Rows stay where they are until the finger lets go.
 */
GridView {
    id: root

    required property RoomListModel rooms
    required property RoomOrder order

    signal opened(string room)
    signal stepTapped(string room, string step)

    readonly property int columns: Math.max(2, Math.floor(width / 232))
    property string lifted: "" ///< The key of the card that follows the finger.
    property int target: -1    ///< The row where it would come to stand.
    property point finger      ///< Within the grid.
    property point grip        ///< Where it was lifted, on the sheet of cards.
    property int from: -1

    function lift(room: string, row: int, at: point) {
        root.finger = at
        root.grip = Qt.point(at.x + contentX, at.y + contentY)
        root.from = row
        root.target = row
        root.lifted = room
    }

    function carry(at: point) {
        root.finger = at
        const row = indexAt(Math.max(1, Math.min(at.x, columns * cellWidth - 1)) + contentX, at.y + contentY)
        root.target = order.nearestRow(lifted, row < 0 ? (at.y < height / 2 ? 0 : count - 1) : row)
    }

    function letGo(drops: bool) {
        const room = lifted
        const row = target
        root.lifted = ""
        root.target = -1
        if (drops && row >= 0) {
            order.moveTo(room, row)
        }
    }

    cellWidth: Math.floor(width / columns)
    cellHeight: 288
    cacheBuffer: lifted === "" ? 320 : 4000 // A lifted card is not taken away by scrolling.
    reuseItems: true // A card costs several milliseconds to make and a fraction of that to fill anew.
    clip: true
    interactive: lifted === ""
    model: rooms
    bottomMargin: 96
    boundsBehavior: Flickable.StopAtBounds

    Connections {
        target: root.rooms

        function onFilterChanged() { // Another list; one reads it from its beginning.
            root.positionViewAtBeginning()
        }
    }

    delegate: Item {
        id: cell

        required property int index
        required property string key
        required property string number
        required property string area
        required property string name
        required property string floor
        required property int overdueDays
        required property int unseenMinutes
        required property string lent
        required property string roomState
        required property string task
        required property string stay
        required property string step
        required property string since
        required property string worker
        required property string seen
        required property int credits
        required property int minutesShut
        required property bool vip
        required property bool rush
        required property bool queue
        required property bool makeUp
        required property bool welfare
        required property bool waiting
        required property bool disputed
        required property bool movable

        readonly property bool lifted: root.lifted === key

        visible: index >= 0 // One that waits to be used again is not there, for the keyboard either.
        width: root.cellWidth
        height: root.cellHeight
        z: lifted ? 2 : 0

        RoomCard {
            anchors { fill: parent; margins: Theme.gap }
            objectName: "room-" + cell.key
            number: cell.number
            roomState: cell.roomState
            task: cell.task
            stay: cell.stay
            step: cell.step
            since: cell.since
            worker: cell.worker
            seen: cell.seen
            credits: cell.credits
            minutesShut: cell.minutesShut
            unseenMinutes: cell.unseenMinutes
            lent: cell.lent
            area: cell.area
            name: cell.name
            floor: cell.floor
            overdueDays: cell.overdueDays
            vip: cell.vip
            rush: cell.rush
            queue: cell.queue
            makeUp: cell.makeUp
            welfare: cell.welfare
            waiting: cell.waiting
            disputed: cell.disputed
            movable: cell.movable
            lifted: cell.lifted
            transform: Translate {
                x: cell.lifted ? root.finger.x + root.contentX - root.grip.x : 0
                y: cell.lifted ? root.finger.y + root.contentY - root.grip.y : 0
            }
            onOpened: root.opened(cell.key)
            onStepTapped: root.stepTapped(cell.key, cell.step)
            onHeld: at => root.lift(cell.key, cell.index, mapToItem(root, at.x, at.y))
            onCarried: at => root.carry(mapToItem(root, at.x, at.y))
            onLetGo: drops => root.letGo(drops)
            onEarlierAsked: root.order.moveEarlier(cell.key)
            onLaterAsked: root.order.moveLater(cell.key)
        }
    }

    Rectangle {
        parent: root.contentItem
        objectName: "drop-place"
        visible: root.lifted !== "" && root.target >= 0 && root.target !== root.from
        z: 3
        x: (root.target % root.columns + (root.target > root.from ? 1 : 0)) * root.cellWidth - width / 2
        y: Math.floor(root.target / root.columns) * root.cellHeight + Theme.gap
        width: 8
        height: root.cellHeight - 2 * Theme.gap
        radius: 4
        color: Theme.action
    }

    Timer { // The edge of the list: it goes on under the finger.
        readonly property int edge: 72
        readonly property int way: root.finger.y < edge ? -1 : root.finger.y > root.height - edge ? 1 : 0

        interval: 16
        repeat: true
        running: root.lifted !== "" && way !== 0
        onTriggered: {
            const end = Math.max(0, root.contentHeight + root.bottomMargin - root.height)
            root.contentY = Math.max(0, Math.min(end, root.contentY + 10 * way))
            root.carry(root.finger)
        }
    }
}
