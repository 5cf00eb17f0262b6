pragma ComponentBehavior: Bound

import QtQuick
import Turndown

/** How full a shift is; over the cap the bar is full and striped. The words beside it say the same. */
Rectangle {
    id: root

    required property int credits
    required property int cap

    readonly property bool over: credits > cap

    implicitHeight: 10
    radius: 5
    color: Theme.sunken
    clip: true
    Accessible.ignored: true

    Rectangle {
        visible: root.credits > 0
        height: parent.height
        width: Math.max(height, parent.width * Math.min(1, root.credits / Math.max(1, root.cap)))
        radius: 5
        color: root.over ? Theme.toneInk("attention") : Theme.toneInk("cleaning")
    }
    Row {
        visible: root.over
        anchors.fill: parent
        anchors.leftMargin: 16
        spacing: 14

        Repeater {
            model: root.over ? Math.ceil(root.width / 20) : 0

            Rectangle {
                width: 6
                height: root.height
                color: Theme.raised
            }
        }
    }
}
