pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown

/** What is known of one repair: urgency and clock, words, who did what, pictures before and after, wishes and charges. */
Card {
    id: root

    required property var facts

    signal photoOpened(string source)

    readonly property var offSale: facts.offSale ?? ({})
    readonly property var charge: facts.charge ?? ({})
    readonly property bool over: facts.clock === "over"

    implicitHeight: column.implicitHeight + 32

    function known(words: string, who: var): string {
        return who === undefined || who === "" ? "" : words.arg(who)
    }

    ColumnLayout {
        id: column

        anchors { left: parent.left; right: parent.right; top: parent.top; margins: 16 }
        spacing: 12

        FactLine {
            glyph: root.facts.hazard ? "attention" : "rush"
            loud: root.facts.hazard ?? false
            words: RepairWords.urgency(root.facts.hazard ?? false, root.facts.priority ?? "")
            Layout.fillWidth: true
        }
        FactLine {
            glyph: "due"
            loud: root.over
            words: RepairWords.clock(root.facts.clock ?? "none", root.facts.minutes ?? 0, root.facts.dueAt ?? "")
            Layout.fillWidth: true
        }
        FactLine {
            glyph: "attention"
            loud: true
            words: root.facts.repeats === undefined ? ""
                : root.facts.repeats.what === "" ? qsTr("Came back within 30 days")
                : qsTr("Came back: %1 was reported %2").arg(DamageWords.what(root.facts.repeats.what)).arg(RepairWords.ago(root.facts.repeats.daysAgo))
            Layout.fillWidth: true
        }
        FactLine {
            glyph: "note"
            words: root.facts.words ?? ""
            Layout.fillWidth: true
        }
        FactLine {
            glyph: "person"
            words: qsTr("Reported by %1, %2").arg(root.facts.by ?? "").arg(root.facts.at ?? "")
            Layout.fillWidth: true
        }
        FactLine {
            glyph: "hand"
            words: root.facts.acceptedBy ? qsTr("%1 is on it").arg(root.facts.acceptedBy) : root.known(qsTr("Given to %1"), root.facts.assignedTo)
            Layout.fillWidth: true
        }
        FactLine {
            glyph: "check"
            words: root.facts.doneBy ? qsTr("Done by %1, %2").arg(root.facts.doneBy).arg(root.facts.doneAt) : ""
            Layout.fillWidth: true
        }
        FactLine {
            glyph: "inspected"
            words: root.known(qsTr("Checked by %1"), root.facts.verifiedBy)
            Layout.fillWidth: true
        }
        PhotoStrip {
            objectName: "repair-photos"
            visible: photos.length > 0
            photos: root.facts.photos ?? []
            Layout.fillWidth: true
            onOpened: source => root.photoOpened(source)
        }
        TitleText {
            visible: proof.visible
            text: qsTr("After the repair")
        }
        PhotoStrip {
            id: proof

            objectName: "repair-proof"
            visible: photos.length > 0
            photos: root.facts.proof ?? []
            Layout.fillWidth: true
            onOpened: source => root.photoOpened(source)
        }
        FactLine {
            glyph: root.offSale.sale ?? "out-of-order"
            loud: root.offSale.state === "asked"
            words: RepairWords.offSale(root.offSale.state ?? "")
            Layout.fillWidth: true
        }
        FactLine {
            glyph: "note"
            words: root.offSale.state === undefined ? "" : qsTr("%1: %2").arg(root.offSale.by).arg(root.offSale.reason)
            Layout.fillWidth: true
        }
        FactLine {
            glyph: "person"
            words: root.offSale.refusedBy ? qsTr("%1: %2").arg(root.offSale.refusedBy).arg(root.offSale.text || qsTr("refused")) : ""
            Layout.fillWidth: true
        }
        FactLine {
            glyph: "person"
            words: root.charge.items === undefined ? ""
                : root.charge.knownBy ? qsTr("Guest charge %1: %2 · the front desk knows").arg(root.charge.sum).arg(root.charge.items)
                : qsTr("Guest charge %1: %2 · the front desk has yet to hear").arg(root.charge.sum).arg(root.charge.items)
            Layout.fillWidth: true
        }
    }
}
