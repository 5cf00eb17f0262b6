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
    required property int requests ///< How many are mine or nobody's.

    signal chosen(string place)

    readonly property var places: [
        { code: "rooms", word: qsTr("My rooms") },
        { code: "floor", word: qsTr("Floor") },
        { code: "requests", word: qsTr("Requests") },
        { code: "stock", word: qsTr("Stock") },
        { code: "attention", word: qsTr("Attention") },
        { code: "more", word: qsTr("More") }
    ]

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
                readonly property int waiting: modelData.code === "attention" ? root.attention
                    : modelData.code === "requests" ? root.requests : 0

                objectName: "go-" + modelData.code
                Layout.fillWidth: true
                Layout.preferredWidth: 100 // All alike.
                Layout.fillHeight: !root.wide
                Layout.preferredHeight: 84
                Layout.maximumHeight: 84
                text: modelData.word
                Accessible.role: Accessible.PageTab
                Accessible.name: waiting > 0 ? qsTr("%1: %2").arg(text).arg(waiting) : text
                Accessible.selected: chosen
                onClicked: root.chosen(modelData.code)

                contentItem: TabFace {
                    topPadding: root.wide ? 10 : 6
                    glyph: tab.modelData.code
                    words: tab.text
                    chosen: tab.chosen
                    waiting: tab.waiting
                    loud: tab.modelData.code === "attention"
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
