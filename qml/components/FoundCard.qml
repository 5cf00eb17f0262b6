pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown

/** Something that I found or was given, and have to hand in: to the office in one tap, or to somebody. */
Card {
    id: root

    required property string key
    required property string what
    required property string kept
    required property string label
    required property string where
    required property string words
    required property string when
    required property bool pending

    signal handedIn
    signal handToAsked

    readonly property string sentence: qsTr("%1 · %2").arg(where).arg(ThingWords.what(what))

    implicitHeight: column.implicitHeight + 28
    Accessible.role: Accessible.ListItem
    Accessible.name: sentence

    StateEdge {
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom; margins: 10 }
        tone: root.kept === "ordinary" ? "dirty" : "attention"
    }

    Column { // A layout within a layout lays out words that wrap for ever.
        id: column

        anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: 32; rightMargin: 14; topMargin: 14 }
        spacing: 12

        RowLayout {
            width: parent.width
            spacing: Theme.gapWide

            Glyph {
                name: ThingWords.whatGlyph(root.what)
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
                    text: qsTr("%1 · %2 · %3").arg(ThingWords.kept(root.kept)).arg(root.label).arg(root.when)
                    quiet: true
                    Layout.fillWidth: true
                }
                BodyText {
                    visible: root.words !== ""
                    text: root.words
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
        RowLayout {
            width: parent.width
            spacing: Theme.gap

            ActionButton {
                objectName: "hand-in"
                kind: ActionButton.Primary
                text: qsTr("Handed in at the office")
                glyph: "check"
                implicitHeight: Theme.mainTarget
                Layout.fillWidth: true
                Accessible.name: qsTr("%1: %2").arg(text).arg(root.sentence)
                onClicked: root.handedIn()
            }
            ActionButton {
                objectName: "hand-to"
                text: qsTr("To …")
                glyph: "person"
                implicitHeight: Theme.mainTarget
                Accessible.name: qsTr("Hand to somebody: %1").arg(root.sentence)
                onClicked: root.handToAsked()
            }
        }
    }
}
