pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown

/** One room that waits for its check: who cleaned it and when, why it cannot wait; passed in one tap, or looked at line by line. */
Card {
    id: root

    required property string number
    required property string task
    required property string cleaner
    required property string since
    required property string bar ///< Why this person may not pass it, as a code; empty: they may.
    required property int fails
    required property bool vip
    required property bool arrival
    required property bool guestWaits
    required property bool rush
    required property bool pending
    required property string eta ///< When the guest wants to arrive, `14:00`; empty: not known.

    signal opened
    signal passed

    readonly property var heard: [qsTr("Check room %1").arg(number), vip ? qsTr("VIP") : "", told.text, CheckWords.bar(bar)]
    readonly property bool own: bar === "own-work"

    implicitHeight: Math.max(112, body.implicitHeight + 24)
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: heard.filter(part => part !== "").join(", ")
    Accessible.onPressAction: root.opened()
    Keys.onReturnPressed: root.opened()
    Keys.onSpacePressed: root.opened()
    color: press.pressed ? Theme.actionWash : Theme.raised
    border.color: activeFocus ? Theme.action : Theme.line
    border.width: activeFocus ? 3 : 1

    TapHandler {
        id: press

        onTapped: root.opened()
    }

    StateEdge {
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom; margins: 10 }
        tone: root.fails > 0 ? "attention" : "clean"
    }

    RowLayout {
        id: body

        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: 32; rightMargin: 12 }
        spacing: 12

        Text {
            text: root.number
            font.pixelSize: Theme.numberSize
            font.weight: Font.Bold
            color: Theme.ink
            Layout.minimumWidth: 104
        }
        ColumnLayout {
            spacing: Theme.half
            Layout.fillWidth: true

            Flow {
                spacing: 6
                visible: root.vip || root.guestWaits || root.rush || root.arrival
                Layout.fillWidth: true

                Mark {
                    visible: root.vip
                    compact: true
                    glyph: "vip"
                    word: qsTr("VIP")
                }
                Mark {
                    visible: root.guestWaits
                    compact: true
                    glyph: "queue"
                    word: qsTr("Guest is waiting")
                }
                Mark {
                    visible: root.rush
                    compact: true
                    glyph: "rush"
                    word: qsTr("Rush")
                }
                Mark {
                    visible: root.arrival && !root.guestWaits
                    compact: true
                    glyph: "person"
                    word: root.eta === "" ? qsTr("Arrival today") : qsTr("Arrival at %1").arg(root.eta)
                }
            }
            BodyText {
                id: told

                text: root.cleaner === "" ? Words.task(root.task) : qsTr("%1 · cleaned by %2, %3").arg(Words.task(root.task)).arg(root.cleaner).arg(root.since)
                Layout.fillWidth: true
            }
            BodyText {
                visible: root.fails > 0
                text: qsTr("Failed %n times before", "", root.fails)
                color: Theme.toneInk("attention")
                Layout.fillWidth: true
            }
            RowLayout {
                visible: root.bar !== ""
                spacing: 6
                Layout.fillWidth: true

                Glyph {
                    name: "lock"
                    size: 20
                    colour: Theme.inkQuiet
                    Layout.alignment: Qt.AlignTop
                }
                BodyText {
                    quiet: true
                    text: CheckWords.bar(root.bar)
                    Layout.fillWidth: true
                }
            }
        }
        Glyph {
            visible: root.pending
            name: "waiting"
            size: 22
            colour: Theme.toneInk("cleaning")
            Accessible.name: qsTr("not yet at the server")
        }
        ActionButton {
            objectName: "check-" + root.number
            visible: !root.own
            kind: ActionButton.Warning
            text: qsTr("Fail …")
            glyph: "close"
            implicitHeight: 72
            Accessible.name: qsTr("Fail room %1").arg(root.number)
            onClicked: root.opened()
        }
        ActionButton {
            objectName: "pass-" + root.number
            visible: root.bar === ""
            kind: ActionButton.Primary
            text: qsTr("Pass")
            glyph: "inspected"
            implicitHeight: 72
            implicitWidth: 140
            Accessible.name: qsTr("Pass room %1").arg(root.number)
            onClicked: root.passed()
        }
    }
}
