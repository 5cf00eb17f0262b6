import QtQuick
import QtQuick.Layouts
import Turndown

/** Where a public area stands in words: what it asks for, who has it, and how often it is due. */
Card {
    id: root

    required property var facts
    required property string language

    readonly property string lastCleaned: {
        if (!root.facts.doneBy) {
            return qsTr("Nobody has cleaned it yet")
        }
        if (!root.facts.doneDay) {
            return qsTr("Last cleaned by %1, %2").arg(root.facts.doneBy).arg(root.facts.doneAt)
        }
        return qsTr("Last cleaned by %1, %2, %3").arg(root.facts.doneBy).arg(Words.day(root.facts.doneDay, root.language)).arg(root.facts.doneAt)
    }
    readonly property string code: facts.roomState ?? ""
    readonly property string cycle: facts.cycleDays === 1 ? qsTr("every day") : qsTr("every %n days", "", facts.cycleDays ?? 1)
    readonly property string due: {
        if (code !== "due") {
            return facts.dueDay && facts.dueDay !== facts.today ? qsTr("due again %1").arg(Words.day(facts.dueDay, language)) : ""
        }
        return facts.overdueDays > 0 ? qsTr("%n days overdue", "", facts.overdueDays) : qsTr("due today")
    }

    implicitHeight: column.implicitHeight + 32

    StateEdge {
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom; margins: 12 }
        tone: Words.stateTone(root.code)
    }

    ColumnLayout {
        id: column

        anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: 36; rightMargin: 16; topMargin: 16 }
        spacing: 10

        StateChip {
            code: root.code
            extra: root.facts.since ? qsTr("since %1").arg(root.facts.since) : ""
        }
        FactLine {
            glyph: "attention"
            loud: true
            words: root.code === "rework" ? qsTr("Failed by %1. Please clean again.").arg(root.facts.inspectedBy) : ""
        }
        FactLine {
            glyph: "clock"
            loud: (root.facts.overdueDays ?? 0) > 0 && root.code === "due"
            words: root.due === "" ? root.cycle : qsTr("%1 · %2").arg(root.due).arg(root.cycle)
        }
        FactLine {
            glyph: "person"
            words: [root.facts.assignedTo || qsTr("not assigned"), qsTr("%n credits", "", root.facts.credits ?? 0)].join(" · ")
        }
        FactLine {
            glyph: "clean"
            words: root.lastCleaned
        }
    }
}
