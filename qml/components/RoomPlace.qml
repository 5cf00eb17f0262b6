import QtQuick
import QtQuick.Layouts
import Turndown
import Turndown.Models

/** Where a room stands in my order, and one place earlier or later, for those who do not drag. */
RowLayout {
    id: root

    required property RoomOrder order
    required property var facts

    spacing: Theme.gap

    BodyText {
        text: root.facts.movable ? qsTr("Place %1 in my order").arg(root.order.placeOf(root.facts.number)) : ""
        Layout.fillWidth: true
    }
    ActionButton {
        objectName: "earlier"
        text: qsTr("Earlier")
        glyph: "earlier"
        implicitHeight: 56
        Accessible.name: qsTr("Room %1 earlier in my order").arg(root.facts.number)
        onClicked: root.order.moveEarlier(root.facts.number)
    }
    ActionButton {
        objectName: "later"
        text: qsTr("Later")
        glyph: "later"
        implicitHeight: 56
        Accessible.name: qsTr("Room %1 later in my order").arg(root.facts.number)
        onClicked: root.order.moveLater(root.facts.number)
    }
}
