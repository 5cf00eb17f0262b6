import QtQuick
import QtQuick.Layouts
import Turndown

/** Where there is nothing to show, says so, and why. */
ColumnLayout {
    id: root

    required property string glyph
    required property string title
    property string detail: ""

    spacing: Theme.gap

    Rectangle {
        Layout.alignment: Qt.AlignHCenter
        implicitWidth: 96
        implicitHeight: 96
        radius: 48
        color: Theme.sunken

        Glyph {
            anchors.centerIn: parent
            name: root.glyph
            size: 48
            colour: Theme.inkQuiet
        }
    }
    TitleText {
        text: root.title
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap
    }
    BodyText {
        visible: text !== ""
        quiet: true
        text: root.detail
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
}
