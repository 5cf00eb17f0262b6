pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown

/** Notices, keys, shifts that are handed over, and the day's report. */
ColumnLayout {
    id: root

    readonly property int breadth: Math.min(736, width)

    component Key: CustodyCard {
        width: root.breadth
        key: "floor-12"
        heads: false
        kind: "key"
        name: "Floor master 12"
        label: "K-12"
        holder: "Li Na"
        by: "Chen Wei"
        at: "07:05"
        dueAt: "15:30"
        signed: true
        words: ""
        remark: ""
        pending: false
    }
    component Shift: HandoverCard {
        width: root.breadth
        key: "1"
        shift: "night"
        words: "A quiet night."
        by: "Anna Kowalska"
        at: "06:50"
        items: [
            { doc: "log-entry/1", words: "The guest of 1204 waits for a suitcase", kind: "log-entry", about: "The guest of 1204 waits for a suitcase", code: "", who: "", takenBy: "Chen Wei" },
            { doc: "room/1208", words: "", kind: "room", about: "1208", code: "dnd", who: "", takenBy: "" },
            { doc: "custody/floor-11", words: "", kind: "custody", about: "Floor master 11", code: "", who: "Maria Santos", takenBy: "" }
        ]
        open: 2
        pending: false
    }
    component Report: DayReportCard {
        width: root.breadth
        rooms: ["1203", "1205", "1207"]
        remark: ""
        reader: ""
    }

    GallerySection {
        title: "Notice: to be read, read"

        Repeater {
            model: ["", "07:40"]

            NoticeCard {
                required property string modelData

                width: root.breadth
                key: "1"
                title: "No water on floor 11 from 13:00 to 14:00"
                words: "Do the bathrooms there before."
                by: "Chen Wei"
                at: "07:30"
                standing: modelData !== ""
                unread: modelData === ""
                readAt: modelData
                pending: modelData !== ""
            }
        }
    }
    GallerySection {
        title: "Key or radio: mine, late, missing, in the office"

        Key { part: "mine"; standing: "out"; heads: true; signed: false }
        Key { part: "out"; standing: "late"; heads: true; holder: "Maria Santos" }
        Key { part: "out"; standing: "missing"; kind: "radio"; words: "Last seen in the lift"; pending: true }
        Key { part: "in"; standing: "in"; heads: true; holder: "" }
    }
    GallerySection {
        title: "Handed over: to be taken, mine"

        Shift { mine: false }
        Shift { mine: true }
    }
    GallerySection {
        title: "Day's report: not signed, signed, approved, sent back"

        Report { stage: ""; waits: true }
        Report { stage: "signed"; waits: false }
        Report { stage: "approved"; waits: false; reader: "Chen Wei" }
        Report { stage: "returned"; waits: true; reader: "Chen Wei"; remark: "1205 is missing" }
    }
}
