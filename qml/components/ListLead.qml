import QtQuick

/**
 * What stands above the rows of a list and scrolls with them. The list's `topMargin` is its height. It is not the list's
 * own `header`: Qt 6.4 makes none in a file whose components are bound.
 */
Item {
    id: root

    required property Flickable list
    default property alias content: column.data

    property real stood: 0 ///< How high it was.

    parent: list.contentItem
    y: -height
    width: list.width
    height: column.height

    onHeightChanged: {
        if (list.contentY <= 1 - stood) { // At the top one stays at the top.
            list.contentY = -height
        }
        root.stood = height
    }

    Column {
        id: column

        width: parent.width
    }
}
