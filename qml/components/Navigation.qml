pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Turndown

/** The places one can go: a bar under the thumbs when upright, a rail on the side of the hand when wide. */
Rectangle {
    id: root

    required property bool wide
    required property string current
    required property int attention
    required property bool mayLead

    signal chosen(string place)

    readonly property var places: [
        { code: "rooms", word: qsTr("My rooms") },
        { code: "floor", word: qsTr("Floor") },
        ...root.leading,
        { code: "stock", word: qsTr("Stock") },
        { code: "attention", word: qsTr("Attention") },
        { code: "more", word: qsTr("More") }
    ]
    readonly property var leading: mayLead ? [
        { code: "checks", word: qsTr("Checks") },
        { code: "assign", word: qsTr("Assign") }
    ] : []

    implicitHeight: 76
    implicitWidth: 104
    z: 1
    color: Theme.raised
    Accessible.role: Accessible.PageTabList

    GridLayout {
        anchors { fill: parent; topMargin: root.wide ? Theme.gap : 0 }
        columns: root.wide ? 1 : root.places.length
        rowSpacing: Theme.half
        columnSpacing: 0

        Repeater {
            model: root.places

            AbstractButton {
                id: tab

                required property var modelData
                readonly property bool chosen: root.current === modelData.code

                objectName: "go-" + modelData.code
                Layout.fillWidth: true
                Layout.preferredWidth: 100 // All alike.
                Layout.fillHeight: !root.wide
                Layout.preferredHeight: 84
                Layout.maximumHeight: 84
                text: modelData.word
                Accessible.role: Accessible.PageTab
                Accessible.name: modelData.code === "attention" && root.attention > 0
                    ? qsTr("%1: %2").arg(text).arg(root.attention) : text
                Accessible.selected: chosen
                onClicked: root.chosen(modelData.code)

                contentItem: TabFace {
                    topPadding: root.wide ? 10 : 6
                    glyph: tab.modelData.code
                    words: tab.text
                    chosen: tab.chosen
                    waiting: tab.modelData.code === "attention" ? root.attention : 0
                }

                background: Item {
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

        Item {
            visible: root.wide
            Layout.fillHeight: true
        }
    }
}
