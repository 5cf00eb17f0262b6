import QtQuick

/** A finger on something that can be dragged: a tap is a tap; pressed for a while, it takes the thing along. */
MouseArea {
    id: root

    property bool carrying: false

    signal tapped
    signal taken(point at)   ///< In the scene, as all places here.
    signal moved(point at)
    signal letGo
    signal lost              ///< Something else took the finger: nothing is dropped.

    preventStealing: carrying
    onClicked: root.tapped()
    onPressAndHold: mouse => {
        root.carrying = true
        root.taken(root.mapToItem(null, mouse.x, mouse.y))
    }
    onPositionChanged: mouse => {
        if (root.carrying) {
            root.moved(root.mapToItem(null, mouse.x, mouse.y))
        }
    }
    onReleased: {
        if (root.carrying) {
            root.carrying = false
            root.letGo()
        }
    }
    onCanceled: {
        if (root.carrying) {
            root.carrying = false
            root.lost()
        }
    }
}
