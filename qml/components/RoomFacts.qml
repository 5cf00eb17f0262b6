pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown

/** The axes of a room in words: where it stands, who stays, what is to be done and by whom. */
Card {
    id: root

    required property var facts
    required property string language

    readonly property string code: facts.roomState ?? ""
    readonly property string guests: {
        if (facts.occupancy !== "occupied" || !facts.adults) {
            return ""
        }
        const adults = qsTr("%n adults", "", facts.adults)
        const small = facts.children + facts.babies
        return small > 0 ? adults + " · " + qsTr("%n children", "", small) : adults
    }
    readonly property string days: {
        const departure = facts.departure ? Words.day(facts.departure, language) : ""
        const next = facts.nextArrival ? Words.day(facts.nextArrival, language) : ""
        if (facts.occupancy === "occupied" && departure !== "") {
            return qsTr("until %1").arg(departure)
        }
        return next === "" ? "" : facts.nextArrival === facts.businessDay ? qsTr("next guest today") : qsTr("next guest %1").arg(next)
    }
    readonly property string seen: {
        if (facts.seenOccupied === undefined) {
            return ""
        }
        const parts = [Words.occupancy(facts.seenOccupied ? "occupied" : "vacant")]
        if (facts.seenOccupied && facts.seenPersons >= 0) {
            parts.push(qsTr("%n persons", "", facts.seenPersons))
        }
        if (facts.seenLuggage) {
            parts.push(Words.luggage(facts.seenLuggage))
        }
        return qsTr("Seen: %1 · %2, %3").arg(parts.join(" · ")).arg(facts.seenBy).arg(facts.seenAt)
    }
    readonly property string work: {
        const parts = [Words.task(facts.task ?? "")]
        if (facts.credits > 0) {
            parts.push(qsTr("%n credits", "", facts.credits))
        }
        parts.push(facts.assignedTo ? facts.assignedTo : qsTr("not assigned"))
        return parts.join(" · ")
    }

    readonly property var marks: ["vip", "rush", "queue"]

    function markWord(code: string): string {
        switch (code) {
        case "vip": return qsTr("VIP")
        case "rush": return qsTr("Rush")
        }
        return qsTr("Guest is waiting")
    }

    implicitHeight: column.implicitHeight + 32

    StateEdge {
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom; margins: 12 }
        tone: Words.stateTone(root.code)
    }

    ColumnLayout {
        id: column

        anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: 36; rightMargin: 16; topMargin: 16 }
        spacing: 10

        Flow {
            spacing: Theme.gap
            Layout.fillWidth: true

            StateChip {
                code: root.code
                extra: root.facts.minutesShut > 0 ? Words.span(root.facts.minutesShut)
                    : root.facts.since ? qsTr("since %1").arg(root.facts.since) : ""
            }
            Repeater {
                model: root.marks

                Mark {
                    required property string modelData

                    visible: root.facts[modelData] ?? false
                    height: 36
                    glyph: modelData
                    word: root.markWord(modelData)
                }
            }
        }
        Repeater {
            model: root.marks

            FactLine {
                required property string modelData
                readonly property string reason: root.facts.flagReasons?.[modelData] ?? ""

                objectName: "why-" + modelData
                glyph: modelData
                words: reason !== "" ? qsTr("%1: %2").arg(root.markWord(modelData)).arg(reason) : ""
            }
        }
        FactLine {
            glyph: "attention"
            loud: true
            words: root.code === "rework" ? qsTr("Failed by %1. Please clean again.").arg(root.facts.inspectedBy) : ""
        }
        FactLine {
            glyph: "attention"
            loud: true
            words: root.facts.disputed ? qsTr("Two people said different things about this room; a supervisor decides.") : ""
        }
        FactLine {
            glyph: "attention"
            loud: true
            words: root.facts.seen ? Words.discrepancy(root.facts.occupancy, root.facts.seen) : ""
        }
        FactLine {
            glyph: "seen"
            words: root.seen
        }
        FactLine {
            glyph: "person"
            words: [Words.stay(root.facts.stay ?? ""), root.guests, root.days].filter(part => part !== "").join(" · ")
        }
        FactLine {
            glyph: "clean"
            words: root.work
        }
        FactLine {
            objectName: "why-touch-up"
            glyph: "pickup"
            words: root.facts.touchUpReason ? qsTr("Touch-up: %1").arg(CareWords.touchUp(root.facts.touchUpReason)) : ""
        }
        FactLine {
            glyph: "cleaning"
            words: root.facts.worker && root.code === "cleaning" ? qsTr("%1 is here").arg(root.facts.worker)
                : root.facts.worker && root.code === "clean" ? qsTr("Cleaned by %1").arg(root.facts.worker) : ""
        }
        FactLine {
            glyph: "info"
            words: root.facts.requests > 0 ? qsTr("%n special requests: ask the office", "", root.facts.requests) : ""
        }
    }
}
