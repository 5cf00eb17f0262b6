pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown

/** What one place has asked the store for, and the next step of whoever looks at it. */
Card {
    id: root

    required property string key
    required property string place
    required property string words
    required property string stage
    required property var lines ///< Each `{name, requested, approved, issued}`; approved is −1 while nobody has decided.
    required property string remark
    required property string openedBy
    required property string openedAt
    required property bool maySubmit
    required property bool mayDecide
    required property bool mayIssue
    required property bool mayClose
    required property bool pending

    signal submitTapped
    signal approveTapped
    signal refuseTapped
    signal issueTapped
    signal closeTapped

    readonly property string about: qsTr("Requisition, %1").arg(Words.place(place))

    function stageInWords(): string {
        switch (stage) {
        case "draft": return qsTr("Draft")
        case "submitted": return qsTr("Waits for the manager")
        }
        return qsTr("To be issued")
    }

    objectName: "requisition-" + place
    implicitHeight: column.implicitHeight + 28

    StateEdge {
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom; margins: 10 }
        tone: root.stage === "approved" ? "cleaning" : "dirty"
    }

    component Step: ActionButton {
        implicitHeight: Theme.mainTarget
        Accessible.name: qsTr("%1: %2").arg(text).arg(root.about)
    }

    ColumnLayout {
        id: column

        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: 32; rightMargin: 14 }
        spacing: Theme.gap

        RowLayout {
            Layout.fillWidth: true

            TitleText {
                text: Words.place(root.place)
                Layout.fillWidth: true
            }
            Mark {
                visible: root.pending
                glyph: "queue"
                word: qsTr("Not at the server yet")
            }
            BodyText {
                text: root.stageInWords()
                font.weight: Theme.heavy
            }
        }
        BodyText {
            visible: text !== ""
            text: root.words
            Layout.fillWidth: true
        }
        Repeater {
            model: root.lines

            RowLayout {
                id: line

                required property var modelData

                Layout.fillWidth: true

                BodyText {
                    text: line.modelData.name
                    Layout.fillWidth: true
                }
                BodyText {
                    text: root.stage === "approved" ? qsTr("%1 of %2 issued · %3 asked").arg(line.modelData.issued).arg(Math.max(0, line.modelData.approved)).arg(line.modelData.requested)
                        : String(line.modelData.requested)
                    quiet: root.stage === "approved" && line.modelData.issued >= line.modelData.approved
                }
            }
        }
        BodyText {
            visible: text !== ""
            text: root.remark
            Layout.fillWidth: true
        }
        BodyText {
            quiet: true
            text: qsTr("Asked by %1 at %2").arg(root.openedBy).arg(root.openedAt)
            Layout.fillWidth: true
        }
        Flow {
            spacing: Theme.gap
            Layout.fillWidth: true

            Step {
                objectName: "submit-requisition"
                visible: root.maySubmit
                kind: ActionButton.Primary
                glyph: "check"
                text: qsTr("Send to the manager")
                onClicked: root.submitTapped()
            }
            Step {
                objectName: "approve-requisition"
                visible: root.mayDecide
                kind: ActionButton.Primary
                glyph: "check"
                text: qsTr("Approve as asked")
                onClicked: root.approveTapped()
            }
            Step {
                objectName: "refuse-requisition"
                visible: root.mayDecide
                kind: ActionButton.Warning
                glyph: "close"
                text: qsTr("Refuse")
                onClicked: root.refuseTapped()
            }
            Step {
                objectName: "issue-requisition"
                visible: root.mayIssue
                kind: ActionButton.Primary
                glyph: "stock"
                text: qsTr("Issue what is open")
                onClicked: root.issueTapped()
            }
            Step {
                objectName: "close-requisition"
                visible: root.mayClose
                glyph: "close"
                text: root.stage === "approved" ? qsTr("The rest is not needed") : qsTr("Not needed any more")
                onClicked: root.closeTapped()
            }
        }
    }
}
