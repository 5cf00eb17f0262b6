import QtQuick
import QtQuick.Layouts
import Turndown

/** How far the shift has come: rooms, credits and time at work in them, in words; credits as a line. */
ColumnLayout {
    id: root

    required property int roomsDone
    required property int roomsTotal
    required property int creditsDone
    required property int creditsTotal
    required property int minutesWorked

    spacing: 6
    Accessible.role: Accessible.ProgressBar
    Accessible.name: words.text

    BodyText {
        id: words

        text: qsTr("%1 of %2 rooms · %3 of %4 credits").arg(root.roomsDone).arg(root.roomsTotal).arg(root.creditsDone).arg(root.creditsTotal)
            + (root.minutesWorked > 0 ? " · " + qsTr("%1 in rooms").arg(Words.span(root.minutesWorked)) : "")
        maximumLineCount: 2
        elide: Text.ElideRight
        Layout.fillWidth: true
    }
    Rectangle {
        Layout.fillWidth: true
        implicitHeight: 8
        radius: 4
        color: Theme.sunken

        Rectangle {
            anchors.left: parent.left
            width: root.creditsTotal > 0 ? Math.max(height, parent.width * Math.min(1, root.creditsDone / root.creditsTotal)) : 0
            visible: root.creditsDone > 0
            height: parent.height
            radius: 4
            color: Theme.toneInk("inspected")
        }
    }
}
