pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown
import Turndown.Models

/** A damage report: what kind of thing, what about it, how urgent, a photo. What is usual takes two taps, a photo one, and one to send. */
Item {
    id: root

    required property DamageForm form
    required property PhotoBook photos
    required property bool wide

    signal back
    signal sent
    signal photoOpened(string source)
    signal picturesAsked

    readonly property int footerHeight: footer.height + Theme.gap
    readonly property var before: form.alreadyReported
    readonly property bool reported: before.who !== undefined

    PageHeader {
        id: header

        title: qsTr("Damage in %1").arg(root.form.room)
        onBack: root.back()
    }

    Flickable {
        id: scroll

        anchors { top: header.bottom; bottom: footer.top; left: parent.left; right: parent.right; leftMargin: Theme.gapWide; rightMargin: Theme.gapWide }
        contentHeight: column.implicitHeight
        bottomMargin: 88
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        ColumnLayout {
            id: column

            width: scroll.width
            spacing: 12

            TitleText { text: qsTr("What is it?") }
            TileGrid {
                breadth: scroll.width
                tile: 176
                Layout.fillWidth: true

                Repeater {
                    model: DamageWords.categories

                    ChoiceTile {
                        required property string modelData

                        objectName: "category-" + modelData
                        glyph: modelData
                        text: DamageWords.category(modelData)
                        chosen: root.form.category === modelData
                        Layout.fillWidth: true
                        Layout.preferredWidth: 100
                        onClicked: {
                            root.form.category = modelData
                            nextInSight.restart()
                        }
                    }
                }
            }
            Banner {
                objectName: "already-reported"
                visible: root.reported
                tone: "dirty"
                radius: Theme.radius
                words: qsTr("Already reported here today: %1").arg(DamageWords.what(root.before.what ?? ""))
                detail: qsTr("%1 · %2. Report it again only if it is something else.").arg(root.before.who).arg(root.before.when)
                Layout.fillWidth: true
            }
            PhotoStrip {
                objectName: "photos-before"
                visible: root.reported && photos.length > 0
                photos: root.before.photos ?? []
                Layout.fillWidth: true
                onOpened: source => root.photoOpened(source)
            }
            TitleText {
                visible: root.form.category !== ""
                text: qsTr("What is wrong?")
            }
            TileGrid {
                visible: root.form.category !== ""
                breadth: scroll.width
                tile: 180
                Layout.fillWidth: true

                Repeater {
                    model: DamageWords.whats(root.form.category)

                    ChoiceTile {
                        required property string modelData

                        objectName: "what-" + modelData
                        text: DamageWords.what(modelData)
                        chosen: root.form.what === modelData
                        Layout.fillWidth: true
                        Layout.preferredWidth: 100
                        onClicked: {
                            root.form.what = modelData
                            nextInSight.restart()
                        }
                    }
                }
            }
            Banner {
                objectName: "came-back"
                visible: root.form.repeats.what !== undefined && !root.form.somethingElse
                tone: "dirty"
                radius: Theme.radius
                words: qsTr("This was repaired here before: %1").arg(RepairWords.ago(root.form.repeats.daysAgo ?? 0))
                detail: qsTr("By %1. It is reported as having come back, one class more urgent.").arg(root.form.repeats.who ?? "")
                Layout.fillWidth: true
            }
            ActionButton {
                objectName: "something-else"
                visible: root.form.repeats.what !== undefined
                text: root.form.somethingElse ? qsTr("It has come back") : qsTr("It is something else")
                implicitHeight: 56
                onClicked: root.form.somethingElse = !root.form.somethingElse
            }
            TitleText {
                visible: root.form.what !== ""
                text: qsTr("How urgent?")
            }
            TileGrid {
                visible: root.form.what !== ""
                breadth: scroll.width
                tile: 180
                Layout.fillWidth: true

                Repeater {
                    model: ["hazard", "p1", "p2", "p3", "p4"]

                    ChoiceTile {
                        required property string modelData

                        readonly property bool isHazard: modelData === "hazard"

                        objectName: "urgency-" + modelData
                        glyph: isHazard ? "attention" : ""
                        text: isHazard ? qsTr("Hazard") : DamageWords.urgency(modelData)
                        detail: isHazard ? qsTr("Somebody could come to harm") : DamageWords.urgencyMeans(modelData)
                        chosen: isHazard ? root.form.hazard : !root.form.hazard && root.form.priority === modelData
                        implicitHeight: Math.max(88, contentItem.implicitHeight + 16)
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredWidth: 100
                        onClicked: {
                            root.form.hazard = isHazard
                            root.form.priority = isHazard ? "p1" : modelData
                            nextInSight.restart()
                        }
                    }
                }
            }
            TitleText {
                visible: root.form.what !== ""
                text: qsTr("Photo")
            }
            PhotoStrip {
                visible: root.form.what !== ""
                photos: root.form.photos
                latest: root.photos.latest
                trouble: root.photos.trouble
                Layout.fillWidth: true
                onOpened: source => root.photoOpened(source)
                onAdded: file => root.form.addPhoto(file)
                onRemoved: name => root.form.removePhoto(name)
                onMoreAsked: root.picturesAsked()
            }
            GuestCharge {
                visible: root.form.what !== "" && lines.length > 0
                lines: root.form.charge
                Layout.fillWidth: true
                onAsked: (item, quantity) => root.form.setCharge(item, quantity)
            }
            TextBlock {
                objectName: "damage-words"
                visible: root.form.what !== ""
                text: root.form.words
                placeholderText: qsTr("More words, if needed")
                implicitHeight: 96
                Layout.fillWidth: true
                onTextChanged: root.form.words = text
            }
        }
    }

    PageFooter {
        id: footer

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }

        ActionButton {
            objectName: "send-damage"
            kind: ActionButton.Primary
            enabled: root.form.ready
            text: root.form.ready ? qsTr("Send") : root.form.category === "" ? qsTr("Choose what it is")
                : root.form.what === "" ? qsTr("Choose what is wrong") : qsTr("Choose how urgent it is")
            glyph: root.form.ready ? "check" : ""
            font.pixelSize: Theme.headSize
            implicitHeight: 80
            Layout.fillWidth: true
            onClicked: {
                if (root.form.send()) {
                    root.sent()
                }
            }
        }
    }

    Component.onCompleted: root.photos.look()

    /** After each choice the next question comes into sight, clear of the undo bar. */
    Timer {
        id: nextInSight

        interval: 0
        onTriggered: scroll.contentY = Math.max(0, scroll.contentHeight + scroll.bottomMargin - scroll.height)
    }
}
