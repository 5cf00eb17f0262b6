pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown

/** What a guest has borrowed: why to ask for it, and given back in one tap; or it follows its guest. */
Item {
    id: root

    required property string key
    required property string part
    required property bool heads ///< It is the first of its part.
    required property string room
    required property string what
    required property int out
    required property int quantity
    required property string label
    required property string words
    required property string warning
    required property string movedTo
    required property string dueAt
    required property bool late
    required property string by
    required property string at
    required property bool pending
    property bool inRoom: false ///< On the page of its room: which is said already.

    signal givenBack(int quantity)
    signal followed

    readonly property bool warned: warning !== "" || late
    readonly property string sentence: inRoom ? ThingWords.loanLine(what, out)
        : qsTr("%1 · %2").arg(room).arg(ThingWords.loanLine(what, out))

    implicitHeight: card.y + card.height

    TitleText {
        id: heading

        visible: root.heads && !root.inRoom
        text: root.part === "warned" ? qsTr("Ask for it back") : root.part === "mine" ? qsTr("In my rooms") : qsTr("In other rooms")
    }
    Card {
        id: card

        objectName: "loan-" + root.room
        y: heading.visible ? heading.height + Theme.gap : 0
        width: root.width
        height: column.implicitHeight + 28
        border.width: root.inRoom ? 0 : 1
        Accessible.role: Accessible.ListItem
        Accessible.name: root.sentence

        StateEdge {
            anchors { left: parent.left; top: parent.top; bottom: parent.bottom; margins: 10 }
            tone: root.warned ? "attention" : "neutral"
        }

        Column { // A layout within a layout lays out words that wrap for ever.
            id: column

            anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: 32; rightMargin: 14; topMargin: 14 }
            spacing: 12

            RowLayout {
                width: parent.width
                spacing: Theme.gapWide

                Glyph {
                    name: ThingWords.loanGlyph(root.what)
                    size: 32
                    Layout.alignment: Qt.AlignTop
                }
                ColumnLayout {
                    spacing: 2
                    Layout.fillWidth: true

                    TitleText {
                        text: root.sentence
                        Layout.fillWidth: true
                    }
                    BodyText {
                        visible: root.warned
                        text: root.warning !== "" ? ThingWords.warning(root.warning, root.movedTo) : qsTr("Should have been back at %1").arg(root.dueAt)
                        color: Theme.toneInk("attention")
                        font.weight: Theme.heavy
                        Layout.fillWidth: true
                    }
                    BodyText {
                        visible: root.label !== "" || root.words !== ""
                        text: root.label === "" ? root.words : root.words === "" ? root.label : qsTr("%1 · %2").arg(root.label).arg(root.words)
                        Layout.fillWidth: true
                    }
                    BodyText {
                        quiet: true
                        text: root.out < root.quantity ? qsTr("%1 of %2 out · lent by %3, %4").arg(root.out).arg(root.quantity).arg(root.by).arg(root.at)
                            : qsTr("Lent by %1, %2").arg(root.by).arg(root.at)
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
            Flow {
                width: parent.width
                spacing: Theme.gap

                ActionButton {
                    objectName: "follow"
                    visible: root.warning === "moved"
                    kind: ActionButton.Primary
                    text: qsTr("Now in %1").arg(root.movedTo)
                    glyph: "forward"
                    implicitHeight: Theme.mainTarget
                    Accessible.name: qsTr("%1: %2").arg(text).arg(root.sentence)
                    onClicked: root.followed()
                }
                ActionButton {
                    objectName: "given-back"
                    kind: root.warned && root.warning !== "moved" ? ActionButton.Primary : ActionButton.Plain
                    text: root.out > 1 ? qsTr("All %1 back").arg(root.out) : qsTr("Back")
                    glyph: "check"
                    implicitHeight: Theme.mainTarget
                    Accessible.name: qsTr("%1: %2").arg(text).arg(root.sentence)
                    onClicked: root.givenBack(root.out)
                }
                ActionButton {
                    objectName: "one-back"
                    visible: root.out > 1
                    text: qsTr("One back")
                    implicitHeight: Theme.mainTarget
                    Accessible.name: qsTr("%1: %2").arg(text).arg(root.sentence)
                    onClicked: root.givenBack(1)
                }
            }
        }
    }
}
