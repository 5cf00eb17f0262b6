pragma ComponentBehavior: Bound

import QtQuick
import Turndown
import Turndown.Models

/** The public areas of a floor, above its rooms. */
Column {
    id: root

    required property AreaList areas

    property bool shown: true ///< Filters and searches are for rooms.

    signal opened(string area)

    readonly property int columns: Math.max(2, Math.floor(width / 240))

    visible: shown && areas.count > 0
    height: visible ? implicitHeight : 0
    spacing: Theme.half
    bottomPadding: Theme.gap

    TitleText {
        leftPadding: 6
        text: qsTr("Public areas")
    }
    Flow {
        width: parent.width

        Repeater {
            model: root.areas

            Item {
                id: cell

                required property string area
                required property string name
                required property string roomState
                required property string assignedTo
                required property string since
                required property int overdueDays
                required property bool mine

                width: Math.floor(root.width / root.columns)
                height: 100

                AreaCell {
                    anchors { fill: parent; margins: 6 }
                    objectName: "area-" + cell.area
                    area: cell.area
                    name: cell.name
                    roomState: cell.roomState
                    assignedTo: cell.assignedTo
                    since: cell.since
                    overdueDays: cell.overdueDays
                    mine: cell.mine
                    onOpened: root.opened(cell.area)
                }
            }
        }
    }
}
