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
    required property int handover ///< How much waits to be read, taken over or signed for.
    required property int stock    ///< How many items are below their par, for whoever keeps the store.
    required property bool engineer ///< Their day is repairs, not rooms.
    required property int repairs ///< How many wait for who is here.

    signal chosen(string place)

    // Apart from the words: they change alone.
    readonly property var places: ["repairs", "rooms", "floor", "requests", "checks", "assign", "stock", "found", "attention", "more"]
    /** Where a lead's tabs leave no place, found items are on the page of More. */
    readonly property var absent: [root.engineer ? "rooms" : "repairs", ...(root.mayLead ? ["found"] : ["checks", "assign"])]
    readonly property var onMore: ["handover", ...(root.mayLead ? ["found"] : [])]
    readonly property var waiting: ({ "attention": root.attention, "requests": root.requests, "repairs": root.repairs, "found": root.found, "stock": root.stock,
        "more": root.handover + (root.engineer ? 0 : root.repairs) }) // A manager finds repairs there.
    readonly property var words: ({
        "repairs": qsTr("Repairs"), "rooms": qsTr("My rooms"), "floor": qsTr("Floor"), "requests": qsTr("Requests"), "checks": qsTr("Checks"),
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
        columns: root.wide ? 1 : root.places.length - root.absent.length
        rowSpacing: Theme.gap
        columnSpacing: Theme.gap

        Repeater {
            id: tabs

            model: root.places

            AbstractButton {
                id: tab

                required property string modelData
                readonly property bool chosen: root.current === modelData || (modelData === "more" && root.onMore.includes(root.current))
                readonly property int waiting: root.waiting[modelData] ?? 0

                visible: !root.absent.includes(modelData) // A new list would tear down the tabs (docs/platform.md).
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
