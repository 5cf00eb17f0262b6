pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown
import Turndown.Models

/** Who did what in this room or area and when; what is not yet at the server says so. */
Card {
    id: root

    required property RowModel history

    implicitHeight: column.implicitHeight + 32

    ColumnLayout {
        id: column

        anchors { left: parent.left; right: parent.right; top: parent.top; margins: 16 }
        spacing: 12

        TitleText { text: qsTr("History") }
        BodyText {
            visible: root.history.count === 0
            quiet: true
            text: qsTr("Nothing is known of its past yet.")
        }
        Repeater {
            model: root.history

            DeedRow {
                required outcome
                required reason
                required pending

                Layout.fillWidth: true
            }
        }
    }
}
