pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown

/** One room or public area on my list: its number, where it stands, what it asks for, and the next thing to do in one tap. */
Card {
    id: root

    required property string number
    required property string roomState
    required property string task
    required property string stay
    required property string step
    required property string since
    required property string worker
    required property string seen ///< What was seen where the front desk says otherwise; or empty.
    required property int credits
    required property int minutesShut
    property int unseenMinutes: 0 ///< For how long nobody has seen the guest.
    property string lent: ""      ///< Why something lent should be asked back for.
    property string area: ""      ///< The code of a public area; it has a name and no number.
    property string name: ""
    property string floor: ""
    property int overdueDays: 0
    required property bool vip
    required property bool rush
    required property bool queue
    required property bool makeUp
    required property bool welfare
    required property bool waiting
    required property bool disputed
    required property bool movable      ///< It has a place in my order.
    property bool lifted: false         ///< It follows the finger.

    signal opened
    signal stepTapped
    signal held(point at)     ///< Long enough to be lifted.
    signal carried(point at)  ///< The finger, with the card in it.
    signal letGo(bool drops)
    signal earlierAsked
    signal laterAsked

    readonly property bool shut: roomState === "dnd" || roomState === "declined"
    readonly property string remark: {
        if (disputed) {
            return qsTr("Two versions of it")
        }
        if (welfare) {
            return qsTr("Ask after the guest: %1").arg(CareWords.hours(unseenMinutes))
        }
        if (lent !== "") {
            return qsTr("Ask for what was lent")
        }
        if (area !== "" && roomState === "due") {
            return overdueDays > 0 ? qsTr("%n days overdue", "", overdueDays) : qsTr("Floor %1").arg(floor)
        }
        if (seen !== "") {
            return Words.discrepancy(stay.startsWith("occupied") ? "occupied" : "vacant", seen)
        }
        if (roomState === "double-lock") {
            return qsTr("Nobody enters")
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
        if (queue) {
            return qsTr("A guest is waiting for it")
        }
        if (area !== "") {
            return qsTr("Floor %1").arg(floor)
        }
        return makeUp ? qsTr("Make up room, please") : Words.stay(stay)
    }

    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: area !== "" ? qsTr("%1, %2").arg(name).arg(Words.state(roomState))
        : qsTr("Room %1, %2, %3").arg(number).arg(Words.state(roomState)).arg(Words.task(task))
    Accessible.description: movable ? qsTr("Hold and drag, or press Control and an arrow key, to move it in your order") : ""
    Accessible.onPressAction: root.opened()
    Accessible.onDecreaseAction: root.earlierAsked()
    Accessible.onIncreaseAction: root.laterAsked()
    Keys.onReturnPressed: root.opened()
    Keys.onSpacePressed: root.opened()
    Keys.onPressed: event => {
        const earlier = event.key === Qt.Key_Left || event.key === Qt.Key_Up
        const later = event.key === Qt.Key_Right || event.key === Qt.Key_Down
        event.accepted = root.movable && (event.modifiers & Qt.ControlModifier) && (earlier || later)
        if (event.accepted) {
            earlier ? root.earlierAsked() : root.laterAsked()
        }
    }

    color: press.pressed ? Theme.actionWash : Theme.raised
    border.color: activeFocus || lifted ? Theme.action : Theme.line
    border.width: activeFocus || lifted ? 3 : 1

    MouseArea {
        id: press

        anchors.fill: parent
        pressAndHoldInterval: 400
        preventStealing: root.lifted // A finger that holds scrolls no more.
        onClicked: root.opened()
        onPressAndHold: mouse => {
            mouse.accepted = root.movable
            if (root.movable) {
                root.held(Qt.point(mouse.x, mouse.y))
            }
        }
        onPositionChanged: mouse => {
            if (root.lifted) {
                root.carried(Qt.point(mouse.x, mouse.y))
            }
        }
        onReleased: {
            if (root.lifted) {
                root.letGo(true)
            }
        }
        onCanceled: {
            if (root.lifted) {
                root.letGo(false)
            }
        }
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
                text: root.area !== "" ? root.name : root.number
                font.pixelSize: root.area !== "" ? Theme.titleSize : Theme.numberSize
                font.weight: Font.Bold
                color: Theme.ink
                fontSizeMode: root.area !== "" ? Text.FixedSize : Text.HorizontalFit
                minimumPixelSize: Theme.titleSize
                wrapMode: root.area !== "" ? Text.Wrap : Text.NoWrap
                maximumLineCount: 2
                elide: Text.ElideRight
                verticalAlignment: Text.AlignVCenter
                textFormat: Text.PlainText
                Layout.fillWidth: true
                Layout.preferredHeight: 54
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
            Mark {
                visible: root.queue
                glyph: "queue"
                word: root.vip || root.rush ? "" : qsTr("Waiting")
                Accessible.name: qsTr("A guest is waiting for it")
            }
        }

        StateChip {
            code: root.roomState
            extra: root.shut ? "" : root.since
            Layout.maximumWidth: parent.width
        }

        BodyText {
            text: Words.work(root.task, root.credits)
            Layout.fillWidth: true
            Layout.topMargin: 4
            maximumLineCount: 1
            elide: Text.ElideRight
        }
        BodyText {
            readonly property bool loud: root.welfare || root.disputed || root.lent !== "" || root.seen !== ""

            quiet: !loud
            color: loud ? Theme.toneInk("attention") : Theme.inkQuiet
            text: root.remark
            Layout.fillWidth: true
            Layout.fillHeight: true
            maximumLineCount: root.step === "" ? 4 : 2
            elide: Text.ElideRight
        }

        ActionButton {
            objectName: "step-" + (root.area !== "" ? root.area : root.number)
            visible: root.step !== ""
            kind: root.step === "try-again" || root.step === "take-over" ? ActionButton.Plain : ActionButton.Primary
            glyph: Words.stepGlyph(root.step)
            text: Words.step(root.step)
            implicitHeight: Theme.mainTarget
            Layout.fillWidth: true
            Accessible.name: root.area !== "" ? qsTr("%1, %2").arg(text).arg(root.name) : qsTr("%1, room %2").arg(text).arg(root.number)
            onClicked: root.stepTapped()
        }
    }
}
