pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Turndown

/** One place of several, on a line that scrolls sideways where it is too long. */
Flickable {
    id: root

    property var places: [] ///< Codes.
    required property var words  ///< By code.
    required property string current

    signal chosen(string place)

    implicitHeight: 60
    contentWidth: tabs.width
    clip: true
    flickableDirection: Flickable.HorizontalFlick
    Accessible.role: Accessible.PageTabList

    Row {
        id: tabs

        leftPadding: Theme.gap
        rightPadding: Theme.gap
        spacing: Theme.gap

        Repeater {
            model: root.places

            AbstractButton {
                id: tab

                required property string modelData
                readonly property bool chosen: root.current === modelData

                objectName: "place-" + modelData
                implicitWidth: implicitContentWidth + 32
                implicitHeight: 56
                text: root.words[modelData] ?? modelData
                Accessible.role: Accessible.PageTab
                Accessible.name: text
                Accessible.selected: chosen
                onClicked: root.chosen(modelData)

                contentItem: Text {
                    text: tab.text
                    font.pixelSize: Theme.textSize
                    font.weight: tab.chosen ? Theme.heavy : Font.Normal
                    color: tab.chosen ? Theme.actionWashInk : Theme.ink
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                    textFormat: Text.PlainText
                }
                background: Item {
                    Rectangle {
                        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: 4 }
                        height: 4
                        radius: 2
                        color: tab.chosen ? Theme.action : "transparent"
                    }
                    Rectangle {
                        anchors { fill: parent; margins: 2 }
                        visible: tab.visualFocus
                        radius: Theme.radius
                        color: "transparent"
                        border.width: 3
                        border.color: Theme.action
                    }
                }
            }
        }
    }
}
