pragma ComponentBehavior: Bound

import QtQuick
import Turndown
import Turndown.Models

/** What this tablet's camera took, the newest first; a tap adds one to what was being said. */
Item {
    id: root

    required property RowModel latest

    signal back
    signal chosen(string file)

    readonly property int footerHeight: 0

    PageHeader {
        id: header

        title: qsTr("Pictures on this tablet")
        detail: qsTr("Tap one to add it")
        onBack: root.back()
    }

    GridView {
        id: grid

        objectName: "pictures"
        anchors { top: header.bottom; bottom: parent.bottom; left: parent.left; right: parent.right; leftMargin: Theme.gapWide }
        cellWidth: 176
        cellHeight: 176
        bottomMargin: 88
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.latest
        Accessible.role: Accessible.List
        Accessible.name: header.title

        delegate: PhotoThumb {
            required property string key
            required property string when
            required property int index

            objectName: "picture-" + index
            width: 160
            height: 160
            glyph: "plus"
            text: qsTr("Add the picture of %1").arg(when)
            onClicked: {
                root.chosen(key)
                root.back()
            }
        }

        EmptyNote {
            anchors.centerIn: parent
            width: Math.min(420, parent.width)
            visible: grid.count === 0
            glyph: "photo"
            title: qsTr("There are no pictures on this tablet")
        }
    }
}
