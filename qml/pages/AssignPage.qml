pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown
import Turndown.Models

/**
 * Who cleans what today: people on one side, rooms on the other. Rooms are chosen and given, or dragged; one tap balances
 * everything into a proposal that is sent or dropped.
 */
Item {
    id: root

    required property AssignBoard board
    required property bool wide

    readonly property int footerHeight: footer.visible ? footer.height + Theme.gap : 0

    /** What is carried is what is chosen; whatever else was taken is chosen first. */
    function carry(number: string, chosen: bool, at: point) {
        if (!chosen) {
            root.board.chooseNone()
            root.board.toggle(number)
        }
        carried.lift(at)
    }

    PageTop {
        id: top

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            HeadText {
                text: qsTr("Assign")
                Layout.margins: Theme.gap
            }
            BodyText {
                quiet: true
                text: root.board.proposing ? qsTr("A proposal: nothing has changed yet.")
                    : qsTr("Tap rooms, then a person; or press a room and drag it.")
                Layout.fillWidth: true
            }
        }
    }

    Column {
        id: nobodys

        anchors { left: people.left; right: people.right; top: top.bottom; topMargin: Theme.half }
        spacing: Theme.gap
        bottomPadding: Theme.gap

        ChoiceTile {
            objectName: "show-changes"
            visible: root.board.proposing
            width: parent.width
            text: qsTr("%n rooms change hands", "", root.board.changes)
            chosen: root.board.shown === "changes"
            onClicked: root.board.shown = "changes"
        }
        ChoiceTile {
            objectName: "show-nobody"
            width: parent.width
            text: root.board.unassigned === 0 ? qsTr("Every room has somebody") : qsTr("Nobody has %n rooms", "", root.board.unassigned)
            chosen: root.board.shown === "nobody"
            onClicked: root.board.shown = "nobody"
        }
    }

    ListView {
        id: people

        objectName: "assign-people"
        anchors { left: parent.left; top: nobodys.bottom; bottom: footer.visible ? footer.top : parent.bottom; leftMargin: Theme.gapWide }
        width: root.wide ? 392 : 336
        clip: true
        spacing: Theme.gap
        bottomMargin: 96
        boundsBehavior: Flickable.StopAtBounds
        model: root.board.people
        Accessible.role: Accessible.List
        Accessible.name: qsTr("People")

        delegate: AssignPerson {
            required property string key

            objectName: "assign-" + key
            width: people.width
            cap: root.board.cap
            chosen: root.board.shown === key
            waiting: carried.visible || root.board.shown === key ? 0 : root.board.chosen // Nothing grows under what is carried.
            onClicked: root.board.shown = key
            onGiven: root.board.give(key)
            onDropped: root.board.give(key)
            onHereAsked: here => root.board.setHere(key, here)
        }
    }

    ListView {
        id: rooms

        objectName: "assign-rooms"
        anchors {
            left: people.right; right: parent.right; top: top.bottom; bottom: people.bottom; topMargin: Theme.half
            leftMargin: Theme.gapWide; rightMargin: Theme.gapWide
        }
        clip: true
        spacing: Theme.gap
        bottomMargin: 96
        boundsBehavior: Flickable.StopAtBounds
        model: root.board.rooms
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Rooms")

        delegate: Column {
            id: cell

            required property string key
            required property string floor
            required property string section
            required property bool heading
            required property string roomState
            required property string task
            required property int credits
            required property bool stays
            required property bool vip
            required property bool rush
            required property string from
            required property string to
            required property bool chosen
            required property bool pending

            width: rooms.width
            spacing: Theme.gap

            AreaHeading {
                visible: cell.heading
                width: parent.width
                floor: cell.floor
                section: cell.section
                onClicked: root.board.toggleSection(cell.floor, cell.section)
                finger.onTaken: at => {
                    root.board.chooseNone()
                    root.board.toggleSection(cell.floor, cell.section)
                    carried.lift(at)
                }
                finger.onMoved: at => carried.follow(at)
                finger.onLetGo: carried.fall()
                finger.onLost: carried.visible = false
            }
            AssignRow {
                objectName: "assign-room-" + cell.key
                width: parent.width
                number: cell.key
                roomState: cell.roomState
                task: cell.task
                credits: cell.credits
                stays: cell.stays
                vip: cell.vip
                rush: cell.rush
                from: cell.from
                to: cell.to
                moves: root.board.proposing && (cell.from !== "" || cell.to !== "")
                chosen: cell.chosen
                pending: cell.pending
                onClicked: root.board.toggle(cell.key)
                finger.onTaken: at => root.carry(cell.key, cell.chosen, at)
                finger.onMoved: at => carried.follow(at)
                finger.onLetGo: carried.fall()
                finger.onLost: carried.visible = false
            }
        }

        EmptyNote {
            anchors.centerIn: parent
            width: Math.min(360, parent.width)
            visible: rooms.count === 0
            glyph: root.board.shown === "nobody" || root.board.shown === "changes" ? "check" : "rooms"
            title: root.board.shown === "nobody" ? qsTr("Every room has somebody")
                : root.board.shown === "changes" ? qsTr("Nothing to change: it is even already") : qsTr("No rooms yet")
        }
    }

    CarriedRooms {
        id: carried

        count: root.board.chosen
    }

    Timer { // Held at the upper or lower edge, the people move along.
        readonly property real place: carried.y + carried.Drag.hotSpot.y - people.y
        readonly property int way: place < 56 ? -1 : place > people.height - 56 ? 1 : 0

        interval: 16
        repeat: true
        running: carried.visible && way !== 0 && carried.x < people.x + people.width
        onTriggered: people.contentY = Math.max(0, Math.min(people.contentY + 8 * way, people.contentHeight - people.height))
    }

    PageFooter {
        id: footer

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        visible: !carried.visible

        ActionButton {
            objectName: "balance"
            visible: !root.board.proposing && root.board.chosen === 0
            kind: ActionButton.Primary
            text: qsTr("Balance")
            glyph: "assign"
            implicitHeight: 72
            Layout.fillWidth: true
            onClicked: root.board.balance()
        }
        ActionButton {
            objectName: "drop-proposal"
            visible: root.board.proposing && root.board.chosen === 0
            text: qsTr("Drop it")
            implicitHeight: 72
            Layout.preferredWidth: 176
            onClicked: root.board.drop()
        }
        ActionButton {
            objectName: "send-proposal"
            visible: root.board.proposing && root.board.chosen === 0
            kind: ActionButton.Primary
            enabled: root.board.changes > 0
            text: qsTr("Assign %n rooms so", "", root.board.changes)
            implicitHeight: 72
            Layout.fillWidth: true
            onClicked: root.board.send()
        }
        BodyText {
            visible: root.board.chosen > 0
            text: qsTr("%n rooms chosen. Whose shall they be?", "", root.board.chosen)
            Layout.fillWidth: true
        }
        ActionButton {
            objectName: "give-nobody"
            visible: root.board.chosen > 0 && root.board.shown !== "nobody"
            text: qsTr("Nobody's")
            implicitHeight: 64
            onClicked: root.board.give("nobody")
        }
        ActionButton {
            objectName: "choose-none"
            visible: root.board.chosen > 0
            text: qsTr("Choose none")
            implicitHeight: 64
            onClicked: root.board.chooseNone()
        }
    }
}
