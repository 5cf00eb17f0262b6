pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown

/** What leads and supervisors work from, and what attendants tick. */
ColumnLayout {
    id: root

    readonly property int line: Math.min(736, width)

    component Check: CheckRow {
        width: root.line
        task: "departure"
        cleaner: "Li Na"
        since: "09:55"
        bar: ""
        fails: 0
        vip: false
        arrival: false
        guestWaits: false
        rush: false
        pending: false
        eta: ""
    }
    component Broken: RepairCard {
        width: root.line
        where: "1204"
        dueAt: "10:05"
        mine: false
        by: "Maria Santos"
        at: "09:50"
        pending: false
    }
    component Line: CheckLine {
        width: root.line
        name: "Bathroom clean and dry"
        reason: ""
        words: ""
    }
    component Person: AssignPerson {
        width: 360
        initials: "LN"
        photo: ""
        role: "attendant"
        cap: 450
        floors: "12"
        chosen: false
        waiting: 0
    }
    component Work: AssignRow {
        width: 480
        roomState: "dirty"
        task: "departure"
        credits: 30
        stays: false
        vip: false
        rush: false
        from: ""
        to: ""
        moves: false
        chosen: false
        pending: false
    }

    GallerySection {
        title: "A room that waits for its check"

        Check { number: "1205"; vip: true; arrival: true; eta: "14:00" }
        Check { number: "1101"; vip: true; bar: "vip-needs-supervisor" }
        Check { number: "1110"; bar: "own-work"; fails: 2; pending: true }
    }
    GallerySection {
        title: "A line of the check, and what is to be done again"

        Line { result: "pass" }
        Line { result: "fail"; reason: "hair" }
        ReworkLines { width: root.line; lines: ["Bathroom clean and dry", "Floor and carpet"]; reasons: ({ "Floor and carpet": "dust" }); inspector: "Anna Kowalska" }
    }
    GallerySection {
        title: "A room of the sample"

        SampleRow { width: root.line; number: "1009"; cleaner: "Maria Santos"; inspector: "Chen Wei"; when: "10:20"; roomState: "inspected"; again: "" }
        SampleRow { width: root.line; number: "1010"; cleaner: "Maria Santos"; inspector: "Chen Wei"; when: "10:20"; roomState: "inspected"; again: "Anna Kowalska" }
    }
    GallerySection {
        title: "Who has how much, and what there is to give"

        Person { name: "Li Na"; rooms: 12; credits: 310; before: 310; here: true; over: false; chosen: true }
        Person { name: "Maria Santos"; rooms: 17; credits: 470; before: 430; here: true; over: true; waiting: 2 }
        Person { name: "Tomasz"; initials: "T"; rooms: 0; credits: 0; before: 0; here: false; over: false; floors: "" }
        Work { number: "1003" }
        Work { number: "1203"; from: "Li Na"; to: "Maria Santos"; moves: true; vip: true }
        Work { number: "1207"; roomState: "cleaning"; stays: true }
        AreaHeading { width: 480; floor: "12"; section: "12-east" }
        ShiftBar { width: 240; credits: 310; cap: 450 }
        ShiftBar { width: 240; credits: 470; cap: 450 }
    }
    GallerySection {
        title: "A guest whom nobody has seen, and what a guest asks for"

        WelfareCard {
            width: root.line
            key: "1106"
            floor: "11"
            service: "declined"
            minutes: 1570
            days: 1
            at: "08:10"
            result: ""
            resultBy: ""
            resultAt: ""
            assignedTo: "Maria Santos"
        }
        WelfareStrip {
            width: root.line
            facts: ({ keptOut: true, unseenMinutes: 190, unseenDays: 0, unseenAt: "07:32", service: "dnd", welfare: false, mayAskAfterGuest: true,
                welfareResult: "well", welfareBy: "Chen Jing", welfareAt: "07:40", welfareWords: "Please come after two." })
        }
        RequestCard {
            width: root.line
            key: "1"
            part: "mine"
            heads: false
            what: "extra-bed"
            quantity: 1
            words: "For a child"
            room: "1207"
            where: ""
            stage: "open"
            hasDue: true
            overdue: false
            minutesLeft: 25
            dueAt: "11:05"
            to: "Li Na"
            openedBy: "Rita"
            openedAt: "10:40"
            acceptedBy: ""
            pending: false
        }
        RequisitionCard {
            width: root.line
            key: "1"
            place: "floor-12"
            words: "For the weekend"
            stage: "approved"
            lines: [{ name: "Soap", requested: 40, approved: 30, issued: 10 }]
            remark: "The rest comes on Friday."
            openedBy: "Chen Wei"
            openedAt: "08:10"
            maySubmit: false
            mayDecide: false
            mayIssue: true
            mayClose: true
            pending: false
        }
        CountSheetCard {
            width: root.line
            key: "1"
            place: "floor-12"
            words: "End of month"
            stage: "open"
            done: 4
            items: 14
            openedBy: "Chen Wei"
            openedAt: "08:20"
            pending: false
        }
    }
    GallerySection {
        title: "Repairs: a hazard that is late, one under way"

        Broken {
            key: "1"
            hazard: true
            what: "socket-dead"
            category: "electrical"
            priority: "p1"
            clock: "over"
            minutes: 35
            stage: "open"
            whose: ""
            repeats: true
            offSale: "asked"
            mayAccept: true
        }
        Broken {
            key: "2"
            hazard: false
            what: "drips"
            category: "hvac"
            priority: "p3"
            clock: "day"
            minutes: 600
            stage: "accepted"
            whose: "Tomás Novák"
            repeats: false
            offSale: ""
        }
    }
    GallerySection {
        title: "Two versions of one thing"

        ConflictCard {
            width: root.line
            doc: "room/1203"
            about: "1203"
            room: "1203"
            place: ""
            rule: "two-starts"
            maySettle: true
            sides: [
                { op: "1", who: "Li Na", when: "10:05", kind: "room.started", quantity: -1, to: "", stands: true },
                { op: "2", who: "Maria Santos", when: "10:06", kind: "room.started", quantity: -1, to: "", stands: false }
            ]
        }
    }
    GallerySection {
        title: "Points to tick, and a button that folds"

        TickRow { width: root.line; text: "Bed made with fresh linen"; done: true }
        TickRow { width: root.line; text: "Furniture moved and cleaned behind"; detail: "needs an answer"; wanted: true }
        StripButton { width: root.line; text: "Chen Wei gave you 1210"; glyph: "person"; detail: "10:42"; more: 2 }
    }
}
