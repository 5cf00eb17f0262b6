pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown
import Turndown.Models

/**
 * The latest of what others changed about my rooms, quietly, in a line that is always there: nothing below it moves when it
 * has something to say. A tap reads all of it.
 */
Rectangle {
    id: root

    required property ChangeList changes
    required property bool hints ///< There is an order to set: without news, the line says how.

    signal opened

    implicitHeight: 56
    radius: Theme.radius
    color: changes.count > 0 ? Theme.actionWash : "transparent"

    BodyText {
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.gap }
        visible: root.hints && root.changes.count === 0
        quiet: true
        text: qsTr("Hold a card and drag it to change your order.")
    }
    Repeater {
        model: root.changes

        RowLayout {
            id: line

            required property int index
            required property string key
            required property string change
            required property string room
            required property string detail
            required property string who
            required property string when

            readonly property string sentence: ChangeWords.sentence(change, room, detail, Words.author(who))

            anchors.fill: parent
            visible: index === 0
            spacing: Theme.gap

            StripButton {
                objectName: line.index === 0 ? "latest-change" : ""
                glyph: ChangeWords.glyph(line.change)
                text: line.sentence
                detail: qsTr("%1, %2").arg(Words.author(line.who)).arg(line.when)
                more: root.changes.count - 1
                Layout.fillWidth: true
                Layout.fillHeight: true
                onClicked: root.opened()
            }
            IconButton {
                objectName: line.index === 0 ? "dismiss-change" : ""
                glyph: "close"
                text: qsTr("Read: %1").arg(line.sentence)
                colour: Theme.actionWashInk
                implicitWidth: 56
                Layout.fillHeight: true
                onClicked: root.changes.dismiss(line.key)
            }
        }
    }
}
