pragma Singleton

import QtQuick

/** Repairs in words: how urgent, how long there is left, what is wished of the room. */
QtObject {
    readonly property var offSales: ["out-of-order", "out-of-service"]

    function urgency(hazard: bool, priority: string): string {
        return hazard ? qsTr("Danger, at once") : DamageWords.urgency(priority)
    }

    function clock(which: string, minutes: int, at: string): string {
        switch (which) {
        case "over": return qsTr("%1 over, was due %2").arg(Words.span(minutes)).arg(at)
        case "left": return qsTr("%1 left, due %2").arg(Words.span(minutes)).arg(at)
        case "day": return qsTr("By the end of the day, %1").arg(at)
        }
        return ""
    }

    function stage(code: string): string {
        switch (code) {
        case "open": return qsTr("Nobody's yet")
        case "accepted": return qsTr("Under way")
        case "done": return qsTr("Done, to be checked")
        case "verified": return qsTr("Checked")
        case "merged": return qsTr("Belongs to another report")
        }
        return code
    }

    function tone(hazard: bool, clock: string, stage: string): string {
        return stage === "done" || stage === "verified" ? "clean" : hazard || clock === "over" ? "attention"
            : stage === "accepted" ? "cleaning" : "dirty"
    }

    function offSale(state: string): string {
        switch (state) {
        case "asked": return qsTr("Asked out of order: the manager has not answered")
        case "granted": return qsTr("The room is off sale")
        case "refused": return qsTr("Out of order was refused")
        }
        return ""
    }

    function ago(days: int): string {
        return days <= 0 ? qsTr("today") : days === 1 ? qsTr("yesterday") : qsTr("%n days ago", "", days)
    }
}
