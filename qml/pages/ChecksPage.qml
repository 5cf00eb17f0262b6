pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown
import Turndown.Models

/** What is to be checked, in the order in which guests come; for supervisors, also today's sample of what leads have passed. */
Item {
    id: root

    required property InspectionList checks

    signal opened(string room)
    signal passed(string room)

    readonly property int footerHeight: 0
    property bool showsSample: false
    readonly property bool sampling: showsSample && checks.samples

    PageTop {
        id: top

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            HeadText {
                text: qsTr("Checks")
                Layout.margins: Theme.gap
            }
            BodyText {
                quiet: true
                text: qsTr("%n for you to check", "", root.checks.mine)
                horizontalAlignment: Text.AlignRight
                Layout.fillWidth: true
                Layout.rightMargin: Theme.gap
            }
        }
        RowLayout {
            visible: root.checks.samples
            spacing: Theme.gap
            Layout.fillWidth: true

            FilterChip {
                objectName: "show-queue"
                text: qsTr("To check")
                count: root.checks.count
                checked: !root.showsSample
                onClicked: root.showsSample = false
            }
            FilterChip {
                objectName: "show-sample"
                text: qsTr("Today's sample")
                count: root.checks.sample.count
                checked: root.showsSample
                onClicked: root.showsSample = true
            }
        }
    }

    ListView {
        id: queue

        objectName: "check-queue"
        visible: !root.sampling
        anchors { top: top.bottom; bottom: parent.bottom; horizontalCenter: parent.horizontalCenter }
        width: Math.min(1000, root.width - 32)
        clip: true
        bottomMargin: 96
        boundsBehavior: Flickable.StopAtBounds
        model: root.checks
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Checks")

        delegate: Column {
            id: cell

            required property string key
            required property string heading
            required property string task
            required property string cleaner
            required property string since
            required property string bar
            required property int fails
            required property bool vip
            required property bool arrival
            required property bool guestWaits
            required property bool rush
            required property bool pending
            required property string eta

            width: queue.width
            spacing: Theme.gap
            bottomPadding: 12

            TitleText {
                visible: cell.heading !== ""
                text: CheckWords.group(cell.heading)
                topPadding: Theme.gap
                leftPadding: Theme.gap
            }
            CheckRow {
                objectName: "check-row-" + cell.key
                width: parent.width
                number: cell.key
                task: cell.task
                cleaner: cell.cleaner
                since: cell.since
                bar: cell.bar
                fails: cell.fails
                vip: cell.vip
                arrival: cell.arrival
                guestWaits: cell.guestWaits
                rush: cell.rush
                pending: cell.pending
                eta: cell.eta
                onOpened: root.opened(cell.key)
                onPassed: root.passed(cell.key)
            }
        }

        EmptyNote {
            anchors.centerIn: parent
            width: Math.min(420, parent.width)
            visible: queue.count === 0
            glyph: "inspected"
            title: qsTr("Nothing to check")
            detail: qsTr("Rooms appear here as soon as they are cleaned.")
        }
    }

    ListView {
        id: sample

        objectName: "check-sample"
        visible: root.sampling
        anchors { top: top.bottom; bottom: parent.bottom; horizontalCenter: parent.horizontalCenter }
        width: Math.min(1000, root.width - 32)
        clip: true
        spacing: 12
        bottomMargin: 96
        boundsBehavior: Flickable.StopAtBounds
        model: root.checks.sample
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Today's sample")

        delegate: SampleRow {
            required property string key

            width: sample.width
            number: key
            onOpened: root.opened(key)
        }

        EmptyNote {
            anchors.centerIn: parent
            width: Math.min(420, parent.width)
            visible: sample.count === 0
            glyph: "search"
            title: qsTr("No room of today's sample has been passed yet")
            detail: qsTr("The sample is drawn among the rooms that leads pass, the same on every tablet.")
        }
    }
}
