pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown
import Turndown.Models

/** Somebody has asked after a guest whom nobody has seen for long: how they were found. */
Item {
    id: root

    required property WelfareForm form

    signal back
    signal sent

    readonly property int footerHeight: footer.height + Theme.gap

    PageHeader {
        id: header

        title: qsTr("The guest of %1").arg(root.form.room)
        onBack: root.back()
    }

    Flickable {
        id: scroll

        anchors { top: header.bottom; bottom: footer.top; horizontalCenter: parent.horizontalCenter }
        width: Math.min(760, root.width - 32)
        contentHeight: column.implicitHeight
        bottomMargin: 88
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        ColumnLayout {
            id: column

            width: scroll.width
            spacing: 12

            TitleText { text: qsTr("How did you find them?") }
            GridLayout {
                columns: 2
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap
                Layout.fillWidth: true

                Repeater {
                    model: CareWords.welfareResults

                    ChoiceTile {
                        required property string modelData

                        objectName: "welfare-" + modelData
                        glyph: CareWords.welfareGlyph(modelData)
                        text: CareWords.welfare(modelData)
                        chosen: root.form.result === modelData
                        implicitHeight: 128
                        Layout.fillWidth: true
                        Layout.preferredWidth: 100
                        onClicked: root.form.result = modelData
                    }
                }
            }
            TextBlock {
                objectName: "welfare-words"
                text: root.form.words
                placeholderText: qsTr("More words, if needed")
                implicitHeight: 112
                Layout.fillWidth: true
                onTextChanged: root.form.words = text
            }
            Banner {
                visible: root.form.result === "needs-help" || root.form.result === "no-answer"
                radius: Theme.radius
                words: root.form.result === "needs-help" ? qsTr("Call the duty manager at once, and stay close by.")
                    : qsTr("Do not go in alone. The supervisor decides what happens next.")
                Layout.fillWidth: true
            }
        }
    }

    PageFooter {
        id: footer

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }

        ActionButton {
            objectName: "send-welfare"
            kind: ActionButton.Primary
            enabled: root.form.ready
            text: root.form.ready ? qsTr("Keep it") : qsTr("Choose how you found them")
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
