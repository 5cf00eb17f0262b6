pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown

/** The top of a page that was opened from another: the way back, what it is, and what is quietly worth knowing. */
PageTop {
    id: root

    required property string title
    property string detail: ""

    signal back

    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true

        IconButton {
            objectName: "back"
            glyph: "back"
            text: qsTr("Back")
            implicitWidth: 56
            implicitHeight: 56
            onClicked: root.back()
        }
        HeadText {
            text: root.title
            Layout.fillWidth: root.detail === ""
            Layout.maximumWidth: root.width - 80
        }
        BodyText {
            visible: root.detail !== ""
            quiet: true
            text: root.detail
            maximumLineCount: 2
            elide: Text.ElideRight
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gap
        }
    }
}
