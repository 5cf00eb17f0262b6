pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown
import Turndown.Models

/**
 * Linen, supplies and minibar of a room: to finish it, pre-filled with what is usual; what was used besides; or what the
 * front desk should know while the guest waits.
 */
Item {
    id: root

    required property CountForm form
    required property bool wide

    signal back
    signal sent
    signal photoOpened(string source)

    readonly property int footerHeight: footer.height + Theme.gap
    readonly property bool leaving: form.purpose === "checkout"

    PageHeader {
        id: header

        title: root.form.finishing ? qsTr("Finish %1").arg(root.form.room)
            : root.leaving ? qsTr("Check-out of %1").arg(root.form.room) : qsTr("Used in %1").arg(root.form.room)
        detail: root.form.finishing ? qsTr("%1 · change only what differs").arg(Words.task(root.form.task))
            : root.leaving ? qsTr("What was used, is missing or broken")
            : qsTr("Supplies and linen taken besides the cleaning")
        onBack: root.back()
    }

    Flickable {
        id: list

        objectName: "counts"
        anchors { top: header.bottom; bottom: footer.top; horizontalCenter: parent.horizontalCenter }
        width: Math.min(760, root.width - 32)
        contentHeight: column.implicitHeight
        clip: true
        bottomMargin: 88
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: header.title

        ColumnLayout {
            id: column

            width: list.width
            spacing: Theme.gap

            ChecklistCard {
                objectName: "checklist"
                visible: root.form.finishing && checklist.count > 0
                checklist: root.form.checklist
                Layout.fillWidth: true
                onPictureOpened: source => root.photoOpened(source)
            }
            Repeater {
                model: root.form.items

                ColumnLayout {
                    id: line

                    required property string key
                    required property string heading
                    required property string name
                    required property string unit
                    required property int usual
                    required property int count

                    spacing: Theme.gap
                    Layout.fillWidth: true

                    TitleText {
                        visible: line.heading !== ""
                        text: Words.group(line.heading)
                        Layout.topMargin: 12
                    }
                    Card {
                        implicitHeight: 84
                        Layout.fillWidth: true

                        CountRow {
                            anchors { fill: parent; leftMargin: Theme.gapWide; rightMargin: 10 }
                            objectName: "count-" + line.key
                            name: line.name
                            unit: line.unit
                            usual: line.usual
                            count: line.count
                            showsUsual: root.form.finishing
                            onAsked: count => root.form.setCount(line.key, count)
                        }
                    }
                }
            }
            LinenReturnCard {
                objectName: "linen-return"
                visible: root.form.finishing && kinds > 0
                linen: root.form.linen
                Layout.fillWidth: true
            }
        }
    }

    EmptyNote {
        anchors.centerIn: list
        width: 420
        visible: root.form.items.count === 0
        glyph: "supplies"
        title: qsTr("Nothing to count")
        detail: qsTr("The office has no standard for this room and task.")
    }

    PageFooter {
        id: footer

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }

        ActionButton {
            objectName: "everything"
            visible: root.form.finishing && !root.form.everything
            glyph: "plus"
            text: qsTr("More items")
            font.pixelSize: Theme.titleSize
            implicitHeight: 80
            Layout.maximumWidth: 220
            onClicked: root.form.everything = true
        }
        ActionButton {
            objectName: "send-counts"
            kind: ActionButton.Primary
            enabled: root.form.finishing ? root.form.checklist.answered : !root.form.empty
            text: root.leaving ? qsTr("Tell the front desk")
                : !root.form.finishing ? qsTr("Record what was used")
                : !root.form.checklist.answered ? qsTr("Answer the marked points first")
                : root.form.asUsual ? qsTr("Finish, all as usual") : qsTr("Finish with these counts")
            glyph: "check"
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
}
