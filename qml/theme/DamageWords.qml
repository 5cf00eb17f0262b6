pragma Singleton

import QtQuick

/** What may be damaged: codes on the wire, words on the screen. Source: docs/domain.md, 3c. */
QtObject {
    readonly property var kinds: ({
        "plumbing": ["tap-leaks", "drain-blocked", "toilet-blocked", "no-hot-water", "pipe-leaks"],
        "electrical": ["lamp-out", "socket-dead", "no-power", "switch-broken"],
        "hvac": ["no-cooling", "no-heating", "too-loud", "drips", "control-broken"],
        "tv-phone-network": ["tv-dead", "remote-broken", "phone-dead", "no-wifi"],
        "door-lock-key": ["lock-stuck", "card-not-read", "handle-loose", "chain-broken"],
        "furniture": ["broken", "loose", "scratched", "stained"],
        "bathroom-fixtures": ["shower-broken", "mirror-cracked", "seat-loose", "hair-dryer-dead", "seal-mouldy"],
        "walls-floor-ceiling": ["stained", "cracked", "paper-loose", "carpet-torn", "water-mark"],
        "windows-curtains": ["does-not-close", "glass-cracked", "curtain-torn", "rail-loose"],
        "minibar-appliance": ["fridge-warm", "kettle-dead", "safe-stuck", "iron-dead"],
        "safety-equipment": ["smoke-detector", "extinguisher", "exit-light", "escape-plan-missing"],
        "pest": ["insects", "bed-bugs", "rodents"],
        "other": ["broken", "missing", "smells", "something-else"]
    })
    readonly property var categories: Object.keys(kinds)

    function whats(category: string): var {
        return kinds[category] ?? []
    }

    function category(code: string): string {
        switch (code) {
        case "plumbing": return qsTr("Plumbing")
        case "electrical": return qsTr("Electrical")
        case "hvac": return qsTr("Air conditioning")
        case "tv-phone-network": return qsTr("TV, phone, network")
        case "door-lock-key": return qsTr("Door, lock, key")
        case "furniture": return qsTr("Furniture")
        case "bathroom-fixtures": return qsTr("Bathroom")
        case "walls-floor-ceiling": return qsTr("Walls, floor, ceiling")
        case "windows-curtains": return qsTr("Windows, curtains")
        case "minibar-appliance": return qsTr("Minibar, appliance")
        case "safety-equipment": return qsTr("Safety equipment")
        case "pest": return qsTr("Pest")
        case "other": return qsTr("Other")
        }
        return code
    }

    function what(code: string): string {
        switch (code) {
        case "tap-leaks": return qsTr("Tap leaks")
        case "drain-blocked": return qsTr("Drain blocked")
        case "toilet-blocked": return qsTr("Toilet blocked")
        case "no-hot-water": return qsTr("No hot water")
        case "pipe-leaks": return qsTr("Pipe leaks")
        case "lamp-out": return qsTr("Lamp out")
        case "socket-dead": return qsTr("Socket dead")
        case "no-power": return qsTr("No power")
        case "switch-broken": return qsTr("Switch broken")
        case "no-cooling": return qsTr("Does not cool")
        case "no-heating": return qsTr("Does not heat")
        case "too-loud": return qsTr("Too loud")
        case "drips": return qsTr("Drips")
        case "control-broken": return qsTr("Control broken")
        case "tv-dead": return qsTr("TV does not work")
        case "remote-broken": return qsTr("Remote does not work")
        case "phone-dead": return qsTr("Phone does not work")
        case "no-wifi": return qsTr("No Wi-Fi")
        case "lock-stuck": return qsTr("Lock stuck")
        case "card-not-read": return qsTr("Card not read")
        case "handle-loose": return qsTr("Handle loose")
        case "chain-broken": return qsTr("Door chain broken")
        case "broken": return qsTr("Broken")
        case "loose": return qsTr("Loose")
        case "scratched": return qsTr("Scratched")
        case "stained": return qsTr("Stained")
        case "shower-broken": return qsTr("Shower broken")
        case "mirror-cracked": return qsTr("Mirror cracked")
        case "seat-loose": return qsTr("Toilet seat loose")
        case "hair-dryer-dead": return qsTr("Hair dryer does not work")
        case "seal-mouldy": return qsTr("Mould in the joints")
        case "cracked": return qsTr("Cracked")
        case "paper-loose": return qsTr("Wallpaper loose")
        case "carpet-torn": return qsTr("Carpet torn")
        case "water-mark": return qsTr("Water mark")
        case "does-not-close": return qsTr("Does not close")
        case "glass-cracked": return qsTr("Glass cracked")
        case "curtain-torn": return qsTr("Curtain torn")
        case "rail-loose": return qsTr("Curtain rail loose")
        case "fridge-warm": return qsTr("Fridge warm")
        case "kettle-dead": return qsTr("Kettle does not work")
        case "safe-stuck": return qsTr("Safe does not open")
        case "iron-dead": return qsTr("Iron does not work")
        case "smoke-detector": return qsTr("Smoke detector")
        case "extinguisher": return qsTr("Fire extinguisher")
        case "exit-light": return qsTr("Exit light")
        case "escape-plan-missing": return qsTr("Escape plan missing")
        case "insects": return qsTr("Insects")
        case "bed-bugs": return qsTr("Bed bugs")
        case "rodents": return qsTr("Mice or rats")
        case "missing": return qsTr("Missing")
        case "smells": return qsTr("Smells")
        case "something-else": return qsTr("Something else")
        }
        return code
    }

    function urgency(code: string): string {
        switch (code) {
        case "p1": return qsTr("At once")
        case "p2": return qsTr("Within the hour")
        case "p3": return qsTr("Today")
        case "p4": return qsTr("Can wait")
        }
        return code
    }

    function urgencyMeans(code: string): string {
        switch (code) {
        case "p1": return qsTr("Danger, no water, no power, lock")
        case "p2": return qsTr("The guest is disturbed")
        case "p3": return qsTr("Before the shift ends")
        case "p4": return qsTr("Planned repair")
        }
        return ""
    }
}
