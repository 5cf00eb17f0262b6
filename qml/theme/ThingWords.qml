pragma Singleton

import QtQuick

/** What guests leave behind and what they borrow, by the codes that travel, so that each reads it in their own language. */
QtObject {
    readonly property var found: ["telephone", "charger", "clothing", "shoes", "toiletries", "glasses", "jewellery", "watch", "wallet", "cash",
        "passport", "keys", "computer", "bag", "book", "toy", "umbrella", "medicine", "food", "lighter", "other"]

    /** "2 × Cola · 1 × Peanuts", of `{name, quantity}`. */
    function counted(lines: var): string {
        return lines.map(line => qsTr("%1 × %2").arg(line.quantity).arg(line.name)).join(" · ")
    }

    function what(code: string): string {
        switch (code) {
        case "telephone": return qsTr("Telephone")
        case "charger": return qsTr("Charger")
        case "computer": return qsTr("Computer or tablet")
        case "wallet": return qsTr("Wallet")
        case "cash": return qsTr("Cash")
        case "passport": return qsTr("Passport or identity card")
        case "keys": return qsTr("Keys")
        case "jewellery": return qsTr("Jewellery")
        case "watch": return qsTr("Watch")
        case "glasses": return qsTr("Glasses")
        case "clothing": return qsTr("Clothing")
        case "shoes": return qsTr("Shoes")
        case "bag": return qsTr("Bag")
        case "toy": return qsTr("Toy")
        case "book": return qsTr("Book")
        case "umbrella": return qsTr("Umbrella")
        case "toiletries": return qsTr("Toiletries")
        case "medicine": return qsTr("Medicine")
        case "food": return qsTr("Food")
        case "lighter": return qsTr("Lighter or blade")
        case "other": return qsTr("Something else")
        }
        return code
    }

    function whatGlyph(code: string): string {
        switch (code) {
        case "charger": return "electrical"
        case "computer": return "tv-phone-network"
        case "passport": return "note"
        case "keys": return "door-lock-key"
        case "jewellery": return "valuables"
        case "watch": return "clock"
        case "glasses": return "seen"
        case "clothing": return "laundry-pickup"
        case "shoes": return "slippers"
        case "bag": return "light-luggage"
        case "medicine": return "sick-guest"
        case "food": return "supplies"
        case "lighter": return "rush"
        }
        return ["telephone", "wallet", "umbrella", "toiletries"].includes(code) ? code : "found"
    }

    readonly property var classes: ["ordinary", "valuable", "document", "perishable", "hazardous"]

    function kept(code: string): string {
        switch (code) {
        case "ordinary": return qsTr("Ordinary")
        case "valuable": return qsTr("Valuable")
        case "document": return qsTr("Document")
        case "perishable": return qsTr("Perishable")
        case "hazardous": return qsTr("Hazardous")
        }
        return code
    }

    readonly property var lent: ["iron", "ironing-board", "adapter", "charger", "hair-dryer", "kettle", "humidifier", "fan", "extra-bed",
        "cot", "pillow", "blanket", "umbrella", "wheelchair", "other"]

    function loan(code: string): string {
        switch (code) {
        case "iron": return qsTr("Iron")
        case "ironing-board": return qsTr("Ironing board")
        case "adapter": return qsTr("Adapter")
        case "charger": return qsTr("Charger")
        case "hair-dryer": return qsTr("Hair dryer")
        case "kettle": return qsTr("Kettle")
        case "humidifier": return qsTr("Humidifier")
        case "fan": return qsTr("Fan")
        case "extra-bed": return qsTr("Extra bed")
        case "cot": return qsTr("Baby cot")
        case "pillow": return qsTr("Pillow")
        case "blanket": return qsTr("Blanket")
        case "umbrella": return qsTr("Umbrella")
        case "wheelchair": return qsTr("Wheelchair")
        case "other": return qsTr("Something else")
        }
        return code
    }

    function loanGlyph(code: string): string {
        switch (code) {
        case "ironing-board": return "iron"
        case "adapter":
        case "charger": return "electrical"
        case "hair-dryer":
        case "fan": return "hvac"
        case "humidifier": return "plumbing"
        case "kettle": return "water"
        case "pillow": return "pillows"
        case "wheelchair": return "person"
        }
        return ["iron", "extra-bed", "cot", "blanket", "umbrella"].includes(code) ? code : "loan"
    }

    /** `2 × Adapter`; `out` of them are still with the guest. */
    function loanLine(code: string, out: int): string {
        return out > 1 ? qsTr("%1 × %2").arg(out).arg(loan(code)) : loan(code)
    }

    /** Why it should be asked back for; empty: for nothing. */
    function warning(code: string, movedTo: string): string {
        switch (code) {
        case "due-out": return qsTr("Its guest leaves today")
        case "checked-out": return qsTr("Its guest has left")
        case "moved": return qsTr("Its guest has moved to %1").arg(movedTo)
        }
        return ""
    }
}
