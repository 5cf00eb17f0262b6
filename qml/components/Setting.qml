import QtQuick
import QtQuick.Layouts
import Turndown

/** One thing to set: what it is, and the choices below. */
Card {
    id: root

    required property string glyph
    required property string title
    default property alias content: choices.data

    Layout.fillWidth: true
    implicitHeight: column.implicitHeight + 32

    ColumnLayout {
        id: column

        anchors { left: parent.left; right: parent.right; top: parent.top; margins: 16 }
        spacing: 12

        RowLayout {
            spacing: 12

            Glyph {
                name: root.glyph
                colour: Theme.inkQuiet
            }
            TitleText { text: root.title }
        }
        RowLayout {
            id: choices
        }
    }
}
