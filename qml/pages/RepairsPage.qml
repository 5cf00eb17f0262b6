pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown
import Turndown.Models

/** What is broken in the hotel: what could hurt somebody first, then by urgency, each with its clock. */
Item {
    id: root

    required property RepairList repairs

    signal opened(string order)
    signal acceptTapped(string order)

    readonly property int footerHeight: 0
    readonly property var filters: [
        { code: "open", word: qsTr("To repair") }, { code: "mine", word: qsTr("Mine") },
        { code: "done", word: qsTr("To be checked") }, { code: "off-sale", word: qsTr("Out of order?") }
    ]

    PageTop {
        id: top

        HeadText {
            id: title

            text: qsTr("Repairs")
            Layout.margins: Theme.gap
        }
    }

    Flickable {
        id: bar

        anchors { top: top.bottom; horizontalCenter: parent.horizontalCenter }
        width: list.width
        height: 64
        contentWidth: chips.width
        clip: true
        flickableDirection: Flickable.HorizontalFlick

        Row {
            id: chips

            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.gap

            Repeater {
                model: root.filters.length // A list of words would be made anew with each language (docs/platform.md).

                FilterChip {
                    required property int index

                    objectName: "repairs-" + root.filters[index].code
                    text: root.filters[index].word
                    count: root.repairs.counts[root.filters[index].code] ?? 0
                    checked: root.repairs.filter === root.filters[index].code
                    onClicked: root.repairs.filter = root.filters[index].code
                }
            }
        }
    }

    ListView {
        id: list

        objectName: "repairs"
        anchors { top: bar.bottom; bottom: parent.bottom; horizontalCenter: parent.horizontalCenter }
        width: Math.min(900, root.width - 32)
        clip: true
        spacing: 12
        bottomMargin: 88
        boundsBehavior: Flickable.StopAtBounds
        model: root.repairs
        Accessible.role: Accessible.List
        Accessible.name: title.text

        delegate: RepairCard {
            width: list.width
            mayAccept: root.repairs.repairs
            onOpened: root.opened(key)
            onAcceptTapped: root.acceptTapped(key)
        }

        EmptyNote {
            anchors.centerIn: parent
            width: Math.min(420, parent.width)
            visible: list.count === 0
            glyph: "check"
            title: qsTr("Nothing here")
            detail: qsTr("What is reported as broken stands here until its repair has been checked.")
        }
    }
}
