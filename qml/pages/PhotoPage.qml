import QtQuick
import Turndown

/** One photo, as large as the screen. */
Item {
    id: root

    required property string source
    property string title: qsTr("Photo")

    signal back

    readonly property int footerHeight: 0

    PageHeader {
        id: header

        title: root.title
        onBack: root.back()
    }

    Image {
        objectName: "large-photo"
        anchors { top: header.bottom; bottom: parent.bottom; left: parent.left; right: parent.right; margins: Theme.gapWide }
        source: root.source
        fillMode: Image.PreserveAspectFit
        asynchronous: !Theme.still
        Accessible.role: Accessible.Graphic
        Accessible.name: root.title
    }
}
