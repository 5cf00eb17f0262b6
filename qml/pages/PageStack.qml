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

    function openRoom(number: string) {
        root.room.number = number
        root.push(roomPage)
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

    readonly property var placePages: ({
        "rooms": roomsPage, "floor": floorPage, "stock": stockPage, "checks": checksPage, "assign": assignPage,
        "attention": attentionPage, "more": morePage
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
            knownFor: root.sync.knownFor
            onOpened: number => root.openRoom(number)
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
            onOpened: number => root.openRoom(number)
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
            preferences: root.preferences
            wide: root.wide
            onBack: root.back()
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
