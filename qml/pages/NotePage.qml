pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Turndown
import Turndown.Models

/** A note about a room, for whoever comes next. */
Item {
    id: root

    required property RoomScreen room

    signal back

    readonly property int footerHeight: footer.height + Theme.gap

    PageHeader {
        id: header

        title: qsTr("Note on %1").arg(root.room.number)
        onBack: root.back()
    }

    ColumnLayout {
        anchors { top: header.bottom; horizontalCenter: parent.horizontalCenter; topMargin: Theme.gapWide }
        width: Math.min(760, root.width - 32)
        spacing: Theme.gapWide

        TextBlock {
            id: field

            objectName: "note-words"
            focus: true
            placeholderText: qsTr("What should the next person know?")
            text: root.room.noteDraft
            implicitHeight: 240
            Layout.fillWidth: true
            onTextChanged: root.room.noteDraft = text
        }
        BodyText {
            quiet: true
            text: qsTr("Everyone in the department can read it. Please write nothing about guests themselves.")
            Layout.fillWidth: true
        }
    }

    PageFooter {
        id: footer

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }

        ActionButton {
            objectName: "send-note"
            kind: ActionButton.Primary
            enabled: field.text.trim() !== ""
            text: qsTr("Keep the note")
            glyph: "check"
            font.pixelSize: Theme.headSize
            implicitHeight: 80
            Layout.fillWidth: true
            onClicked: {
                if (root.room.note(root.room.number, field.text)) {
                    root.back()
                }
            }
        }
    }

    StackView.onActivated: field.forceActiveFocus()
}
