pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown
import Turndown.Models

/** What people wrote about this room. */
Card {
    id: root

    required property RowModel notes

    implicitHeight: column.implicitHeight + 32

    ColumnLayout {
        id: column

        anchors { left: parent.left; right: parent.right; top: parent.top; margins: 16 }
        spacing: 12

        TitleText { text: qsTr("Notes") }
        Repeater {
            model: root.notes

            ColumnLayout {
                id: note

                required property string words
                required property string who
                required property string when

                Layout.fillWidth: true
                spacing: 0

                BodyText {
                    text: note.words
                    Layout.fillWidth: true
                }
                BodyText {
                    quiet: true
                    text: qsTr("%1 · %2").arg(note.who).arg(note.when)
                    Layout.fillWidth: true
                }
            }
        }
    }
}
