import QtQuick
import Turndown

/** What stands on a tab of the navigation: a glyph, washed where chosen, over its word; and how many wait there. */
Column {
    id: root

    required property string glyph
    required property string words
    required property bool chosen
    required property int waiting
    property bool loud: true ///< What waits there is out of order, not just to be done.

    readonly property real wordsWidth: Math.ceil(measure.implicitWidth) ///< On one line.
    readonly property color ink: chosen ? Theme.actionWashInk : Theme.inkQuiet

    spacing: 2

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        width: 64
        height: 34
        radius: 17
        color: root.chosen ? Theme.actionWash : "transparent"
        border.width: root.chosen ? 2 : 0
        border.color: Theme.action

        Glyph {
            anchors.centerIn: parent
            name: root.glyph
            colour: root.ink
        }
        Rectangle {
            anchors { horizontalCenter: parent.right; top: parent.top; horizontalCenterOffset: -8; topMargin: -4 }
            visible: root.waiting > 0
            width: Math.max(24, badge.implicitWidth + 10)
            height: 24
            radius: 12
            color: root.loud ? Theme.toneInk("attention") : Theme.ink

            Text {
                id: badge

                anchors.centerIn: parent
                text: root.waiting
                font.pixelSize: Theme.textSize
                font.weight: Theme.heavy
                color: Theme.raised
            }
        }
    }
    Text {
        id: measure

        visible: false
        text: root.words
        font.pixelSize: label.font.pixelSize
        font.weight: Theme.heavy // Nothing moves when it is chosen.
        textFormat: Text.PlainText
    }
    Text {
        id: label

        width: parent.width
        text: root.words
        font.pixelSize: Theme.textSize
        font.weight: root.chosen ? Theme.heavy : Font.Normal
        color: root.ink
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        textFormat: Text.PlainText
    }
}
