pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown
import Turndown.Models

/** Words about a repair: a remark, why it is opened again, why its room should not be sold, or why it should. */
Item {
    id: root

    required property RepairScreen repair
    required property string step ///< `commented reopened off-sale refused`

    signal back
    signal sent

    property string sale: "out-of-order"
    readonly property bool asksOffSale: step === "off-sale"
    readonly property bool ready: words.text.trim() !== "" || step === "refused"
    readonly property int footerHeight: footer.height + Theme.gap

    function send(): bool {
        return root.asksOffSale ? root.repair.askOffSale(root.sale, words.text) : root.repair.say(root.step, words.text)
    }

    PageHeader {
        id: header

        title: root.step === "commented" ? qsTr("Remark") : root.step === "reopened" ? qsTr("Open again")
            : root.asksOffSale ? qsTr("Ask out of order") : qsTr("Refuse")
        onBack: root.back()
    }

    ColumnLayout {
        anchors { top: header.bottom; horizontalCenter: parent.horizontalCenter }
        width: Math.min(760, root.width - 32)
        spacing: 12

        RowLayout {
            visible: root.asksOffSale
            spacing: Theme.gap
            Layout.fillWidth: true

            Repeater {
                model: RepairWords.offSales

                ChoiceTile {
                    required property string modelData

                    objectName: "sale-" + modelData
                    glyph: modelData
                    text: Words.state(modelData)
                    chosen: root.sale === modelData
                    Layout.fillWidth: true
                    Layout.preferredWidth: 100
                    onClicked: root.sale = modelData
                }
            }
        }
        TextBlock {
            id: words

            objectName: "say-words"
            placeholderText: root.step === "commented" ? qsTr("What others should know")
                : root.step === "reopened" ? qsTr("What is still wrong") : qsTr("Why")
            implicitHeight: 160
            Layout.fillWidth: true
        }
    }

    PageFooter {
        id: footer

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }

        ActionButton {
            objectName: "send-words"
            kind: ActionButton.Primary
            enabled: root.ready
            text: root.ready ? qsTr("Send") : qsTr("Say it in a few words")
            glyph: root.ready ? "check" : ""
            font.pixelSize: Theme.headSize
            implicitHeight: 80
            Layout.fillWidth: true
            onClicked: {
                if (root.send()) {
                    root.sent()
                }
            }
        }
    }
}
