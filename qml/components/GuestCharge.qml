pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown

/** What a guest who caused a damage may be asked to pay for: the hotel's own list, with its prices. */
ColumnLayout {
    id: root

    required property var lines ///< `{item, name, price, quantity}`; the price in hundredths.

    signal asked(string item, int quantity)

    property bool opened: lines.some(line => line.quantity > 0)

    spacing: Theme.gap

    ActionButton {
        objectName: "guest-caused-it"
        visible: !root.opened
        text: qsTr("A guest caused it …")
        glyph: "person"
        implicitHeight: 56
        onClicked: root.opened = true
    }
    TitleText {
        visible: root.opened
        text: qsTr("What may the guest owe?")
    }
    Repeater {
        model: root.opened ? root.lines.length : 0

        RowLayout {
            id: line

            required property int index
            readonly property var item: root.lines[index] ?? ({ item: "", name: "", price: 0, quantity: 0 })

            objectName: "charge-" + item.item
            spacing: Theme.gapWide
            Layout.fillWidth: true

            BodyText {
                text: qsTr("%1 · %2").arg(line.item.name).arg((line.item.price / 100).toFixed(2))
                Layout.fillWidth: true
            }
            Stepper {
                label: line.item.name
                value: line.item.quantity
                onAsked: value => root.asked(line.item.item, value)
            }
        }
    }
    BodyText {
        visible: root.opened
        quiet: true
        text: qsTr("The front desk is told, and decides.")
        Layout.fillWidth: true
    }
}
