import QtQuick
import QtQuick.Layouts
import Turndown

/** What stands above a list: the page's title, its filters. */
Rectangle {
    id: root

    default property alias content: column.data

    anchors { left: parent?.left; right: parent?.right; top: parent?.top }
    implicitHeight: column.implicitHeight + 2 * Theme.gap
    z: 1
    color: Theme.surface

    ColumnLayout {
        id: column

        anchors { fill: parent; margins: Theme.gap; leftMargin: Theme.gapWide; rightMargin: Theme.gapWide }
        spacing: Theme.gap
    }
}
