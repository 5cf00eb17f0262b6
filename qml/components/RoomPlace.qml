import QtQuick
import QtQuick.Layouts
import Turndown
import Turndown.Models

/** Where a room stands in my order, and one place earlier or later, for those who do not drag. */
RowLayout {
    id: root

    required property RoomOrder order
    required property var facts
    property string key: facts.number ?? "" ///< Of the card on my list.

    spacing: Theme.gap

    BodyText {
        text: root.facts.movable ? qsTr("Place %1 in my order").arg(root.order.placeOf(root.key)) : ""
        Layout.fillWidth: true
    }
    ActionButton {
        objectName: "earlier"
        text: qsTr("Earlier")
        glyph: "earlier"
        implicitHeight: 56
        Accessible.name: qsTr("%1 earlier in my order").arg(root.facts.name || root.facts.number)
        onClicked: root.order.moveEarlier(root.key)
    }
    ActionButton {
        objectName: "later"
        text: qsTr("Later")
        glyph: "later"
        implicitHeight: 56
        Accessible.name: qsTr("%1 later in my order").arg(root.facts.name || root.facts.number)
        onClicked: root.order.moveLater(root.key)
    }
}
