pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown
import Turndown.Models

/** One repair: what is known, what people said, and the next step of whoever looks at it. */
Item {
    id: root

    required property RepairScreen repair

    signal back
    signal doneAsked
    signal sayAsked(string step)
    signal roomAsked(string room)
    signal photoOpened(string source)

    readonly property int footerHeight: footer.visible ? footer.height + Theme.gap : 0
    readonly property var facts: repair.facts
    readonly property var may: repair.may
    readonly property bool answers: may.answer ?? false ///< One next thing to do: the answer that others wait for.
    readonly property bool open: facts.stage === "open" || facts.stage === "accepted"

    PageHeader {
        id: header

        title: qsTr("%1 · %2").arg(root.facts.where ?? "").arg(DamageWords.what(root.facts.what ?? ""))
        onBack: root.back()
    }

    Flickable {
        id: scroll

        anchors { top: header.bottom; bottom: footer.visible ? footer.top : parent.bottom; horizontalCenter: parent.horizontalCenter }
        width: Math.min(900, root.width - 32)
        contentHeight: column.implicitHeight
        bottomMargin: 88
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        ColumnLayout {
            id: column

            width: scroll.width
            spacing: Theme.gapWide

            RepairFacts {
                facts: root.facts
                Layout.fillWidth: true
                onPhotoOpened: source => root.photoOpened(source)
            }
            Banner {
                objectName: "likely-same"
                visible: root.facts.likely !== undefined
                tone: "dirty"
                radius: Theme.radius
                words: qsTr("Perhaps the same as: %1").arg(DamageWords.what(root.facts.likely?.what ?? ""))
                detail: qsTr("Reported by %1 before.").arg(root.facts.likely?.who ?? "")
                Layout.fillWidth: true
            }
            Banner {
                objectName: "proof-missing"
                visible: root.facts.hazard === true && root.facts.stage === "done" && (root.facts.proof ?? []).length === 0
                tone: "attention"
                radius: Theme.radius
                words: qsTr("No photo shows the repair.")
                detail: qsTr("What could hurt somebody is checked by a photo. Open it again and ask for one.")
                Layout.fillWidth: true
            }
            Flow {
                spacing: Theme.gap
                Layout.fillWidth: true

                component Act: ActionButton { implicitHeight: 56 }

                Act {
                    objectName: "comment-repair"
                    visible: (root.may.repair ?? false) && root.facts.stage !== "merged"
                    text: qsTr("Remark")
                    glyph: "note"
                    onClicked: root.sayAsked("commented")
                }
                Act {
                    objectName: "reopen-repair"
                    visible: (root.may.repair ?? false) && ["accepted", "done", "verified"].includes(root.facts.stage)
                    text: qsTr("Open again")
                    glyph: "undo"
                    onClicked: root.sayAsked("reopened")
                }
                Act {
                    objectName: "merge-repair"
                    visible: (root.may.repair ?? false) && root.facts.likely !== undefined
                    text: qsTr("It is the same")
                    onClicked: root.repair.merge()
                }
                Act {
                    objectName: "unmerge-repair"
                    visible: (root.may.repair ?? false) && root.facts.stage === "merged"
                    text: qsTr("It is another one")
                    onClicked: root.repair.unmerge()
                }
                Act {
                    objectName: "ask-off-sale"
                    visible: root.may.ask ?? false
                    text: qsTr("Ask out of order")
                    glyph: "out-of-order"
                    onClicked: root.sayAsked("off-sale")
                }
                Act {
                    objectName: "open-room"
                    visible: (root.facts.room ?? "") !== ""
                    text: qsTr("Open room %1").arg(root.facts.room ?? "")
                    onClicked: root.roomAsked(root.facts.room)
                }
            }
            RoomNotes {
                objectName: "repair-comments"
                notes: root.repair.comments
                visible: root.repair.comments.count > 0
                Layout.fillWidth: true
            }
        }
    }

    PageFooter {
        id: footer

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        visible: ((root.may.repair ?? false) && root.open) || (root.may.verify ?? false) || root.answers

        component MainButton: ActionButton {
            font.pixelSize: Theme.titleSize
            implicitHeight: 80
            Layout.fillWidth: true
            Layout.preferredWidth: 100
        }

        MainButton {
            objectName: "accept-repair"
            visible: (root.may.repair ?? false) && root.facts.stage === "open" && !root.answers
            text: qsTr("I'll do it")
            glyph: "hand"
            onClicked: root.repair.accept()
        }
        MainButton {
            objectName: "finish-repair"
            kind: ActionButton.Primary
            visible: (root.may.repair ?? false) && root.open && !root.answers
            text: qsTr("Done …")
            glyph: "check"
            onClicked: root.doneAsked()
        }
        MainButton {
            objectName: "verify-repair"
            kind: ActionButton.Primary
            visible: root.may.verify ?? false
            text: qsTr("It is in order")
            glyph: "inspected"
            onClicked: root.repair.verify()
        }
        MainButton {
            objectName: "refuse-off-sale"
            visible: root.answers
            text: qsTr("Refuse …")
            onClicked: root.sayAsked("refused")
        }
        MainButton {
            objectName: "grant-off-sale"
            kind: ActionButton.Primary
            visible: root.answers
            text: qsTr("Take off sale")
            glyph: "out-of-order"
            onClicked: root.repair.grantOffSale()
        }
    }
}
