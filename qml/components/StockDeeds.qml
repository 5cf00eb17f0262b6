import QtQuick
import QtQuick.Layouts
import Turndown

/** What may have happened to so many of an item. */
GridLayout {
    id: root

    required property int quantity
    required property bool mayCount
    required property bool mayReceive
    required property bool asksStore ///< The store supplies this place.
    required property bool soiled    ///< Linen waits here for the laundry.

    signal used
    signal restocked
    signal received
    signal counted
    signal writtenOff
    signal parChosen
    signal sentToLaundry

    columns: 2
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap
    layoutDirection: Theme.leftHanded !== LayoutMirroring.enabled ? Qt.RightToLeft : Qt.LeftToRight

    component Deed: ActionButton {
        font.pixelSize: Theme.titleSize
        implicitHeight: 72
        Layout.fillWidth: true
        Layout.preferredWidth: 100
    }

    Deed {
        objectName: "count-stock"
        visible: root.mayCount
        glyph: "search"
        text: qsTr("Counted: %1 here").arg(root.quantity)
        onClicked: root.counted()
    }
    Deed {
        objectName: "receive-stock"
        visible: root.mayReceive
        enabled: root.quantity > 0
        glyph: "plus"
        text: qsTr("Received %1").arg(root.quantity)
        onClicked: root.received()
    }
    Deed {
        objectName: "restock"
        visible: root.asksStore
        enabled: root.quantity > 0
        glyph: "stock"
        text: qsTr("Restock %1 from the store").arg(root.quantity)
        onClicked: root.restocked()
    }
    Deed {
        objectName: "write-off-stock"
        visible: root.mayCount
        enabled: root.quantity > 0
        glyph: "damage"
        text: qsTr("Torn or broken: %1").arg(root.quantity)
        onClicked: root.writtenOff()
    }
    Deed {
        objectName: "par-stock"
        visible: root.mayCount
        text: qsTr("Par: %1").arg(root.quantity)
        onClicked: root.parChosen()
    }
    Deed {
        objectName: "laundry-stock"
        visible: root.soiled
        kind: ActionButton.Primary
        enabled: root.quantity > 0
        glyph: "stock"
        text: qsTr("%1 to the laundry").arg(root.quantity)
        onClicked: root.sentToLaundry()
    }
    Deed {
        objectName: "use-stock"
        visible: !root.soiled
        kind: ActionButton.Primary
        enabled: root.quantity > 0
        glyph: "minus"
        text: qsTr("Use %1").arg(root.quantity)
        onClicked: root.used()
    }
}
