pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown
import Turndown.Models

/** Whom a request is handed to; one tap. */
Item {
    id: root

    required property RowModel people
    property bool anyone: true ///< It may be for whoever is nearest.

    signal back
    signal chosen(string staff)

    readonly property int footerHeight: 0

    PageHeader {
        id: header

        title: qsTr("Hand on to")
        onBack: root.back()
    }

    Flickable {
        id: scroll

        anchors { top: header.bottom; bottom: parent.bottom; horizontalCenter: parent.horizontalCenter }
        width: Math.min(900, root.width - 32)
        contentHeight: tiles.implicitHeight
        bottomMargin: 88
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        PeopleTiles {
            id: tiles

            anyone: root.anyone
            width: scroll.width
            breadth: scroll.width
            people: root.people
            current: "-" // Nobody is marked: whoever is tapped gets it.
            onChosen: staff => root.chosen(staff)
        }
    }
}
