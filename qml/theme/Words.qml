pragma Singleton

import QtQuick

/** The hotel's words for the codes that travel: each reads them in their own language. Unknown codes are shown as they are. */
QtObject {
    readonly property var states: ["dirty", "rework", "cleaning", "paused", "clean", "inspected", "pickup", "dnd", "declined",
        "double-lock", "out-of-order", "out-of-service"]

    function state(code: string): string {
        switch (code) {
        case "dirty": return qsTr("Dirty")
        case "due": return qsTr("To be done")
        case "rework": return qsTr("Clean again")
        case "cleaning": return qsTr("Cleaning")
        case "paused": return qsTr("Paused")
        case "clean": return qsTr("Clean")
        case "inspected": return qsTr("Inspected")
        case "pickup": return qsTr("Touch-up")
        case "dnd": return qsTr("Do not disturb")
        case "declined": return qsTr("Service refused")
        case "double-lock": return qsTr("Double-locked")
        case "out-of-order": return qsTr("Out of order")
        case "out-of-service": return qsTr("Out of service")
        }
        return code
    }

    function stateGlyph(code: string): string {
        return code === "rework" ? "attention" : code
    }

    function stateTone(code: string): string {
        switch (code) {
        case "dirty":
        case "due":
        case "pickup": return "dirty"
        case "rework": return "attention"
        case "cleaning":
        case "paused": return "cleaning"
        case "clean": return "clean"
        case "inspected": return "inspected"
        }
        return "blocked"
    }

    function task(code: string): string {
        switch (code) {
        case "departure": return qsTr("Departure")
        case "stayover": return qsTr("Stayover")
        case "turndown": return qsTr("Turndown")
        case "deep": return qsTr("Deep clean")
        case "pickup": return qsTr("Touch-up")
        case "area": return qsTr("Public area")
        }
        return code
    }

    /** What is to be done and how much that is: `Departure · 30 credits`. */
    function work(code: string, credits: int): string {
        return credits > 0 ? qsTr("%1 · %2 credits").arg(task(code)).arg(credits) : task(code)
    }

    function step(code: string): string {
        switch (code) {
        case "start": return qsTr("Start")
        case "resume": return qsTr("Resume")
        case "try-again": return qsTr("Try now")
        case "take-over": return qsTr("Take over")
        case "finish": return qsTr("Finish")
        case "inspect": return qsTr("Pass")
        }
        return ""
    }

    function stepGlyph(code: string): string {
        switch (code) {
        case "finish": return "check"
        case "inspect": return "inspected"
        }
        return "forward"
    }

    /** `occupied-stayover`: who is in the room, and what the front office expects. */
    function stay(code: string): string {
        switch (code) {
        case "vacant-none": return qsTr("Vacant")
        case "vacant-arrival": return qsTr("Vacant · arrival today")
        case "vacant-departed": return qsTr("Guest has left")
        case "occupied-arrived": return qsTr("Arrived today")
        case "occupied-day-use": return qsTr("Day use")
        case "occupied-stayover": return qsTr("Guest stays on")
        case "occupied-due-out": return qsTr("Due out today")
        }
        return code.startsWith("occupied") ? qsTr("Occupied") : qsTr("Vacant")
    }

    function occupancy(code: string): string {
        return code === "occupied" ? qsTr("occupied") : code === "vacant" ? qsTr("vacant") : code
    }

    function luggage(code: string): string {
        switch (code) {
        case "none": return qsTr("No luggage")
        case "light": return qsTr("Light luggage")
        case "normal": return qsTr("Normal luggage")
        }
        return code
    }

    /** Skip and sleep mean opposite things in different books: both sides are said. */
    function discrepancy(frontDesk: string, seen: string): string {
        return qsTr("Front desk: %1 / seen: %2").arg(occupancy(frontDesk)).arg(occupancy(seen))
    }

    function role(code: string): string {
        switch (code) {
        case "attendant": return qsTr("Attendant")
        case "lead": return qsTr("Floor lead")
        case "supervisor": return qsTr("Supervisor")
        case "clerk": return qsTr("Office clerk")
        case "storekeeper": return qsTr("Storekeeper")
        case "engineer": return qsTr("Engineer")
        case "front-desk": return qsTr("Front desk")
        case "night": return qsTr("Night duty")
        case "manager": return qsTr("Manager")
        case "admin": return qsTr("Administrator")
        }
        return code
    }

    /** Who did something: a name, or one of the machines that state facts too. */
    function author(name: string): string {
        return name === "pms" ? qsTr("Front office system") : name === "server" ? qsTr("Server") : name
    }

    function place(code: string): string {
        if (code.startsWith("floor-") && code.endsWith("-soiled")) {
            return qsTr("Floor %1, soiled").arg(code.slice(6, -7))
        }
        if (code.startsWith("rooms-")) {
            return qsTr("In rooms of floor %1").arg(code.slice(6))
        }
        if (code.startsWith("floor-")) {
            return qsTr("Floor %1").arg(code.slice(6))
        }
        if (code.startsWith("room-")) {
            return qsTr("Room %1").arg(code.slice(5))
        }
        return code === "store" ? qsTr("Store") : code === "laundry" ? qsTr("Laundry") : code
    }

    function group(code: string): string {
        switch (code) {
        case "linen": return qsTr("Linen")
        case "supplies": return qsTr("Guest supplies")
        case "minibar": return qsTr("Minibar")
        }
        return qsTr("Other")
    }

    function unit(code: string): string {
        switch (code) {
        case "piece": return qsTr("piece")
        case "bottle": return qsTr("bottle")
        case "roll": return qsTr("roll")
        case "set": return qsTr("set")
        case "pair": return qsTr("pair")
        case "bag": return qsTr("bag")
        case "box": return qsTr("box")
        case "can": return qsTr("can")
        }
        return code
    }

    /** `1:05` of so many seconds, for somebody who waits. */
    function timer(seconds: int): string {
        return Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0")
    }

    /** `2 h 05` of so many minutes. */
    function span(minutes: int): string {
        const hours = Math.floor(minutes / 60)
        return hours === 0 ? qsTr("%1 min").arg(minutes)
                           : qsTr("%1 h %2").arg(hours).arg(String(minutes % 60).padStart(2, "0"))
    }

    /** A day as the wire writes it, in people's words: `23 Nov`. */
    function day(iso: string, language: string): string {
        const parts = iso.split("-").map(Number)
        if (parts.length !== 3) {
            return ""
        }
        const date = new Date(parts[0], parts[1] - 1, parts[2])
        return date.toLocaleDateString(Qt.locale(language === "zh-CN" ? "zh_CN" : "en_GB"), qsTr("ddd d MMM"))
    }
}
