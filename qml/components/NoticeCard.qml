pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown

/** A notice: what, from whom; signed for by saying that one has read it. */
Card {
    id: root

    required property string key
    required property string title
    required property string words
    required property string by
    required property string at
    required property bool standing
    required property bool unread
    required property string readAt ///< Empty: not yet, or it is mine.
    required property bool pending

    signal hasBeenRead

    implicitHeight: column.implicitHeight + 28
    Accessible.role: Accessible.ListItem
    Accessible.name: title

    StateEdge {
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom; margins: 10 }
        tone: root.unread ? "attention" : "neutral"
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
                    text: root.title
                    Layout.fillWidth: true
                }
                BodyText {
                    visible: root.words !== ""
                    text: root.words
                    Layout.fillWidth: true
                }
                BodyText {
                    quiet: true
                    text: root.standing ? qsTr("%1, %2 · stands until it is withdrawn").arg(root.by).arg(root.at)
                        : qsTr("%1, %2").arg(root.by).arg(root.at)
                    Layout.fillWidth: true
                }
                BodyText {
                    visible: root.readAt !== ""
                    quiet: true
                    text: qsTr("You read it at %1").arg(root.readAt)
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
        ActionButton {
            objectName: "notice-read"
            visible: root.unread
            width: parent.width
            kind: ActionButton.Primary
            text: qsTr("I have read it")
            glyph: "check"
            implicitHeight: Theme.mainTarget
            Accessible.name: qsTr("%1: %2").arg(text).arg(root.title)
            onClicked: root.hasBeenRead()
        }
    }
}
