pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Turndown
import Turndown.Models

/** The pages of a signed-in person: the places of the navigation, and what is opened on top of them. */
StackView {
    id: root

    required property Session session
    required property Preferences preferences
    required property SyncStatus sync
    required property AttentionList attention
    required property RoomListModel myRooms
    required property RoomListModel floorRooms
    required property RoomScreen room
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
    required property bool wide

    property string place: "rooms"
    readonly property real footerHeight: currentItem?.footerHeight ?? 0 ///< Of the page's own buttons, at its lower edge.

    clip: true

    pushEnter: Transition { NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.quick } }
    pushExit: Transition { NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.quick / 2 } }
    popEnter: Transition { NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.quick } }
    popExit: Transition { NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.quick / 2 } }

    /** Goes to one of the places of the navigation; what was open on top of another is closed. */
    function go(target: string) {
        root.place = target
        root.clear(StackView.Immediate)
        root.push(placePages[target], {}, StackView.Immediate)
    }

    /** Opens what a document is about: `area/lobby`, a request, or a room by its bare number. */
    function openDuty(key: string) {
        if (key.startsWith("area/")) {
            duties.openArea(key.slice(5))
        } else if (key.startsWith("request/")) {
            root.go("requests")
        } else {
            root.openRoom(key)
        }
    }

    function openRoom(number: string) {
        root.room.number = number
        root.roomRequests.room = number
        root.push(roomPage)
    }

    function takeStep(number: string, step: string) {
        if (number.startsWith("area/")) {
            duties.takeAreaStep(number.slice(5), step)
            return
        }
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
        root.push(countPage)
    }

    /** What the front desk should know of a room whose guest waits there. */
    function openCheckout(number: string) {
        root.counts.openCheckout(number)
        root.push(countPage)
    }

    /** The checklist of one room, as it was left. */
    function check(number: string) {
        root.inspection.open(number)
        root.push(inspectPage)
    }

    function back() {
        root.pop()
    }

    /** What waits for the server, once. */
    function openQueue() {
        if (currentItem?.objectName !== "queue-page") {
            root.push(queuePage)
        }
    }

    DutyPages {
        id: duties

        pages: root
        session: root.session
        preferences: root.preferences
        order: root.order
        room: root.room
        area: root.area
        requests: root.requests
        request: root.request
        welfare: root.welfare
    }

    readonly property var placePages: ({
        "rooms": roomsPage, "floor": floorPage, "requests": requestsPage, "checks": checksPage, "assign": assignPage,
        "stock": stockPage, "attention": attentionPage, "more": morePage
    })

    Component {
        id: roomsPage

        RoomsPage {
            rooms: root.myRooms
            wide: root.wide
            order: root.order
            changes: root.changes
            mayLead: root.session.mayLead
            onChangesAsked: root.push(changesPage)
            onOpened: key => root.openDuty(key)
            onStepTapped: (number, step) => root.takeStep(number, step)
        }
    }
    Component {
        id: floorPage

        FloorPage {
            rooms: root.floorRooms
            areas: root.areas
            wide: root.wide
            mayLead: root.session.mayLead
            knownAt: root.sync.lastContact
            knownFor: root.sync.knownFor
            onOpened: number => root.openRoom(number)
            onAreaOpened: area => duties.openArea(area)
        }
    }
    Component {
        id: stockPage

        StockPage {
            stock: root.stock
            wide: root.wide
            onOpened: item => root.push(stockItemPage, { item: item })
        }
    }
    Component {
        id: checksPage

        ChecksPage {
            checks: root.checks
            onOpened: number => root.check(number)
            onPassed: number => root.room.pass(number)
        }
    }
    Component {
        id: assignPage

        AssignPage {
            board: root.assign
            wide: root.wide
        }
    }
    Component {
        id: attentionPage

        AttentionPage {
            cards: root.attention
            conflicts: root.conflicts
            welfare: root.welfareDue
            onOpened: number => root.openRoom(number)
            onWelfareAsked: number => duties.askAfterGuest(number)
        }
    }
    Component {
        id: morePage

        MorePage {
            session: root.session
            preferences: root.preferences
            sync: root.sync
            onQueueAsked: root.openQueue()
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
        id: changesPage

        ChangesPage {
            changes: root.changes
            onBack: root.back()
            onOpened: number => root.openRoom(number)
            onOtherOpened: document => root.openDuty(document)
        }
    }
    Component {
        id: observationPage

        ObservationPage {
            form: root.observation
            onBack: root.back()
            onSent: root.back()
        }
    }
    Component {
        id: requestsPage

        RequestsPage {
            requests: root.requests
            mayLead: root.session.mayLead
            onOpened: number => root.openRoom(number)
            onNewAsked: duties.openRequest("")
            onAssignAsked: request => duties.handOn(request)
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
            form: root.inspection
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
            order: root.order
            requests: root.roomRequests
            preferences: root.preferences
            wide: root.wide
            onBack: root.back()
            onRequestAsked: duties.openRequest(root.room.number)
            onTouchUpAsked: duties.askTouchUp()
            onWelfareAsked: duties.askAfterGuest(root.room.number)
            onFinishAsked: root.finish(root.room.number)
            onNoteAsked: root.push(notePage)
            onObservationAsked: {
                root.observation.open(root.room.number)
                root.push(observationPage)
            }
            onFailAsked: root.check(root.room.number)
            onDamageAsked: {
                root.damage.open(root.room.number)
                root.push(damagePage)
            }
            onSuppliesAsked: {
                root.counts.openUse(root.room.number)
                root.push(countPage)
            }
        }
    }

    Component.onCompleted: go("rooms")
}
