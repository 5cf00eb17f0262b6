pragma Singleton

import QtQuick

/** What people see in rooms and hear from guests, by the codes that travel, so that each reads it in their own language. */
QtObject {
    readonly property var exceptions: ["sleep-out", "no-luggage", "light-luggage", "extra-guest", "sick-guest", "pet",
        "smoking", "very-dirty", "valuables", "suspicious"]

    function exception(code: string): string {
        switch (code) {
        case "sleep-out": return qsTr("Sleep-out: bed not used")
        case "no-luggage": return qsTr("No luggage")
        case "light-luggage": return qsTr("Light luggage")
        case "extra-guest": return qsTr("More guests than registered")
        case "sick-guest": return qsTr("Guest is sick")
        case "pet": return qsTr("Pet in the room")
        case "smoking": return qsTr("Smoking in a non-smoking room")
        case "very-dirty": return qsTr("Very dirty")
        case "valuables": return qsTr("Valuables lie open")
        case "suspicious": return qsTr("Something is suspicious")
        }
        return code
    }

    readonly property var welfareResults: ["well", "no-answer", "needs-help", "left"]

    function welfare(code: string): string {
        switch (code) {
        case "well": return qsTr("Guest is well")
        case "no-answer": return qsTr("No answer")
        case "needs-help": return qsTr("Needs help")
        case "left": return qsTr("Guest has left")
        }
        return code
    }

    function welfareGlyph(code: string): string {
        switch (code) {
        case "well": return "clean"
        case "no-answer": return "queue"
        case "needs-help": return "attention"
        }
        return "vacant"
    }

    /** `26 h`, `45 min`. */
    function hours(minutes: int): string {
        return minutes < 60 ? qsTr("%1 min").arg(minutes) : qsTr("%1 h").arg(Math.floor(minutes / 60))
    }

    /** `not seen for 26 h, since yesterday 08:10`; `days` midnights lie between. */
    function unseen(minutes: int, days: int, at: string): string {
        const span = hours(minutes)
        if (days === 0) {
            return qsTr("Not seen for %1, since %2").arg(span).arg(at)
        }
        return days === 1 ? qsTr("Not seen for %1, since yesterday %2").arg(span).arg(at)
                          : qsTr("Not seen for %1, since %2, %n days ago", "", days).arg(span).arg(at)
    }

    readonly property var touchUpReasons: ["shown-to-guest", "engineer-in", "other"]

    function touchUp(code: string): string {
        switch (code) {
        case "shown-to-guest": return qsTr("Shown to a guest")
        case "engineer-in": return qsTr("An engineer was in")
        case "other": return qsTr("Something else")
        }
        return code
    }

    function touchUpGlyph(code: string): string {
        switch (code) {
        case "shown-to-guest": return "person"
        case "engineer-in": return "damage"
        }
        return "other"
    }

    readonly property var requests: ["towels", "water", "toiletries", "pillows", "blanket", "slippers", "extra-bed", "cot",
        "iron", "adapter", "laundry-pickup", "cleaning-now", "vip-setup", "delivery", "other"]

    function request(code: string): string {
        switch (code) {
        case "extra-bed": return qsTr("Extra bed")
        case "cot": return qsTr("Baby cot")
        case "towels": return qsTr("Towels")
        case "pillows": return qsTr("Pillows")
        case "blanket": return qsTr("Blanket")
        case "toiletries": return qsTr("Toiletries")
        case "water": return qsTr("Drinking water")
        case "iron": return qsTr("Iron and board")
        case "adapter": return qsTr("Adapter")
        case "slippers": return qsTr("Slippers")
        case "laundry-pickup": return qsTr("Laundry pick-up")
        case "cleaning-now": return qsTr("Clean now")
        case "vip-setup": return qsTr("VIP set-up")
        case "delivery": return qsTr("Delivery")
        case "other": return qsTr("Something else")
        }
        return code
    }

    function requestGlyph(code: string): string {
        switch (code) {
        case "adapter": return "electrical"
        case "cleaning-now": return "cleaning"
        case "vip-setup": return "vip"
        case "delivery": return "stock"
        }
        return code
    }

    /** `2 × Towels`; one of something needs no number. */
    function requestLine(code: string, quantity: int): string {
        return quantity > 1 ? qsTr("%1 × %2").arg(quantity).arg(request(code)) : request(code)
    }

    /** When it is due, in words; `minutes` are left, or have gone where it is overdue. */
    function due(overdue: bool, minutes: int, at: string): string {
        if (overdue) {
            return qsTr("Overdue by %1, was due %2").arg(Words.span(-minutes)).arg(at)
        }
        return minutes <= 60 ? qsTr("Due in %1, at %2").arg(Words.span(minutes)).arg(at) : qsTr("Due at %1").arg(at)
    }
}
