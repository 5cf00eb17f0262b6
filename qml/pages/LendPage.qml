pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown
import Turndown.Models

/** Lending something to a room's guest: what and how many; its label where it has one. */
Item {
    id: root

    required property LoanForm form

    signal back
    signal sent

    readonly property int footerHeight: footer.height + Theme.gap

    PageHeader {
        id: header

        title: qsTr("Lend to %1").arg(root.form.room)
        onBack: root.back()
    }

    Flickable {
        id: scroll

        anchors { top: header.bottom; bottom: footer.top; left: parent.left; right: parent.right; leftMargin: Theme.gapWide; rightMargin: Theme.gapWide }
        contentHeight: column.implicitHeight
        bottomMargin: 88
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        ColumnLayout {
            id: column

            width: scroll.width
            spacing: 12

            TitleText { text: qsTr("What?") }
            TileGrid {
                breadth: scroll.width
                tile: 168
                Layout.fillWidth: true

                Repeater {
                    model: ThingWords.lent

                    ChoiceTile {
                        required property string modelData

                        objectName: "lend-" + modelData
                        glyph: ThingWords.loanGlyph(modelData)
                        text: ThingWords.loan(modelData)
                        chosen: root.form.what === modelData
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredWidth: 100
                        onClicked: root.form.what = modelData
                    }
                }
            }
            RowLayout {
                spacing: Theme.gapWide
                Layout.fillWidth: true

                TitleText {
                    text: qsTr("How many?")
                    Layout.fillWidth: true
                }
                Stepper {
                    objectName: "loan-quantity"
                    label: qsTr("How many?")
                    value: root.form.quantity
                    least: 1
                    onAsked: value => root.form.quantity = value
                }
            }
            TextEntry {
                objectName: "loan-label"
                placeholderText: qsTr("Label, if it has one")
                text: root.form.label
                Layout.fillWidth: true
                onTextEdited: root.form.label = text
            }
        }
    }

    PageFooter {
        id: footer

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }

        ActionButton {
            objectName: "send-loan"
            kind: ActionButton.Primary
            enabled: root.form.ready
            text: root.form.ready ? qsTr("Lend it") : qsTr("Choose what it is")
            glyph: root.form.ready ? "check" : ""
            font.pixelSize: Theme.headSize
            implicitHeight: 80
            Layout.fillWidth: true
            onClicked: {
                if (root.form.send()) {
                    root.sent()
                }
            }
        }
    }
}
