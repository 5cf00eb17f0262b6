pragma ComponentBehavior: Bound

import QtQuick
import Turndown

/** What stands on a button: a glyph and words beside each other, in the middle; the words wrap where they must. */
Item {
    id: root

    required property string glyph
    required property string words
    required property color ink
    property font font
    property string count: "" ///< Stands after the words, quieter.
    property real glyphSize: 24

    /** What the words would take on one line; not the Text's own, which changes with the width that this decides. */
    readonly property real wordsWidth: words === "" ? 0 : Math.ceil(measure.implicitWidth)

    implicitWidth: mark.width + (mark.visible ? Theme.gap : 0) + wordsWidth + (number.visible ? number.width + Theme.gap : 0)
    implicitHeight: Math.max(word.implicitHeight, mark.height)

    Text {
        id: measure

        visible: false
        text: root.words
        font: root.font
        textFormat: Text.PlainText
    }

    Row {
        id: line

        anchors.centerIn: parent
        spacing: Theme.gap

        Glyph {
            id: mark

            anchors.verticalCenter: parent.verticalCenter
            visible: root.glyph !== ""
            name: root.glyph
            colour: root.ink
            size: root.glyphSize
            width: visible ? size : 0
        }
        Text {
            id: word

            anchors.verticalCenter: parent.verticalCenter
            visible: text !== ""
            width: Math.min(root.wordsWidth, root.width - mark.width - (mark.visible ? Theme.gap : 0) - (number.visible ? number.width + Theme.gap : 0))
            text: root.words
            font: root.font
            color: root.ink
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignHCenter
            textFormat: Text.PlainText
        }
        Text {
            id: number

            anchors.verticalCenter: parent.verticalCenter
            visible: text !== ""
            text: root.count
            font.pixelSize: Theme.textSize
            font.weight: Theme.heavy
            color: root.ink
        }
    }
}
