import QtQuick
import Turndown

/** A level against its par: full, or how far below. The number beside it says the same. */
Rectangle {
    id: root

    required property int level
    required property int par

    implicitHeight: 10
    radius: 5
    color: Theme.sunken
    Accessible.ignored: true

    Rectangle {
        anchors.left: parent.left
        visible: root.level > 0
        height: parent.height
        width: root.par > 0 ? Math.max(height, parent.width * Math.min(1, root.level / root.par)) : parent.width
        radius: 5
        color: root.level < root.par ? Theme.toneInk("dirty") : Theme.toneInk("clean")
    }
}
