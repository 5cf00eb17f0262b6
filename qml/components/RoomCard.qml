pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown

/** One room on my list: its number, where it stands, what it asks for, and the next thing to do in one tap. */
Card {
    id: root

    required property string number
    required property string roomState
    required property string task
    required property string stay
    required property string step
    required property string since
    required property string worker
    required property int credits
    required property int minutesShut
    required property bool vip
    required property bool rush
    required property bool makeUp
    required property bool welfare
    required property bool waiting
    required property bool disputed

    signal opened
    signal stepTapped

    readonly property bool shut: roomState === "dnd" || roomState === "declined"
    readonly property string remark: {
        if (disputed) {
            return qsTr("Two versions: see Needs attention")
        }
        if (welfare) {
            return qsTr("Welfare check is due")
        }
        if (shut && minutesShut > 0) {
            return qsTr("for %1, since %2").arg(Words.span(minutesShut)).arg(since)
        }
        if (roomState === "clean") {
            return step === "inspect" && worker !== "" ? qsTr("Cleaned by %1").arg(worker) : qsTr("Waiting for check")
        }
        if (step === "take-over" && worker !== "") {
            return qsTr("%1 is here").arg(worker)
        }
        return makeUp ? qsTr("Make up room, please") : Words.stay(stay)
    }

    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Room %1, %2, %3").arg(number).arg(Words.state(roomState)).arg(Words.task(task))
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
        tone: Words.stateTone(root.roomState)
    }

    ColumnLayout {
        anchors { fill: parent; leftMargin: 28; rightMargin: 14; topMargin: 8; bottomMargin: 14 }
        spacing: 4

        RowLayout {
            Layout.fillWidth: true
            spacing: 6

            Text {
                text: root.number
                font.pixelSize: Theme.numberSize
                font.weight: Font.Bold
                color: Theme.ink
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.titleSize
                Layout.fillWidth: true
            }
            Glyph {
                visible: root.waiting
                name: "waiting"
                size: 22
                colour: Theme.inkQuiet
            }
            Mark {
                visible: root.vip
                glyph: "vip"
                word: qsTr("VIP")
            }
            Mark {
                visible: root.rush
                glyph: "rush"
                word: root.vip ? "" : qsTr("Rush")
                Accessible.name: qsTr("Rush")
            }
        }

        StateChip {
            code: root.roomState
            extra: root.shut ? "" : root.since
            Layout.maximumWidth: parent.width
        }

        BodyText {
            text: root.credits > 0 ? qsTr("%1 · %2 credits").arg(Words.task(root.task)).arg(root.credits) : Words.task(root.task)
            Layout.fillWidth: true
            Layout.topMargin: 4
            maximumLineCount: 1
            elide: Text.ElideRight
        }
        BodyText {
            quiet: !root.welfare && !root.disputed
            color: root.welfare || root.disputed ? Theme.toneInk("attention") : Theme.inkQuiet
            text: root.remark
            Layout.fillWidth: true
            Layout.fillHeight: true
            maximumLineCount: 2
            elide: Text.ElideRight
        }

        ActionButton {
            objectName: "step-" + root.number
            visible: root.step !== ""
            kind: root.step === "try-again" || root.step === "take-over" ? ActionButton.Plain : ActionButton.Primary
            glyph: Words.stepGlyph(root.step)
            text: Words.step(root.step)
            implicitHeight: Theme.mainTarget
            Layout.fillWidth: true
            Accessible.name: qsTr("%1, room %2").arg(text).arg(root.number)
            onClicked: root.stepTapped()
        }
    }
}
