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
    required property int requests ///< How many are mine or nobody's.
    required property int found    ///< How many I have to hand in, or to ask back.

    signal chosen(string place)

    // Apart from the words: they change alone.
    readonly property var places: ["rooms", "floor", "requests", "checks", "assign", "stock", "found", "attention", "more"]
    readonly property var leading: ["checks", "assign"]
    readonly property var following: ["found"] ///< Where a lead's tabs leave no place, it is on the page of More.
    readonly property var words: ({
        "rooms": qsTr("My rooms"), "floor": qsTr("Floor"), "requests": qsTr("Requests"), "checks": qsTr("Checks"),
        "assign": qsTr("Assign"), "stock": qsTr("Stock"), "found": qsTr("Found & lent"), "attention": qsTr("Attention"), "more": qsTr("More")
    })

    implicitHeight: Math.max(76, line.implicitHeight + Theme.half)
    implicitWidth: Math.max(104, widestWord + 2 * Theme.half)
    z: 1
    color: Theme.raised
    Accessible.role: Accessible.PageTabList

    readonly property real widestWord: {
        let widest = 0
        for (let index = 0; index < tabs.count; ++index) {
            const tab = tabs.itemAt(index) as AbstractButton
            widest = Math.max(widest, tab?.visible ? tab.contentItem.wordsWidth : 0)
        }
        return widest
    }

    GridLayout {
        id: line

        anchors { fill: parent; topMargin: root.wide ? Theme.gap : 0 }
        columns: root.wide ? 1 : root.places.length - (root.mayLead ? root.following.length : root.leading.length)
        rowSpacing: Theme.gap
        columnSpacing: Theme.gap

        Repeater {
            id: tabs

            model: root.places

            AbstractButton {
                id: tab

                required property string modelData
                readonly property bool chosen: root.current === modelData || (modelData === "more" && root.mayLead && root.following.includes(root.current))
                readonly property int waiting: modelData === "attention" ? root.attention : modelData === "requests" ? root.requests : modelData === "found" ? root.found : 0

                visible: !(root.mayLead ? root.following : root.leading).includes(modelData) // A new list would tear down the tabs (docs/platform.md).
                objectName: "go-" + modelData
                Layout.fillWidth: true
                Layout.preferredWidth: 100 // All alike, where no word is wider.
                Layout.minimumWidth: contentItem.wordsWidth
                Layout.fillHeight: !root.wide
                Layout.preferredHeight: 84
                Layout.maximumHeight: 84
                text: root.words[modelData]
                Accessible.role: Accessible.PageTab
                Accessible.name: waiting > 0 ? qsTr("%1: %2").arg(text).arg(waiting) : text
                Accessible.selected: chosen
                onClicked: root.chosen(modelData)

                contentItem: TabFace {
                    topPadding: root.wide ? 10 : 6
                    glyph: tab.modelData
                    words: tab.text
                    chosen: tab.chosen
                    waiting: tab.waiting
                    loud: tab.modelData === "attention"
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
