pragma Singleton

import QtQuick

/** The words of checks: why somebody may not pass a room, what was not in order, in which order rooms wait. */
QtObject {
    readonly property var reasons: ["not-clean", "hair", "dust", "stained", "missing", "not-in-place", "broken", "smells"]

    /** What may be wrong with one line; an inspector's own words are shown as they are. */
    function reason(code: string): string {
        switch (code) {
        case "not-clean": return qsTr("Not clean")
        case "hair": return qsTr("Hair")
        case "dust": return qsTr("Dust")
        case "stained": return qsTr("Stains")
        case "missing": return qsTr("Something missing")
        case "not-in-place": return qsTr("Not in its place")
        case "broken": return qsTr("Does not work")
        case "smells": return qsTr("Smells")
        }
        return code
    }

    /** Why this person may not pass a room; a full sentence. */
    function bar(code: string): string {
        switch (code) {
        case "own-work": return qsTr("Your own work: someone else must check it.")
        case "vip-needs-supervisor": return qsTr("A VIP room: only a supervisor or the manager passes it.")
        case "role-not-allowed": return qsTr("A lead or a supervisor checks it.")
        case "already-passed": return qsTr("It has been passed already.")
        }
        return ""
    }

    function group(code: string): string {
        switch (code) {
        case "vip-arrival": return qsTr("VIPs arriving today")
        case "arrival": return qsTr("Arrivals today")
        case "vip": return qsTr("Other VIP rooms")
        }
        return qsTr("Others, the longest waiting first")
    }

    /** One line of the checklist; a hotel without a list looks at the room as a whole. */
    function line(name: string): string {
        return name === "general" ? qsTr("The room as a whole") : name
    }
}
