pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown
import Turndown.Models

/** The checklist of a public area: ticked while somebody is at it, and what an inspector found wrong. */
Card {
    id: root

    required property RowModel lines
    required property bool mayTick
    required property int missing

    signal ticked(string line, bool on)
    signal photoOpened(string source)

    implicitHeight: column.implicitHeight + 32

    ColumnLayout {
        id: column

        anchors { left: parent.left; right: parent.right; top: parent.top; margins: 16 }
        spacing: Theme.gap

        TitleText { text: qsTr("Checklist") }
        BodyText {
            visible: root.mayTick && root.missing > 0
            text: qsTr("%n lines must be ticked before it is finished.", "", root.missing)
            Layout.fillWidth: true
        }
        Repeater {
            model: root.lines

            ColumnLayout {
                id: line

                required property string key
                required property string name
                required property bool needed
                required property bool ticked
                required property bool failed
                required property string reason
                required property var photos
                required property string standard

                Layout.fillWidth: true
                spacing: 2

                RowLayout {
                    spacing: Theme.gap

                    PhotoThumb {
                        visible: source !== ""
                        implicitWidth: 80
                        implicitHeight: 80
                        source: line.standard
                        text: qsTr("%1: how it should look").arg(line.name)
                        onClicked: root.photoOpened(source)
                    }
                    ChoiceTile {
                        objectName: "tick-" + line.key
                        visible: root.mayTick
                        text: line.needed && !line.ticked ? qsTr("%1 *").arg(line.name) : line.name
                        chosen: line.ticked
                        implicitHeight: Theme.mainTarget
                        Accessible.role: Accessible.CheckBox
                        Accessible.name: line.needed ? qsTr("%1, must be ticked").arg(line.name) : line.name
                        Layout.fillWidth: true
                        onClicked: root.ticked(line.key, !line.ticked)
                    }
                    BodyText {
                        visible: !root.mayTick
                        text: qsTr("· %1").arg(line.name)
                        Layout.fillWidth: true
                    }
                }
                FactLine {
                    glyph: "attention"
                    loud: true
                    words: !line.failed ? "" : line.reason === "" ? qsTr("Not in order") : qsTr("Not in order: %1").arg(line.reason)
                    Layout.fillWidth: true
                }
                PhotoStrip {
                    visible: line.failed && photos.length > 0
                    photos: line.photos
                    Layout.fillWidth: true
                    onOpened: source => root.photoOpened(source)
                }
            }
        }
    }
}
