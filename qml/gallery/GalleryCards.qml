pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown

/** Rooms, people, stock and news as cards. */
ColumnLayout {
    id: root

    component Sample: RoomCard {
        width: 264
        height: 272
        number: "1203"
        roomState: "dirty"
        task: "departure"
        stay: "vacant-departed"
        step: "start"
        since: ""
        worker: ""
        credits: 30
        minutesShut: 0
        vip: false
        rush: false
        makeUp: false
        welfare: false
        waiting: false
        disputed: false
        seen: ""
        queue: false
        movable: true
    }
    component Cell: FloorCell {
        width: 192
        height: 112
        code: "VD"
        task: "departure"
        assignedTo: "Li Na"
        vip: false
        rush: false
        mine: false
    }
    component Item: StockCard {
        width: 360
        height: 116
        name: "Bath towel"
        unit: "piece"
        counted: ""
        par: 60
        pending: false
        disputed: false
    }

    GallerySection {
        title: "Room card"

        Sample { rush: true }
        Sample { number: "1205"; vip: true; rush: true; stay: "vacant-arrival"; waiting: true }
        Sample { number: "1207"; roomState: "cleaning"; since: "10:30"; step: "finish"; task: "stayover"; stay: "occupied-stayover" }
        Sample { number: "1208"; roomState: "dnd"; since: "07:32"; minutesShut: 190; step: "try-again"; task: "stayover" }
        Sample { number: "1209"; roomState: "dnd"; since: "07:32"; minutesShut: 600; step: "try-again"; welfare: true }
        Sample { number: "1210"; roomState: "clean"; since: "09:55"; step: ""; worker: "Li Na" }
        Sample { number: "1211"; roomState: "clean"; since: "09:55"; step: "inspect"; worker: "Li Na" }
        Sample { number: "1212"; roomState: "inspected"; since: "10:21"; step: ""; seen: "vacant"; queue: true }
        Sample { number: "1213"; roomState: "rework"; makeUp: true; disputed: true }
        Sample { number: "1214"; roomState: "cleaning"; since: "10:30"; step: "take-over"; worker: "Maria Santos" }
    }
    GallerySection {
        title: "Found and lent"

        FoundCard {
            width: Math.min(736, root.width)
            key: "1"
            what: "telephone"
            kept: "valuable"
            label: "LF-17"
            where: "1216"
            words: "Black, in the bed"
            when: "10:12"
            pending: true
        }
        Repeater {
            model: ["", "due-out", "checked-out", "moved"]

            LoanCard {
                required property string modelData
                required property int index

                width: Math.min(736, root.width)
                key: index
                part: modelData === "" ? "mine" : "warned"
                heads: index < 2
                room: "1207"
                what: "adapter"
                out: index === 3 ? 1 : 2
                quantity: 3
                label: "A-07"
                words: "British plugs"
                warning: modelData
                movedTo: "1210"
                dueAt: "12:00"
                late: false
                by: "Li Na"
                at: "09:40"
                pending: index === 1
            }
        }
    }
    GallerySection {
        title: "Floor cell"

        Repeater {
            model: Words.states

            Cell {
                required property string modelData
                required property int index

                number: String(1201 + index)
                roomState: modelData
                vip: index === 1
                rush: index === 2
                mine: index === 3
                assignedTo: index === 4 ? "" : "Li Na"
            }
        }
    }
    GallerySection {
        title: "Stock card: full, short, below zero, disputed, on its way"

        Item { level: 60; counted: "09:10" }
        Item { level: 18 }
        Item { level: -2 }
        Item { level: 40; disputed: true }
        Item { level: 60; pending: true }
    }
    GallerySection {
        title: "Person"

        PersonTile { text: "Li Na"; initials: "LN"; photo: ""; role: "attendant" }
        PersonTile { text: "赵敏"; initials: "赵"; photo: ""; role: "storekeeper"; down: true }
    }
    GallerySection {
        title: "Attention card"

        AttentionCard {
            width: 640
            kind: "room.cleaned"
            about: "1214"
            room: "1214"
            who: "Li Na"
            when: "10:40"
            outcome: "overtaken"
            reason: "older-turn"
            detail: ""
            standsKind: "stay.checked_out"
            standsWho: "pms"
            standsWhen: "10:38"
        }
    }
    GallerySection {
        title: "Count row and deed row"

        CountRow { width: 640; name: "Bath towel"; unit: "piece"; usual: 2; count: 2 }
        CountRow { width: 640; name: "Bath mat"; unit: "piece"; usual: 0; count: 1 }
        DeedRow { width: 640; kind: "room.cleaned"; who: "Li Na"; when: "09:55" }
        DeedRow { width: 640; kind: "room.cleaned"; who: "Li Na"; when: "10:40"; about: "1214"; outcome: "overtaken" }
        DeedRow { width: 640; kind: "room.noted"; who: "Li Na"; when: "10:42"; pending: true }
    }
    GallerySection {
        title: "Tiles of one width"

        TileGrid {
            width: root.width
            breadth: root.width
            tile: 176

            Repeater {
                model: ["plumbing", "electrical", "hvac"]

                ChoiceTile {
                    required property string modelData

                    glyph: modelData
                    text: DamageWords.category(modelData)
                    Layout.fillWidth: true
                }
            }
        }
    }
    GallerySection {
        title: "Nothing to show, and something wrong"

        EmptyNote { width: 360; glyph: "check"; title: "Nothing left to do"; detail: "And why, where it helps." }
        Banner { width: 640; words: "This tablet cannot save."; detail: "disk I/O error" }
        Banner { width: 640; tone: "dirty"; words: "Already reported here today: Tap leaks"; radius: Theme.radius }
    }
}
