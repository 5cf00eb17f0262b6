pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown
import Turndown.Models

/** What is broken here and not yet repaired. */
Card {
    id: root

    required property RowModel defects

    signal photoOpened(string source)
    signal opened(string order) ///< `work-order/ID`

    implicitHeight: column.implicitHeight + 32

    ColumnLayout {
        id: column

        anchors { left: parent.left; right: parent.right; top: parent.top; margins: 16 }
        spacing: 12

        TitleText { text: qsTr("To be repaired") }
        Repeater {
            model: root.defects

            RowLayout {
                id: defect

                required property string key
                required property string category
                required property string what
                required property string priority
                required property bool hazard
                required property string who
                required property string when
                required property bool pending
                required property var photos

                Layout.fillWidth: true
                spacing: Theme.gapWide

                Rectangle {
                    implicitWidth: 40
                    implicitHeight: 40
                    radius: 20
                    color: Theme.wash("blocked")
                    Layout.alignment: Qt.AlignTop

                    Glyph {
                        anchors.centerIn: parent
                        name: defect.hazard ? "attention" : defect.category
                        size: 24
                        colour: Theme.toneInk("blocked")
                    }
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    BodyText {
                        text: qsTr("%1 · %2").arg(DamageWords.category(defect.category)).arg(DamageWords.what(defect.what))
                        font.weight: Theme.heavy
                        Layout.fillWidth: true
                    }
                    BodyText {
                        quiet: true
                        text: qsTr("%1 · %2 · %3").arg(RepairWords.urgency(defect.hazard, defect.priority)).arg(defect.who).arg(defect.when)
                        Layout.fillWidth: true
                    }
                    PhotoStrip {
                        visible: photos.length > 0
                        photos: defect.photos
                        Layout.fillWidth: true
                        Layout.topMargin: Theme.gap
                        onOpened: source => root.photoOpened(source)
                    }
                }
                IconButton {
                    objectName: "defect-" + defect.what
                    glyph: "repairs"
                    text: qsTr("Open the repair: %1").arg(DamageWords.what(defect.what))
                    onClicked: root.opened(defect.key)
                }
                Glyph {
                    visible: defect.pending
                    name: "waiting"
                    colour: Theme.toneInk("cleaning")
                }
            }
        }
    }
}
