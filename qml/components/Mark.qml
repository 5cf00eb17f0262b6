pragma ComponentBehavior: Bound

import QtQuick
import Turndown

/** VIP, rush, queue: a small dark label that stands out by shape, not by hue. */
Rectangle {
    id: root

    required property string glyph
    required property string word
    property bool compact: false

    implicitWidth: line.implicitWidth + (compact ? 12 : 16)
    implicitHeight: compact ? 26 : 30
    radius: 6
    color: Theme.ink
    Accessible.role: Accessible.StaticText
    Accessible.name: word

    Row {
        id: line

        anchors.centerIn: parent
        spacing: 4

        Glyph {
            anchors.verticalCenter: parent.verticalCenter
            name: root.glyph
            size: 16
            colour: Theme.surface
        }
        Text {
            anchors.verticalCenter: parent.verticalCenter
            text: root.word
            font.pixelSize: Theme.textSize
            font.weight: Theme.heavy
            color: Theme.surface
            textFormat: Text.PlainText
        }
    }
}
