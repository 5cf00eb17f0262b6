pragma ComponentBehavior: Bound

import QtQuick
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
    required property CheckoutCalls calls
    required property CountForm counts
    required property DamageForm damage
    required property StockScreen stock
    required property RoomOrder order
    required property ChangeList changes
    required property ObservationForm observation
    required property InspectionList checks
    required property InspectForm inspection
    required property AssignBoard assign
    required property ConflictList conflicts
    required property AreaList areas
    required property AreaScreen area
    required property RequestList requests
    required property RequestList roomRequests
    required property RequestForm request
    required property WelfareList welfareDue
    required property WelfareForm welfare

    readonly property bool wide: width > height
    readonly property bool leftHanded: preferences.hand === "left"

    AppHeader {
        id: header

        anchors { left: parent.left; right: parent.right; top: parent.top }
        session: root.session
        sync: root.sync
        rooms: root.myRooms
        wide: root.wide
        onSyncTapped: {
            if (root.sync.state === "needs-attention") {
                pages.go("attention")
            } else {
                pages.openQueue()
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

    CheckoutStrip {
        id: calls

        objectName: "checkout-call"
        anchors { left: parent.left; right: parent.right; top: alarm.bottom }
        calls: root.calls
        onOpened: number => pages.openCheckout(number)
    }

    PageStack {
        id: pages

        objectName: "pages"
        x: root.wide && root.leftHanded ? navigation.width : 0
        y: calls.y + calls.height
        width: root.width - (root.wide ? navigation.width : 0)
        height: root.height - y - (root.wide ? 0 : navigation.height)
        session: root.session
        preferences: root.preferences
        sync: root.sync
        attention: root.attention
        myRooms: root.myRooms
        floorRooms: root.floorRooms
        room: root.room
        counts: root.counts
        damage: root.damage
        stock: root.stock
        order: root.order
        changes: root.changes
        observation: root.observation
        checks: root.checks
        inspection: root.inspection
        assign: root.assign
        conflicts: root.conflicts
        areas: root.areas
        area: root.area
        requests: root.requests
        roomRequests: root.roomRequests
        request: root.request
        welfareDue: root.welfareDue
        welfare: root.welfare
        wide: root.wide
    }

    Notice {
        id: notice

        x: undo.x
        y: undo.y + undo.height - height - (undo.visible ? undo.height + Theme.gap : 0)
        width: undo.width
        taps: root.taps
    }

    UndoBar {
        id: undo

        objectName: "undo-bar"
        // Wide, on the side away from the hand: the next step of a room is on the other.
        x: pages.x + (!root.wide ? (pages.width - width) / 2
                      : root.leftHanded ? pages.width - width - Theme.gapWide : Theme.gapWide)
        y: pages.y + pages.height - pages.footerHeight - height - 12
        width: Math.min(600, pages.width - 32)
        height: implicitHeight
        taps: root.taps
    }

    Navigation {
        id: navigation

        x: root.wide && !root.leftHanded ? root.width - width : 0
        y: root.wide ? header.height : root.height - height
        width: root.wide ? implicitWidth : root.width
        height: root.wide ? root.height - y : implicitHeight
        wide: root.wide
        current: pages.place
        attention: root.sync.attention + root.welfareDue.count + (root.conflicts.maySettle ? root.conflicts.count : 0)
        mayLead: root.session.mayLead
        requests: root.requests.waiting
        onChosen: target => pages.go(target)

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
            pages.go("rooms")
        }
    }
}
