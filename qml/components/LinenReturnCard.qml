pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown
import Turndown.Models

/** The linen that comes out of a room: one line while it is as much as went in, each kind once somebody opens it. */
Card {
    id: root

    required property LinenReturn linen
    property bool opened: false

    readonly property int kinds: linen.count

    implicitHeight: column.implicitHeight + 2 * Theme.gap

    ColumnLayout {
        id: column

        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.gap }
        spacing: Theme.gap

        TickRow {
            objectName: "linen-as-laid"
            visible: !root.opened
            text: root.linen.asLaid ? qsTr("As much soiled linen out as clean in") : qsTr("Soiled linen differs")
            detail: qsTr("Tap to count what came out, is torn or stained")
            done: root.linen.asLaid
            Layout.fillWidth: true
            onClicked: root.opened = true
        }
        Repeater {
            model: root.opened ? root.linen : null

            ColumnLayout {
                id: kind

                required property string key
                required property string name
                required property int laid
                required property int out
                required property int damaged
                required property int stained

                spacing: Theme.gap
                Layout.fillWidth: true
                Layout.leftMargin: Theme.gap
                Layout.rightMargin: Theme.gap

                TitleText {
                    text: kind.name
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.gap
                }
                LinenCount {
                    objectName: "out-" + kind.key
                    text: qsTr("Soiled out · %1 in").arg(kind.laid)
                    label: qsTr("%1, soiled out").arg(kind.name)
                    count: kind.out
                    onAsked: count => root.linen.setOut(kind.key, count)
                }
                LinenCount {
                    objectName: "damaged-" + kind.key
                    text: qsTr("Of these torn")
                    label: qsTr("%1, torn").arg(kind.name)
                    count: kind.damaged
                    onAsked: count => root.linen.setDamaged(kind.key, count)
                }
                LinenCount {
                    objectName: "stained-" + kind.key
                    text: qsTr("Of these stained for good")
                    label: qsTr("%1, stained for good").arg(kind.name)
                    count: kind.stained
                    onAsked: count => root.linen.setStained(kind.key, count)
                }
            }
        }
    }
}
