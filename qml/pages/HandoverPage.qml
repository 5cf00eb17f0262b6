pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown
import Turndown.Models

/** What passes from person to person: notices to sign for, shifts to take over, keys and radios, my day's report. */
Item {
    id: root

    required property NoticeList notices
    required property HandoverList handovers
    required property CustodyList custody
    required property DayReport report

    signal handOverAsked
    signal passAsked(string asset)

    readonly property int footerHeight: footer.height + Theme.gap
    readonly property bool empty: notices.count + handovers.count + custody.count === 0 && !day.visible

    PageTop {
        id: top

        HeadText {
            text: qsTr("Handover")
            Layout.margins: Theme.gap
        }
    }

    ListView {
        id: list

        objectName: "custody"
        anchors { top: top.bottom; bottom: footer.top; horizontalCenter: parent.horizontalCenter }
        width: Math.min(900, root.width - 32)
        topMargin: above.height
        clip: true
        spacing: 12
        bottomMargin: 88
        boundsBehavior: Flickable.StopAtBounds
        model: root.custody
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Keys and radios")

        delegate: CustodyCard {
            width: list.width
            onSignedFor: root.custody.sign(key)
            onGivenBack: root.custody.giveBack(key)
            onPassAsked: root.passAsked(key)
            onMissed: root.custody.reportMissing(key)
            onFoundAgain: root.custody.reportFound(key)
        }

        ListLead {
            id: above

            list: list

            Column {
                width: parent.width
                spacing: 12
                bottomPadding: root.empty ? 0 : Theme.gapWide

                TitleText {
                    visible: root.notices.count > 0
                    text: qsTr("Notices")
                }
                Repeater {
                    model: root.notices

                    NoticeCard {
                        width: list.width
                        onHasBeenRead: root.notices.read(key)
                    }
                }
                TitleText {
                    visible: root.handovers.count > 0
                    text: qsTr("To be taken over")
                }
                Repeater {
                    model: root.handovers

                    HandoverCard {
                        width: list.width
                        onTaken: doc => root.handovers.take(key, doc)
                        onAllTaken: root.handovers.takeAll(key)
                        onWithdrawn: root.handovers.withdraw(key)
                    }
                }
                DayReportCard {
                    id: day

                    visible: root.report.rooms.length > 0
                    width: list.width
                    rooms: root.report.rooms
                    stage: root.report.state
                    remark: root.report.remark
                    reader: root.report.reader
                    waits: root.report.waits
                    onSignedFor: root.report.sign()
                }
            }
        }

        EmptyNote {
            anchors.centerIn: parent
            width: Math.min(420, parent.width)
            visible: root.empty
            glyph: "check"
            title: qsTr("Nothing to take over")
            detail: qsTr("Notices, what another shift hands over, the keys you have and your day's report stand here.")
        }
    }

    PageFooter {
        id: footer

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }

        ActionButton {
            objectName: "hand-over"
            text: qsTr("Hand over my shift")
            glyph: "forward"
            font.pixelSize: Theme.titleSize
            implicitHeight: 72
            Layout.fillWidth: true
            onClicked: root.handOverAsked()
        }
    }
}
