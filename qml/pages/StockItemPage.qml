pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown
import Turndown.Models

/** One item at one place: say how many, then what happened to them. */
Item {
    id: root

    required property StockScreen stock
    required property Session session
    required property string item
    required property bool wide

    signal back

    readonly property int footerHeight: footer.height + Theme.gap
    readonly property bool atStore: stock.place === "store"
    property int quantity: 1
    property var facts: stock.item(item)

    Connections {
        target: root.stock

        function onItemsChanged() {
            root.facts = root.stock.item(root.item)
        }
    }

    PageHeader {
        id: header

        title: root.facts.name ?? root.item
        detail: Words.place(root.stock.place)
        onBack: root.back()
    }

    ColumnLayout {
        anchors { top: header.bottom; horizontalCenter: parent.horizontalCenter; topMargin: Theme.gapWide }
        width: Math.min(760, root.width - 32)
        spacing: Theme.gapWide

        Card {
            Layout.fillWidth: true
            implicitHeight: level.implicitHeight + 40

            ColumnLayout {
                id: level

                anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: 20 }
                spacing: 12

                RowLayout {
                    Layout.fillWidth: true

                    Text {
                        objectName: "level"
                        text: root.facts.level ?? 0
                        font.pixelSize: Theme.numberSize
                        font.weight: Font.Bold
                        color: (root.facts.level ?? 0) < 0 ? Theme.toneInk("attention") : Theme.ink
                    }
                    BodyText {
                        text: (root.facts.par ?? -1) > 0 ? qsTr("of %1 · %2").arg(root.facts.par).arg(Words.unit(root.facts.unit ?? "")) : Words.unit(root.facts.unit ?? "")
                        font.pixelSize: Theme.titleSize
                        quiet: true
                        Layout.fillWidth: true
                        Layout.alignment: Qt.AlignBottom
                        Layout.bottomMargin: 8
                    }
                    BodyText {
                        quiet: true
                        visible: !root.atStore
                        text: qsTr("Store: %1").arg(root.facts.store ?? 0)
                        Layout.alignment: Qt.AlignBottom
                        Layout.bottomMargin: 10
                    }
                }
                LevelBar {
                    level: root.facts.level ?? 0
                    par: root.facts.par ?? -1
                    Layout.fillWidth: true
                }
                BodyText {
                    quiet: true
                    text: root.facts.counted ? qsTr("Last counted at %1 by %2").arg(root.facts.counted).arg(root.facts.countedBy) : qsTr("Not counted yet")
                    Layout.fillWidth: true
                }
                BodyText {
                    visible: root.facts.disputed ?? false
                    color: Theme.toneInk("attention")
                    font.weight: Theme.heavy
                    text: qsTr("Two counts differ; a supervisor decides which one stands.")
                    Layout.fillWidth: true
                }
            }
        }
        TitleText {
            text: qsTr("How many?")
            Layout.topMargin: Theme.gap
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            Stepper {
                objectName: "quantity"
                label: qsTr("How many?")
                value: root.quantity
                onAsked: value => root.quantity = value
            }
            Item { Layout.fillWidth: true }
            Repeater {
                model: [1, 5, 10, 20]

                ActionButton {
                    required property int modelData

                    text: modelData
                    font.pixelSize: Theme.titleSize
                    implicitHeight: Theme.mainTarget
                    implicitWidth: Theme.mainTarget
                    leftPadding: 4
                    rightPadding: 4
                    onClicked: root.quantity = modelData
                }
            }
        }
    }

    PageFooter {
        id: footer

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }

        StockDeeds {
            Layout.fillWidth: true
            quantity: root.quantity
            asksStore: root.stock.asks
            soiled: root.stock.soiled
            mayCount: root.session.mayLead || root.session.mayStore
            mayReceive: root.session.mayStore
            onUsed: root.stock.use(root.item, root.quantity)
            onRestocked: root.stock.restock(root.item, root.quantity)
            onReceived: root.stock.receive(root.item, root.quantity)
            onCounted: root.stock.count(root.item, root.quantity)
            onWrittenOff: root.stock.writeOff(root.item, root.quantity)
            onParChosen: root.stock.setPar(root.item, root.quantity)
            onSentToLaundry: root.stock.toLaundry(root.item, root.quantity)
        }
    }
}
