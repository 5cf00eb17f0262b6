pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown

/** One repair on the list: where, what, how long there is left, whose it is; accepted in one tap, opened with another. */
Card {
    id: root

    required property string key
    required property bool hazard
    required property string category
    required property string what
    required property string priority
    required property string where
    required property string stage
    required property string clock
    required property int minutes
    required property string dueAt
    required property string whose
    required property bool mine
    required property string by
    required property string at
    required property bool repeats
    required property string offSale
    required property bool pending
    property bool mayAccept: false

    signal opened
    signal acceptTapped

    readonly property string sentence: qsTr("Repair, %1: %2").arg(where).arg(DamageWords.what(what))
    readonly property string urgency: RepairWords.urgency(hazard, priority)
    readonly property string term: RepairWords.clock(clock, minutes, dueAt)

    objectName: "repair-" + where
    implicitHeight: column.implicitHeight + 28
    color: press.pressed ? Theme.actionWash : Theme.raised
    border.color: activeFocus ? Theme.action : Theme.line
    border.width: activeFocus ? 3 : 1
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("%1 · %2").arg(sentence).arg(term === "" ? urgency : term)
    Accessible.onPressAction: root.opened()
    Keys.onReturnPressed: root.opened()
    Keys.onSpacePressed: root.opened()

    TapHandler {
        id: press

        onTapped: root.opened()
    }
    StateEdge {
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom; margins: 10 }
        tone: RepairWords.tone(root.hazard, root.clock, root.stage)
    }

    GridLayout {
        id: column

        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: 32; rightMargin: 14 }
        columns: root.width > 620 ? 2 : 1
        columnSpacing: Theme.gapWide
        rowSpacing: 12

        RepairLines {
            hazard: root.hazard
            category: root.category
            title: qsTr("%1 · %2").arg(root.where).arg(DamageWords.what(root.what))
            urgency: root.urgency
            clock: root.clock
            term: root.term
            whose: root.stage === "done" ? qsTr("Done by %1").arg(root.whose)
                : root.whose === "" ? RepairWords.stage("open") : root.mine ? qsTr("Mine") : root.whose
            reported: qsTr("Reported by %1, %2").arg(root.by).arg(root.at)
            repeats: root.repeats
            offSale: RepairWords.offSale(root.offSale)
            pending: root.pending
            Layout.fillWidth: true
        }
        ActionButton {
            objectName: "accept-repair"
            visible: root.mayAccept && root.stage === "open"
            text: qsTr("I'll do it")
            glyph: "hand"
            implicitHeight: Theme.mainTarget
            Accessible.name: qsTr("%1: %2").arg(text).arg(root.sentence)
            onClicked: root.acceptTapped()
        }
    }
}
