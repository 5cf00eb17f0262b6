pragma ComponentBehavior: Bound

import QtQuick
import Turndown
import Turndown.Models

/** The frame around a signed-in person's pages: who, how far, what the server knows; the ways to go; undo. */
Item {
    id: root

    required property ScreenModels models

    readonly property bool wide: width > height
    readonly property bool leftHanded: models.preferences.hand === "left"

    AppHeader {
        id: header

        anchors { left: parent.left; right: parent.right; top: parent.top }
        session: root.models.session
        sync: root.models.sync
        rooms: root.models.myRooms
        wide: root.wide
        onSyncTapped: {
            if (root.models.sync.state === "needs-attention") {
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
        visible: root.models.taps.alarm !== ""
        height: visible ? implicitHeight : 0
        words: root.models.taps.alarm === "storage"
            ? qsTr("This tablet cannot save. The last tap was not recorded: use another tablet and tell the office.")
            : qsTr("Something is wrong with this tablet. Use another one and tell the office.")
        detail: root.models.taps.alarmDetail
    }

    CheckoutStrip {
        id: calls

        objectName: "checkout-call"
        // Where the thumbs are: the answer is one tap.
        x: pages.x
        y: root.height - height - (root.wide ? 0 : navigation.height)
        width: pages.width
        calls: root.models.calls
        onOpened: number => pages.openCheckout(number)
    }

    PageStack {
        id: pages

        objectName: "pages"
        x: root.wide && root.leftHanded ? navigation.width : 0
        y: alarm.y + alarm.height
        width: root.width - (root.wide ? navigation.width : 0)
        height: calls.y - y
        models: root.models
        wide: root.wide
    }

    Notice {
        id: notice

        x: undo.x
        y: undo.y + undo.height - height - (undo.visible ? undo.height + Theme.gap : 0)
        width: undo.width
        taps: root.models.taps
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
        taps: root.models.taps
    }

    Navigation {
        id: navigation

        x: root.wide && !root.leftHanded ? root.width - width : 0
        y: root.wide ? alarm.y + alarm.height : root.height - height
        width: root.wide ? implicitWidth : root.width
        height: root.wide ? root.height - y : implicitHeight
        wide: root.wide
        current: pages.place
        attention: root.models.sync.attention + root.models.welfareDue.count + (root.models.conflicts.maySettle ? root.models.conflicts.count : 0)
        mayLead: root.models.session.mayLead
        requests: root.models.requests.waiting
        found: root.models.found.count + root.models.loans.warned
        handover: pages.handovers
        stock: root.models.session.mayStore ? root.models.stock.lowAll : 0
        engineer: root.models.repairs.repairs
        repairs: root.models.repairs.waiting
        onChosen: target => pages.go(target)

        Rectangle {
            x: root.wide && root.leftHanded ? parent.width - 1 : 0
            width: root.wide ? 1 : parent.width
            height: root.wide ? parent.height : 1
            color: Theme.line
        }
    }

    Connections {
        target: root.models.session

        function onHandedOver() {
            pages.go(pages.home)
        }
    }
}
