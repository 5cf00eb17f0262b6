pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown

/** A key or a radio: who has it since when, signed for and given back in one tap each. */
Item {
    id: root

    required property string key
    required property string part ///< `mine out in`
    required property bool heads  ///< It is the first of its part.
    required property string kind
    required property string name
    required property string label
    required property string standing ///< `in out late missing`
    required property string holder
    required property string by
    required property string at
    required property string dueAt
    required property bool signed
    required property string words
    required property string remark
    required property bool pending

    signal signedFor
    signal givenBack
    signal passAsked
    signal missed
    signal foundAgain

    readonly property bool mine: part === "mine"
    readonly property bool warned: state === "late" || state === "missing"

    implicitHeight: card.y + card.height

    TitleText {
        id: heading

        visible: root.heads
        text: root.mine ? qsTr("With me") : root.part === "out" ? qsTr("With others") : qsTr("In the office")
    }
    Card {
        id: card

        objectName: "custody-" + root.key
        y: heading.visible ? heading.height + Theme.gap : 0
        width: root.width
        height: column.implicitHeight + 28
        Accessible.role: Accessible.ListItem
        Accessible.name: root.name

        StateEdge {
            anchors { left: parent.left; top: parent.top; bottom: parent.bottom; margins: 10 }
            tone: root.warned || (root.mine && !root.signed) ? "attention" : "neutral"
        }

        Column { // A layout within a layout lays out words that wrap for ever.
            id: column

            anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: 32; rightMargin: 14; topMargin: 14 }
            spacing: 12

            RowLayout {
                width: parent.width
                spacing: Theme.gapWide

                Glyph {
                    name: ShiftWords.assetGlyph(root.kind)
                    size: 32
                    Layout.alignment: Qt.AlignTop
                }
                ColumnLayout {
                    spacing: 2
                    Layout.fillWidth: true

                    TitleText {
                        text: root.label === "" ? root.name : qsTr("%1 · %2").arg(root.name).arg(root.label)
                        Layout.fillWidth: true
                    }
                    BodyText {
                        text: root.holder === "" || root.mine ? ShiftWords.assetState(root.standing, root.dueAt)
                            : qsTr("%1 · %2").arg(root.holder).arg(ShiftWords.assetState(root.standing, root.dueAt))
                        color: root.warned ? Theme.toneInk("attention") : Theme.ink
                        font.weight: root.warned ? Theme.heavy : Font.Normal
                        Layout.fillWidth: true
                    }
                    BodyText {
                        visible: root.words !== "" || root.remark !== ""
                        text: root.words === "" ? root.remark : root.words
                        Layout.fillWidth: true
                    }
                    BodyText {
                        visible: root.holder !== ""
                        quiet: true
                        text: root.signed ? qsTr("Handed out by %1, %2 · receipt signed").arg(root.by).arg(root.at)
                            : qsTr("Handed out by %1, %2 · receipt not signed").arg(root.by).arg(root.at)
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
                    objectName: "sign"
                    visible: root.mine && !root.signed
                    kind: ActionButton.Primary
                    text: qsTr("I have it")
                    glyph: "check"
                    implicitHeight: Theme.mainTarget
                    Accessible.name: qsTr("%1: %2").arg(text).arg(root.name)
                    onClicked: root.signedFor()
                }
                ActionButton {
                    objectName: "found-again"
                    visible: root.standing === "missing"
                    kind: ActionButton.Primary
                    text: qsTr("Found again")
                    glyph: "check"
                    implicitHeight: Theme.mainTarget
                    Accessible.name: qsTr("%1: %2").arg(text).arg(root.name)
                    onClicked: root.foundAgain()
                }
                ActionButton {
                    objectName: "give-back"
                    visible: root.holder !== ""
                    kind: root.standing === "late" ? ActionButton.Primary : ActionButton.Plain
                    text: root.mine ? qsTr("Given back") : qsTr("Is back")
                    glyph: "back"
                    implicitHeight: Theme.mainTarget
                    Accessible.name: qsTr("%1: %2").arg(text).arg(root.name)
                    onClicked: root.givenBack()
                }
                ActionButton {
                    objectName: "pass-on"
                    text: qsTr("To …")
                    glyph: "person"
                    implicitHeight: Theme.mainTarget
                    Accessible.name: qsTr("Hand to somebody: %1").arg(root.name)
                    onClicked: root.passAsked()
                }
                ActionButton {
                    objectName: "missing"
                    visible: root.standing !== "missing"
                    text: qsTr("Missing")
                    glyph: "attention"
                    implicitHeight: Theme.mainTarget
                    Accessible.name: qsTr("%1: %2").arg(text).arg(root.name)
                    onClicked: root.missed()
                }
            }
        }
    }
}
