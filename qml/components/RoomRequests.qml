pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown
import Turndown.Models

/** What is asked for in this room and not done yet; done in one tap. */
Card {
    id: root

    required property RequestList requests

    implicitHeight: column.implicitHeight + 32

    ColumnLayout {
        id: column

        anchors { left: parent.left; right: parent.right; top: parent.top; margins: 16 }
        spacing: 12

        TitleText { text: qsTr("Requests") }
        Repeater {
            model: root.requests

            RowLayout {
                id: line

                required property string key
                required property string what
                required property int quantity
                required property string words
                required property bool hasDue
                required property bool overdue
                required property int minutesLeft
                required property string dueAt
                required property string to
                required property string acceptedBy
                required property string openedBy
                required property string openedAt
                required property bool pending

                Layout.fillWidth: true
                spacing: Theme.gap

                RequestLines {
                    what: line.what
                    quantity: line.quantity
                    words: line.words
                    hasDue: line.hasDue
                    overdue: line.overdue
                    minutesLeft: line.minutesLeft
                    dueAt: line.dueAt
                    to: line.to
                    acceptedBy: line.acceptedBy
                    openedBy: line.openedBy
                    openedAt: line.openedAt
                    pending: line.pending
                    Layout.fillWidth: true
                }
                ActionButton {
                    objectName: "request-done"
                    text: qsTr("Done")
                    glyph: "check"
                    implicitHeight: Theme.mainTarget
                    Accessible.name: qsTr("%1: %2").arg(text).arg(CareWords.requestLine(line.what, line.quantity))
                    onClicked: root.requests.markDone(line.key)
                }
            }
        }
    }
}
