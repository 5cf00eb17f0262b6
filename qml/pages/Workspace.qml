pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Turndown
import Turndown.Models

/** The frame around a signed-in person's pages: who, how far, what the server knows; the ways to go; undo. */
Item {
    id: root

    required property Session session
    required property Preferences preferences
    required property SyncStatus sync
    required property AttentionList attention
    required property Taps taps
    required property RoomListModel myRooms
    required property RoomListModel floorRooms
    required property RoomScreen room
    required property CountForm counts
    required property DamageForm damage
    required property StockScreen stock

    readonly property bool wide: width > height
    readonly property bool leftHanded: preferences.hand === "left"
    property string place: "rooms"

    /** Goes to one of the places of the navigation; what was open on top of another is closed. */
    function go(target: string) {
        root.place = target
        stack.clear(StackView.Immediate)
        stack.push(placePages[target], {}, StackView.Immediate)
    }

    function openRoom(number: string) {
        root.room.number = number
        stack.push(roomPage)
    }

    function takeStep(number: string, step: string) {
        root.room.number = number
        if (step === "finish") {
            root.finish(number)
        } else if (step === "inspect") {
            root.room.pass(number)
        } else {
            root.room.start(number)
        }
    }

    function finish(number: string) {
        root.counts.openFinish(number)
        stack.push(countPage)
    }

    function back() {
        stack.pop()
    }

    readonly property var placePages: ({
        "rooms": roomsPage, "floor": floorPage, "stock": stockPage, "attention": attentionPage, "more": morePage
    })

    Component {
        id: roomsPage

        RoomsPage {
            rooms: root.myRooms
            wide: root.wide
            mayLead: root.session.mayLead
            onOpened: number => root.openRoom(number)
            onStepTapped: (number, step) => root.takeStep(number, step)
        }
    }
    Component {
        id: floorPage

        FloorPage {
            rooms: root.floorRooms
            wide: root.wide
            mayLead: root.session.mayLead
            knownAt: root.sync.lastContact
            onOpened: number => root.openRoom(number)
        }
    }
    Component {
        id: stockPage

        StockPage {
            stock: root.stock
            wide: root.wide
            onOpened: item => stack.push(stockItemPage, { item: item })
        }
    }
    Component {
        id: attentionPage

        AttentionPage {
            cards: root.attention
            onOpened: number => root.openRoom(number)
        }
    }
    Component {
        id: morePage

        MorePage {
            session: root.session
            preferences: root.preferences
            sync: root.sync
            onQueueAsked: stack.push(queuePage)
        }
    }
    Component {
        id: stockItemPage

        StockItemPage {
            stock: root.stock
            session: root.session
            wide: root.wide
            onBack: root.back()
        }
    }
    Component {
        id: queuePage

        QueuePage {
            sync: root.sync
            onBack: root.back()
        }
    }
    Component {
        id: notePage

        NotePage {
            room: root.room
            onBack: root.back()
        }
    }
    Component {
        id: inspectPage

        InspectPage {
            room: root.room
            onBack: root.back()
            onSent: root.back()
        }
    }
    Component {
        id: countPage

        CountPage {
            form: root.counts
            wide: root.wide
            onBack: root.back()
            onSent: root.back()
        }
    }
    Component {
        id: damagePage

        DamagePage {
            form: root.damage
            wide: root.wide
            onBack: root.back()
            onSent: root.back()
        }
    }
    Component {
        id: roomPage

        RoomPage {
            room: root.room
            preferences: root.preferences
            wide: root.wide
            onBack: root.back()
            onFinishAsked: root.finish(root.room.number)
            onNoteAsked: stack.push(notePage)
            onFailAsked: stack.push(inspectPage)
            onDamageAsked: {
                root.damage.open(root.room.number)
                stack.push(damagePage)
            }
            onSuppliesAsked: {
                root.counts.openUse(root.room.number)
                stack.push(countPage)
            }
        }
    }

    AppHeader {
        id: header

        anchors { left: parent.left; right: parent.right; top: parent.top }
        session: root.session
        sync: root.sync
        rooms: root.myRooms
        wide: root.wide
        onSyncTapped: {
            if (root.sync.state === "needs-attention") {
                root.go("attention")
            } else if (stack.currentItem?.objectName !== "queue-page") {
                stack.push(queuePage)
            }
        }
    }

    Banner {
        id: alarm

        objectName: "alarm"
        anchors { left: parent.left; right: parent.right; top: header.bottom }
        visible: root.taps.alarm !== ""
        height: visible ? implicitHeight : 0
        words: root.taps.alarm === "storage"
            ? qsTr("This tablet cannot save. The last tap was not recorded: use another tablet and tell the office.")
            : qsTr("Something is wrong with this tablet. Use another one and tell the office.")
        detail: root.taps.alarmDetail
    }

    StackView {
        id: stack

        objectName: "pages"
        x: root.wide && root.leftHanded ? navigation.width : 0
        y: alarm.y + alarm.height
        width: root.width - (root.wide ? navigation.width : 0)
        height: root.height - y - (root.wide ? 0 : navigation.height)
        clip: true

        pushEnter: Transition { NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.quick } }
        pushExit: Transition { NumberAnimation { property: "opacity"; from: 1; to: 0; duration: 60 } }
        popEnter: Transition { NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.quick } }
        popExit: Transition { NumberAnimation { property: "opacity"; from: 1; to: 0; duration: 60 } }
    }

    Notice {
        id: notice

        anchors.horizontalCenter: stack.horizontalCenter
        y: undo.y + undo.height - height - (undo.visible ? undo.height + Theme.gap : 0)
        width: undo.width
        taps: root.taps
    }

    UndoBar {
        id: undo

        objectName: "undo-bar"
        anchors {
            bottom: stack.bottom
            horizontalCenter: stack.horizontalCenter
            bottomMargin: (stack.currentItem?.footerHeight ?? 0) + 12
        }
        width: Math.min(600, stack.width - 32)
        taps: root.taps
    }

    Navigation {
        id: navigation

        x: root.wide && !root.leftHanded ? root.width - width : 0
        y: root.wide ? header.height : root.height - height
        width: root.wide ? implicitWidth : root.width
        height: root.wide ? root.height - y : implicitHeight
        wide: root.wide
        current: root.place
        attention: root.sync.attention
        onChosen: target => root.go(target)

        Rectangle {
            x: root.wide && root.leftHanded ? parent.width - 1 : 0
            width: root.wide ? 1 : parent.width
            height: root.wide ? parent.height : 1
            color: Theme.line
        }
    }

    Connections {
        target: root.session

        function onHandedOver() {
            root.go("rooms")
        }
    }

    Component.onCompleted: go("rooms")
}
