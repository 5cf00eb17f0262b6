pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown

/** What a shift hands over: each thing is taken by a tap on it, or all of it at once. It is over when nothing is left. */
Card {
    id: root

    required property string key
    required property string shift
    required property string words
    required property string by
    required property string at
    required property bool mine ///< I handed it over: somebody else takes it.
    required property var items ///< Each `{doc, words, kind, about, code, who, takenBy}`.
    required property int open
    required property bool pending

    signal taken(string doc)
    signal allTaken
    signal withdrawn

    implicitHeight: column.implicitHeight + 28
    Accessible.role: Accessible.ListItem
    Accessible.name: title.text

    StateEdge {
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom; margins: 10 }
        tone: "attention"
    }

    Column { // A layout within a layout lays out words that wrap for ever.
        id: column

        anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: 32; rightMargin: 14; topMargin: 14 }
        spacing: 12

        RowLayout {
            width: parent.width
            spacing: Theme.gapWide

            ColumnLayout {
                spacing: 2
                Layout.fillWidth: true

                TitleText {
                    id: title

                    text: qsTr("%1 · %2, %3").arg(ShiftWords.shift(root.shift)).arg(root.by).arg(root.at)
                    Layout.fillWidth: true
                }
                BodyText {
                    visible: root.words !== ""
                    text: root.words
                    Layout.fillWidth: true
                }
                BodyText {
                    visible: root.mine
                    text: qsTr("Nobody has taken it over yet: your shift is not over before.")
                    color: Theme.toneInk("attention")
                    font.weight: Theme.heavy
                    Layout.fillWidth: true
                }
            }
            Glyph {
                visible: root.pending
                name: "waiting"
                size: 22
                colour: Theme.toneInk("cleaning")
                Layout.alignment: Qt.AlignTop
            }
        }
        Column {
            width: parent.width
            spacing: Theme.gap

            Repeater {
                model: root.items

                TickRow {
                    required property var modelData
                    required property int index

                    readonly property string now: ShiftWords.goingOn(modelData.kind, modelData.about, modelData.code, modelData.who)

                    objectName: "take-" + index
                    width: parent.width
                    enabled: !root.mine && !done
                    done: modelData.takenBy !== ""
                    text: modelData.words === "" ? now : modelData.words
                    detail: done ? qsTr("Taken over by %1").arg(modelData.takenBy) : text === now ? "" : now
                    onClicked: root.taken(modelData.doc)
                }
            }
        }
        ActionButton {
            objectName: root.mine ? "withdraw" : "take-all"
            width: parent.width
            kind: root.mine ? ActionButton.Plain : ActionButton.Primary
            text: root.mine ? qsTr("Withdraw it") : root.open > 0 ? qsTr("Take over all %1").arg(root.open) : qsTr("Take over")
            glyph: root.mine ? "undo" : "check"
            implicitHeight: Theme.mainTarget
            Accessible.name: qsTr("%1: %2").arg(text).arg(title.text)
            onClicked: root.mine ? root.withdrawn() : root.allTaken()
        }
    }
}
