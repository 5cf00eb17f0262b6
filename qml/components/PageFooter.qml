import QtQuick
import QtQuick.Layouts
import Turndown

/** The lower edge of a page, where thumbs are: what a form is sent with. */
Rectangle {
    default property alias content: line.data

    implicitHeight: line.implicitHeight + 2 * Theme.gapWide
    color: Theme.surface

    Rectangle {
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: 1
        color: Theme.line
    }
    RowLayout {
        id: line

        anchors { horizontalCenter: parent.horizontalCenter; verticalCenter: parent.verticalCenter }
        width: Math.min(760, parent.width - 32)
        spacing: Theme.gap
        // The last one is the main one: it stands towards the hand, which is the same hand in every language.
        layoutDirection: Theme.leftHanded !== LayoutMirroring.enabled ? Qt.RightToLeft : Qt.LeftToRight
    }
}
