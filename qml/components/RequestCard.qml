pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown

/** One request on the list: accepted and done in one tap each; opened, it can be cancelled or handed on. */
Item {
    id: root

    required property string key
    required property string part
    required property bool heads ///< It is the first of its part.
    required property string what
    required property int quantity
    required property string words
    required property string room
    required property string where
    required property string stage
    required property bool hasDue
    required property bool overdue
    required property int minutesLeft
    required property string dueAt
    required property string to
    required property string openedBy
    required property string openedAt
    required property string acceptedBy
    required property bool pending
    property bool opened: false
    property bool mayAssign: false

    signal toggled
    signal acceptTapped
    signal doneTapped
    signal cancelTapped
    signal assignTapped
    signal roomTapped

    readonly property string sentence: qsTr("Request, %1: %2").arg(where).arg(CareWords.requestLine(what, quantity))

    implicitHeight: card.y + card.height

    TitleText {
        id: heading

        visible: root.heads
        text: root.part === "mine" ? qsTr("Mine") : root.part === "nobodys" ? qsTr("Nobody's yet") : qsTr("Others'")
    }
    Card {
        id: card

        objectName: "request-" + (root.room || root.where)
        y: root.heads ? heading.height + Theme.gap : 0
        width: root.width
        height: column.implicitHeight + 28
        color: press.pressed ? Theme.actionWash : Theme.raised
        border.color: activeFocus ? Theme.action : Theme.line
        border.width: activeFocus ? 3 : 1
        activeFocusOnTab: true
        Accessible.role: Accessible.Button
        Accessible.name: root.sentence
        Accessible.onPressAction: root.toggled()
        Keys.onReturnPressed: root.toggled()
        Keys.onSpacePressed: root.toggled()

        TapHandler {
            id: press

            onTapped: root.toggled()
        }
        StateEdge {
            anchors { left: parent.left; top: parent.top; bottom: parent.bottom; margins: 10 }
            tone: root.overdue ? "attention" : root.stage === "accepted" ? "cleaning" : "dirty"
        }

        ColumnLayout {
            id: column

            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: 32; rightMargin: 14 }
            spacing: 12

            GridLayout {
                columns: root.width > 620 ? 2 : 1
                columnSpacing: Theme.gapWide
                rowSpacing: 12
                Layout.fillWidth: true

                RequestLines {
                    id: lines

                    what: root.what
                    quantity: root.quantity
                    words: root.words
                    hasDue: root.hasDue
                    overdue: root.overdue
                    minutesLeft: root.minutesLeft
                    dueAt: root.dueAt
                    to: root.to
                    acceptedBy: root.acceptedBy
                    openedBy: root.openedBy
                    openedAt: root.openedAt
                    pending: root.pending
                    where: root.where
                    Layout.fillWidth: true
                }
                RowLayout {
                    spacing: Theme.gap

                    ActionButton {
                        objectName: "accept"
                        visible: root.stage === "open"
                        text: qsTr("I'll do it")
                        glyph: "hand"
                        implicitHeight: Theme.mainTarget
                        Accessible.name: qsTr("%1: %2").arg(text).arg(root.sentence)
                        onClicked: root.acceptTapped()
                    }
                    ActionButton {
                        objectName: "done"
                        kind: ActionButton.Primary
                        text: qsTr("Done")
                        glyph: "check"
                        implicitHeight: Theme.mainTarget
                        Accessible.name: qsTr("%1: %2").arg(text).arg(root.sentence)
                        onClicked: root.doneTapped()
                    }
                }
            }
            Flow {
                visible: root.opened
                spacing: Theme.gap
                Layout.fillWidth: true

                ActionButton {
                    objectName: "open-room"
                    visible: root.room !== ""
                    text: qsTr("Open room %1").arg(root.room)
                    implicitHeight: 56
                    onClicked: root.roomTapped()
                }
                ActionButton {
                    objectName: "hand-on"
                    visible: root.mayAssign
                    text: qsTr("Hand on …")
                    glyph: "person"
                    implicitHeight: 56
                    onClicked: root.assignTapped()
                }
                ActionButton {
                    objectName: "cancel-request"
                    kind: ActionButton.Warning
                    text: qsTr("Not wanted any more")
                    glyph: "close"
                    implicitHeight: 56
                    onClicked: root.cancelTapped()
                }
            }
        }
    }
}
