pragma Singleton

import QtQuick

/** Shifts, and what one hands to the next, by the codes that travel. */
QtObject {
    readonly property var shifts: ["early", "day", "late", "night"]

    function shift(code: string): string {
        switch (code) {
        case "early": return qsTr("Early shift")
        case "day": return qsTr("Day shift")
        case "late": return qsTr("Late shift")
        case "night": return qsTr("Night shift")
        }
        return code
    }

    /** What goes on in the next shift, as it stands now: "1205 · VIP set-up". */
    function goingOn(kind: string, about: string, code: string, who: string): string {
        switch (kind) {
        case "request": return qsTr("%1 · %2").arg(about).arg(CareWords.request(code))
        case "work-order": return qsTr("%1 · %2").arg(about).arg(DamageWords.what(code))
        case "room": return qsTr("%1 · %2").arg(about).arg(code === "none" ? qsTr("no sign any more") : Words.state(code))
        case "custody": return who === "" ? about : qsTr("%1 · with %2").arg(about).arg(who)
        }
        return about
    }

    function goingOnGlyph(kind: string): string {
        switch (kind) {
        case "request": return "requests"
        case "work-order": return "repairs"
        case "room": return "dnd"
        case "custody": return "door-lock-key"
        }
        return "note"
    }

    function assetGlyph(kind: string): string {
        switch (kind) {
        case "key": return "door-lock-key"
        case "radio": return "radio"
        case "tablet": return "telephone"
        }
        return "found"
    }

    function assetState(code: string, dueAt: string): string {
        switch (code) {
        case "in": return qsTr("In the office")
        case "late": return qsTr("Should have been back at %1").arg(dueAt)
        case "missing": return qsTr("Missing")
        }
        return dueAt === "" ? qsTr("Handed out") : qsTr("Due back at %1").arg(dueAt)
    }
}
