pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown
import Turndown.Models

/** What is to be done in a room besides counting. What goes as usual is one line until somebody opens it. */
Card {
    id: root

    required property TaskChecklist checklist
    property bool opened: false

    signal pictureOpened(string source)

    readonly property int lines: checklist.lines

    function nameOf(kind: string, name: string): string {
        return kind === "self-check" ? qsTr("I have checked the room myself") : name
    }

    function detailOf(kind: string, overdue: int): string {
        switch (kind) {
        case "required": return qsTr("needs an answer")
        case "deep": return overdue > 0 ? qsTr("deep cleaning, due for %n day(s)", "", overdue) : qsTr("deep cleaning, due today")
        }
        return ""
    }

    implicitHeight: column.implicitHeight + 2 * Theme.gap

    ColumnLayout {
        id: column

        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.gap }
        spacing: Theme.gap

        TickRow {
            objectName: "checklist-usual"
            visible: root.lines > 0 && !root.opened
            text: root.checklist.undone === 0 ? qsTr("All %n point(s) done as usual", "", root.lines)
                : qsTr("%n point(s) not done", "", root.checklist.undone)
            detail: qsTr("Tap to see them one by one")
            done: root.checklist.undone === 0
            Layout.fillWidth: true
            onClicked: root.opened = true
        }
        Repeater {
            model: root.checklist

            RowLayout {
                id: line

                required property string key
                required property string name
                required property string kind
                required property int overdue

                required property var model

                visible: root.opened || kind !== "line"
                spacing: Theme.gap
                Layout.fillWidth: true

                TickRow {
                    objectName: "tick-" + line.key
                    text: root.nameOf(line.kind, line.name)
                    detail: root.detailOf(line.kind, line.overdue)
                    done: line.model.done
                    wanted: line.kind === "required"
                    Layout.fillWidth: true
                    onClicked: root.checklist.toggle(line.key)
                }
                PhotoThumb {
                    objectName: "standard-" + line.key
                    visible: source !== ""
                    implicitWidth: 80
                    implicitHeight: 80
                    source: line.model.picture
                    text: qsTr("%1: how it should look").arg(line.name)
                    onClicked: root.pictureOpened(source)
                }
            }
        }
    }
}
