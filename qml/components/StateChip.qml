pragma ComponentBehavior: Bound

import QtQuick
import Turndown

/** A state in a quiet hue, always with its glyph and its word. */
Rectangle {
    id: root

    required property string code
    property string extra: "" ///< `since 10:31`

    readonly property string tone: Words.stateTone(code)

    implicitWidth: line.implicitWidth + 24
    implicitHeight: Math.max(36, word.implicitHeight + Theme.gap)
    radius: 18
    color: Theme.wash(tone)
    Accessible.role: Accessible.StaticText
    Accessible.name: word.text

    Row {
        id: line

        anchors { verticalCenter: parent.verticalCenter; left: parent.left; leftMargin: 10 }
        spacing: 6

        Glyph {
            anchors.verticalCenter: parent.verticalCenter
            name: Words.stateGlyph(root.code)
            size: 22
            colour: Theme.toneInk(root.tone)
        }
        Text {
            id: word

            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, root.width - 46)
            text: root.extra === "" ? Words.state(root.code) : Words.state(root.code) + " · " + root.extra
            font.pixelSize: Theme.textSize
            font.weight: Theme.heavy
            color: Theme.toneInk(root.tone)
            elide: Text.ElideRight
            textFormat: Text.PlainText
        }
    }
}
