import QtQuick
import Turndown

/** What a finger carries over the page: how many rooms. People's cards catch it. */
Rectangle {
    id: root

    required property int count

    /** Picks it up at a place of the scene. */
    function lift(at: point) {
        root.follow(at)
        root.visible = true
    }

    function follow(at: point) {
        const place = root.parent.mapFromItem(null, at.x, at.y)
        root.x = place.x - root.width / 2
        root.y = place.y - root.height - 12 // Above the finger, where it can be seen.
    }

    /** Lets it fall on whatever lies under the finger. */
    function fall() {
        root.Drag.drop()
        root.visible = false
    }

    visible: false
    z: 10
    width: words.implicitWidth + 32
    height: 48
    radius: 24
    color: Theme.action
    Drag.active: visible
    Drag.hotSpot: Qt.point(width / 2, height + 12)
    Accessible.ignored: true

    Text {
        id: words

        anchors.centerIn: parent
        text: qsTr("%n rooms", "", root.count)
        font.pixelSize: Theme.textSize
        font.weight: Theme.heavy
        color: Theme.actionInk
    }
}
