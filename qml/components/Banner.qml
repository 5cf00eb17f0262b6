import QtQuick
import QtQuick.Layouts
import Turndown

/** Something is wrong, and everyone who looks at the tablet should know. */
Rectangle {
    id: root

    required property string words
    property string detail: ""
    property string tone: "attention"
    property string glyph: "attention"

    implicitHeight: lines.implicitHeight + 24
    color: Theme.wash(tone)
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words

    Rectangle {
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
        width: 8
        color: Theme.toneInk(root.tone)
    }

    RowLayout {
        anchors { fill: parent; leftMargin: 24; rightMargin: Theme.gapWide }
        spacing: Theme.gapWide

        Glyph {
            name: root.glyph
            size: 32
            colour: Theme.toneInk(root.tone)
        }
        Column { // A layout within a layout lays out words that wrap for ever.
            id: lines

            Layout.fillWidth: true
            Layout.preferredWidth: 1 // Whatever the glyph leaves.
            spacing: 2

            BodyText {
                text: root.words
                font.weight: Theme.heavy
                color: Theme.toneInk(root.tone)
                width: parent.width
            }
            BodyText {
                visible: text !== ""
                text: root.detail
                color: Theme.toneInk(root.tone)
                width: parent.width
            }
        }
    }
}
