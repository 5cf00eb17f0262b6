pragma Singleton

import QtQuick
import Turndown

/** What others changed about a room, by the codes of the announcements; a full sentence each. */
QtObject {
    function sentence(change: string, room: string, detail: string, who: string): string {
        switch (change) {
        case "given": return qsTr("%1 gave you %2").arg(who).arg(room)
        case "taken-away": return qsTr("%1 took %2 off your list").arg(who).arg(room)
        case "sent-back": return qsTr("%1 sent %2 back: please clean again").arg(who).arg(room)
        case "checked-out": return qsTr("Guest of %1 has checked out: it is a departure now").arg(room)
        case "checked-in": return qsTr("A guest has checked in to %1").arg(room)
        case "due-out": return qsTr("Guest of %1 leaves today").arg(room)
        case "stays-on": return qsTr("Guest of %1 stays on").arg(room)
        case "rush": return qsTr("%1 is rush now").arg(room)
        case "rush-over": return qsTr("%1 is no longer rush").arg(room)
        case "vip": return qsTr("%1 is for a VIP now").arg(room)
        case "vip-over": return qsTr("%1 is no longer for a VIP").arg(room)
        case "queue": return qsTr("A guest is waiting for %1").arg(room)
        case "queue-over": return qsTr("Nobody waits for %1 any more").arg(room)
        case "other-task": return qsTr("The task in %1 is now: %2").arg(room).arg(Words.task(detail))
        case "taken-over": return qsTr("%1 has begun %2").arg(who).arg(room)
        case "cleaned": return qsTr("%1 has finished %2").arg(who).arg(room)
        case "condition-set": return qsTr("%1 was set by hand: %2").arg(room).arg(Words.state(detail))
        case "off-sale": return qsTr("%1 is off sale: %2").arg(room).arg(Words.state(detail))
        case "on-sale": return qsTr("%1 is on sale again").arg(room)
        case "sign": return qsTr("Sign at %1: %2").arg(room).arg(DeedWords.deed("service." + detail))
        case "sign-off": return qsTr("The sign at %1 was taken off").arg(room)
        case "noted": return qsTr("There is a new note on %1").arg(room)
        case "requested": return qsTr("%1 asks you for %2: %3").arg(who).arg(room).arg(CareWords.request(detail))
        case "request-gone": return qsTr("No longer yours, %1: %2").arg(room).arg(CareWords.request(detail))
        }
        return change + " " + room
    }

    function glyph(change: string): string {
        switch (change) {
        case "rush":
        case "rush-over": return "rush"
        case "vip":
        case "vip-over": return "vip"
        case "queue":
        case "queue-over": return "queue"
        case "sent-back": return "attention"
        case "taken-over":
        case "other-task": return "cleaning"
        case "cleaned": return "clean"
        case "condition-set": return "dirty"
        case "off-sale":
        case "on-sale": return "out-of-order"
        case "sign":
        case "sign-off": return "dnd"
        case "noted": return "note"
        case "requested":
        case "request-gone": return "requests"
        }
        return "person"
    }
}
