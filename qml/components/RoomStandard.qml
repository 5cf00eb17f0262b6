import QtQuick
import QtQuick.Layouts
import Turndown

/** How a room of this type should look, in the hotel's own pictures. */
Card {
    id: root

    required property var pictures ///< `{name, source}`.

    signal opened(string source)

    implicitHeight: column.implicitHeight + 32

    ColumnLayout {
        id: column

        anchors { left: parent.left; right: parent.right; top: parent.top; margins: 16 }
        spacing: 12

        TitleText { text: qsTr("How it should look") }
        PhotoStrip {
            objectName: "room-standard"
            photos: root.pictures
            Layout.fillWidth: true
            onOpened: source => root.opened(source)
        }
    }
}
