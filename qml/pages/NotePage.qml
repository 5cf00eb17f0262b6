pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Turndown
import Turndown.Models

/** A note about a room, for whoever comes next: what was seen there in one tap, own words, or both. */
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

    Flickable {
        id: scroll

        anchors { top: header.bottom; bottom: footer.top; left: parent.left; right: parent.right; leftMargin: Theme.gapWide; rightMargin: Theme.gapWide }
        contentHeight: column.implicitHeight
        bottomMargin: 88
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        ColumnLayout {
            id: column

            width: scroll.width
            spacing: 12

            TitleText { text: qsTr("What did you see?") }
            TileGrid {
                breadth: scroll.width
                tile: 140
                Layout.fillWidth: true

                Repeater {
                    model: CareWords.exceptions

                    ChoiceTile {
                        required property string modelData

                        objectName: "exception-" + modelData
                        glyph: modelData
                        text: CareWords.exception(modelData)
                        chosen: root.room.noteCode === modelData
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredWidth: 100
                        onClicked: root.room.noteCode = chosen ? "" : modelData
                    }
                }
            }
            TextBlock {
                id: field

                objectName: "note-words"
                focus: true
                placeholderText: qsTr("What should the next person know?")
                text: root.room.noteDraft
                implicitHeight: 128
                Layout.fillWidth: true
                onTextChanged: root.room.noteDraft = text
            }
            BodyText {
                quiet: true
                text: qsTr("Everyone in the department can read it. Please write nothing about guests themselves.")
                Layout.fillWidth: true
            }
        }
    }

    PageFooter {
        id: footer

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }

        ActionButton {
            objectName: "send-note"
            kind: ActionButton.Primary
            enabled: field.text.trim() !== "" || root.room.noteCode !== ""
            text: qsTr("Keep the note")
            glyph: "check"
            font.pixelSize: Theme.headSize
            implicitHeight: 80
            Layout.fillWidth: true
            onClicked: {
                if (root.room.note(root.room.number, field.text, root.room.noteCode)) {
                    root.back()
                }
            }
        }
    }

    StackView.onActivated: field.forceActiveFocus()
}
