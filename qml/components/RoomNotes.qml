pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown
import Turndown.Models

/** What people saw in this room and wrote about it; what has a code, each reads in their own language. */
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

            RowLayout {
                id: note

                required property string words
                required property string code
                required property string who
                required property string when

                Layout.fillWidth: true
                spacing: 12

                Glyph {
                    visible: note.code !== ""
                    name: note.code
                    size: 32
                    Layout.alignment: Qt.AlignTop
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    BodyText {
                        visible: note.code !== ""
                        text: CareWords.exception(note.code)
                        font.weight: Theme.heavy
                        Layout.fillWidth: true
                    }
                    BodyText {
                        visible: text !== ""
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
}
