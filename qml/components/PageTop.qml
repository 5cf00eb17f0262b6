import QtQuick
import QtQuick.Layouts
import Turndown

/**
 * What stands above a list, on ground of its own: Qt's software renderer draws shapes that have been scrolled wholly
 * out of a list all the same, and here they pass beneath.
 */
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
