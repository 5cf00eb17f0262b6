import QtQuick
import QtQuick.Layouts
import Turndown

/** Some of one kind beside each other, under what they are. */
ColumnLayout {
    property alias title: heading.text
    default property alias content: line.data

    Layout.fillWidth: true
    spacing: Theme.gap

    TitleText {
        id: heading

        Layout.fillWidth: true
        Layout.topMargin: Theme.gapWide
    }
    Flow {
        id: line

        spacing: 2 * Theme.gap
        Layout.fillWidth: true
    }
}
