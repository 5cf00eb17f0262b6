pragma ComponentBehavior: Bound

import QtQuick
import Turndown
import Turndown.Models

/** Public areas above the rooms: those of a floor in rows; those of the whole house in one line that scrolls sideways. */
Column {
    id: root

    required property AreaList areas

    property bool shown: true ///< Filters and searches are for rooms.

    signal opened(string area)

    readonly property bool inOneLine: areas.floor === "" ///< A house has many: in rows the rooms would be out of sight.
    readonly property int columns: Math.max(2, Math.floor(width / 240))
    readonly property int cellWidth: inOneLine ? 240 : Math.floor(width / columns)

    visible: shown && areas.count > 0
    height: visible ? implicitHeight : 0
    spacing: Theme.half
    bottomPadding: Theme.gap

    TitleText {
        leftPadding: 6
        text: qsTr("Public areas")
    }
    Flickable {
        objectName: "floor-areas"
        width: root.width
        height: cells.height
        contentWidth: cells.width
        clip: true
        interactive: root.inOneLine
        flickableDirection: Flickable.HorizontalFlick
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Public areas")

        Flow {
            id: cells

            width: root.inOneLine ? root.areas.count * root.cellWidth : root.width

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

                    width: root.cellWidth
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
}
