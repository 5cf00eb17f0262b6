pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Turndown
import Turndown.Models

/** The pages of a signed-in person: the places of the navigation, and what is opened on top of them. */
StackView {
    id: root

    required property ScreenModels models
    required property bool wide

    property string place: "rooms"
    property string pictureForm: "" ///< What a picture is being chosen for, and the line of it.
    property string pictureLine: ""
    /** What waits to be read, taken over or signed for. */
    readonly property int handovers: root.models.notices.waiting + root.models.handovers.waiting + root.models.custody.waiting
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

    /** Opens what a document is about: `area/lobby`, a request, a work order, or a room by its bare number. */
    function openDuty(key: string) {
        if (key.startsWith("area/")) {
            duties.openArea(key.slice(5))
        } else if (key.startsWith("request/")) {
            root.go("requests")
        } else if (key.startsWith("work-order/")) {
            repairs.open(key.slice(11))
        } else {
            root.openRoom(key)
        }
    }

    function openRoom(number: string) {
        root.models.room.number = number
        root.models.roomRequests.room = number
        root.models.roomLoans.room = number
        root.push(roomPage)
    }

    function takeStep(number: string, step: string) {
        if (number.startsWith("area/")) {
            duties.takeAreaStep(number.slice(5), step)
            return
        }
        root.models.room.number = number
        if (step === "finish") {
            root.finish(number)
        } else if (step === "inspect") {
            root.models.room.pass(number)
        } else {
            root.models.room.start(number)
        }
    }

    function finish(number: string) {
        root.models.counts.openFinish(number)
        root.push(countPage)
    }

    /** What the front desk should know of a room whose guest waits there. */
    function openCheckout(number: string) {
        root.models.counts.openCheckout(number)
        root.push(countPage)
    }

    /** The checklist of one room, as it was left. */
    function check(number: string) {
        root.models.inspection.open(number)
        root.push(inspectPage)
    }

    function openPhoto(source: string) {
        root.push(photoPage, { source: source })
    }

    /** All pictures of this tablet; one goes with the `damage`, the `repair`, something `found`, or a line of the `check` or of the `area`. */
    function choosePicture(form: string, line: string) {
        root.pictureForm = form
        root.pictureLine = line
        root.push(picturesPage)
    }

    function addPicture(file: string) {
        switch (root.pictureForm) {
        case "damage":
            root.models.damage.addPhoto(file)
            break
        case "found":
            root.models.foundItem.addPhoto(file)
        case "repair":
            root.models.repair.addPhoto(file)
            break
        case "check":
            root.models.inspection.setPhoto(root.pictureLine, file)
            break
        case "area":
            root.models.area.setPhoto(root.pictureLine, file)
        }
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

    StorePages {
        id: store

        pages: root
        models: root.models
    }

    DutyPages {
        id: duties

        pages: root
        models: root.models
        onPhotoAsked: source => root.openPhoto(source)
        onPictureAsked: line => root.choosePicture("area", line)
        onRoomAsked: room => root.openRoom(room)
        onFoundPictureAsked: root.choosePicture("found", "")
    }

    ShiftPages {
        id: shift

        pages: root
        models: root.models
    }

    RepairPages {
        id: repairs

        pages: root
        models: root.models
        onPhotoAsked: source => root.openPhoto(source)
        onPictureAsked: root.choosePicture("repair", "")
        onRoomAsked: room => root.openRoom(room)
    }

    readonly property string home: root.models.repairs.repairs ? "repairs" : "rooms" ///< Where somebody's day is.
    readonly property var placePages: ({
        "repairs": repairs.list, "rooms": roomsPage, "floor": floorPage, "requests": duties.requests, "checks": checksPage, "assign": assignPage,
        "stock": stockPage, "found": duties.things, "handover": shift.list, "attention": attentionPage, "more": morePage
    })

    Component {
        id: roomsPage

        RoomsPage {
            rooms: root.models.myRooms
            wide: root.wide
            order: root.models.order
            changes: root.models.changes
            mayLead: root.models.session.mayLead
            onChangesAsked: root.push(changesPage)
            onOpened: key => root.openDuty(key)
            onStepTapped: (number, step) => root.takeStep(number, step)
        }
    }
    Component {
        id: floorPage

        FloorPage {
            rooms: root.models.floorRooms
            areas: root.models.areas
            wide: root.wide
            mayLead: root.models.session.mayLead
            knownAt: root.models.sync.lastContact
            knownFor: root.models.sync.knownFor
            onOpened: number => root.openRoom(number)
            onAreaOpened: area => duties.openArea(area)
        }
    }
    Component {
        id: stockPage

        StockPage {
            stock: root.models.stock
            session: root.models.session
            waiting: root.models.requisitions.count + root.models.countSheets.count
            minibars: root.models.minibars.count
            wide: root.wide
            onOpened: item => root.push(stockItemPage, { item: item })
            onStoreAsked: store.openStore()
            onMinibarsAsked: store.openMinibars()
            onRequisitionAsked: store.ask(root.models.stock.place)
            onRefillAsked: store.refill(root.models.stock.place)
        }
    }
    Component {
        id: checksPage

        ChecksPage {
            checks: root.models.checks
            onOpened: number => root.check(number)
            onPassed: number => root.models.room.pass(number)
        }
    }
    Component {
        id: assignPage

        AssignPage {
            board: root.models.assign
            wide: root.wide
        }
    }
    Component {
        id: attentionPage

        AttentionPage {
            cards: root.models.attention
            conflicts: root.models.conflicts
            welfare: root.models.welfareDue
            onOpened: number => root.openRoom(number)
            onWelfareAsked: number => duties.askAfterGuest(number)
        }
    }
    Component {
        id: morePage

        MorePage {
            session: root.models.session
            preferences: root.models.preferences
            sync: root.models.sync
            repairs: root.models.repairs
            onQueueAsked: root.openQueue()
            handovers: root.handovers
            onFoundAsked: root.go("found")
            onHandoverAsked: root.go("handover")
            onRepairsAsked: root.go("repairs")
        }
    }
    Component {
        id: stockItemPage

        StockItemPage {
            stock: root.models.stock
            session: root.models.session
            wide: root.wide
            onBack: root.back()
        }
    }
    Component {
        id: queuePage

        QueuePage {
            sync: root.models.sync
            onBack: root.back()
        }
    }
    Component {
        id: changesPage

        ChangesPage {
            changes: root.models.changes
            onBack: root.back()
            onOpened: number => root.openRoom(number)
            onOtherOpened: document => root.openDuty(document)
        }
    }
    Component {
        id: observationPage

        ObservationPage {
            form: root.models.observation
            onBack: root.back()
            onSent: root.back()
        }
    }
    Component {
        id: notePage

        NotePage {
            room: root.models.room
            onBack: root.back()
        }
    }
    Component {
        id: photoPage

        PhotoPage { onBack: root.back() }
    }
    Component {
        id: picturesPage

        PicturesPage {
            latest: root.models.photos.latest
            onBack: root.back()
            onChosen: file => root.addPicture(file)
        }
    }
    Component {
        id: inspectPage

        InspectPage {
            form: root.models.inspection
            photos: root.models.photos
            onPhotoOpened: source => root.openPhoto(source)
            onPicturesAsked: line => root.choosePicture("check", line)
            onBack: root.back()
            onSent: root.back()
        }
    }
    Component {
        id: countPage

        CountPage {
            form: root.models.counts
            onPhotoOpened: source => root.openPhoto(source)
            wide: root.wide
            onBack: root.back()
            onSent: root.back()
        }
    }
    Component {
        id: damagePage

        DamagePage {
            form: root.models.damage
            photos: root.models.photos
            onPhotoOpened: source => root.openPhoto(source)
            onPicturesAsked: root.choosePicture("damage", "")
            wide: root.wide
            onBack: root.back()
            onSent: root.back()
        }
    }
    Component {
        id: roomPage

        RoomPage {
            room: root.models.room
            order: root.models.order
            requests: root.models.roomRequests
            loans: root.models.roomLoans
            minibars: root.models.minibars
            preferences: root.models.preferences
            wide: root.wide
            onBack: root.back()
            onRequestAsked: duties.openRequest(root.models.room.number)
            onFoundAsked: duties.reportFound(root.models.room.number)
            onLendAsked: duties.lend(root.models.room.number)
            onTouchUpAsked: duties.askTouchUp()
            onWelfareAsked: duties.askAfterGuest(root.models.room.number)
            onPhotoOpened: source => root.openPhoto(source)
            onDefectAsked: order => root.openDuty(order)
            onFinishAsked: root.finish(root.models.room.number)
            onNoteAsked: root.push(notePage)
            onObservationAsked: {
                root.models.observation.open(root.models.room.number)
                root.push(observationPage)
            }
            onFailAsked: root.check(root.models.room.number)
            onDamageAsked: {
                root.models.damage.open(root.models.room.number)
                root.push(damagePage)
            }
            onSuppliesAsked: {
                root.models.counts.openUse(root.models.room.number)
                root.push(countPage)
            }
        }
    }

    Component.onCompleted: go(home)
}
