pragma ComponentBehavior: Bound

import QtQuick
import Turndown

/** What stands on a tile: a large glyph over a word, and a quieter line below. */
Item {
    id: root

    required property string glyph
    required property string words
    required property string detail
    required property color ink
    required property color inkQuiet
    property font font

    implicitHeight: stack.implicitHeight
    implicitWidth: Math.max(word.implicitWidth, 48)

    Column {
        id: stack

        anchors.centerIn: parent
        width: parent.width
        spacing: Theme.half

        Glyph {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: root.glyph !== ""
            name: root.glyph
            size: 36
            colour: root.ink
        }
        Text {
            id: word

            width: parent.width
            text: root.words
            font: root.font
            color: root.ink
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
            textFormat: Text.PlainText
        }
        Text {
            width: parent.width
            visible: text !== ""
            text: root.detail
            font.pixelSize: Theme.textSize
            color: root.inkQuiet
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
            textFormat: Text.PlainText
        }
    }
}
