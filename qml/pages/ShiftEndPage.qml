pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Turndown
import Turndown.Models

/** What I hand to the next shift: everything that goes on is there already; I take out what need not be, and add words. */
Item {
    id: root

    required property HandoverForm form

    signal back
    signal sent

    readonly property int footerHeight: footer.height + Theme.gap

    PageHeader {
        id: header

        title: qsTr("Hand over my shift")
        onBack: root.back()
    }

    Flickable {
        id: scroll

        anchors { top: header.bottom; bottom: footer.top; horizontalCenter: parent.horizontalCenter }
        width: Math.min(900, root.width - 32)
        contentHeight: column.implicitHeight
        bottomMargin: 88
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        ColumnLayout {
            id: column

            width: scroll.width
            spacing: 12

            BodyText {
                quiet: true
                text: qsTr("The next shift takes over each of these. Yours is not over before.")
                Layout.fillWidth: true
            }
            Choices {
                options: ShiftWords.shifts.map(code => ({ code: code, word: ShiftWords.shift(code) }))
                current: root.form.shift
                Layout.fillWidth: true
                onChosen: code => root.form.shift = code
            }
            TextBlock {
                objectName: "handover-words"
                placeholderText: qsTr("What else should the next shift know?")
                text: root.form.words
                implicitHeight: 128
                Layout.fillWidth: true
                onTextChanged: root.form.words = text
            }
            TitleText {
                text: root.form.items.count > 0 ? qsTr("Goes on in the next shift") : qsTr("Nothing goes on in the next shift")
                Layout.fillWidth: true
            }
            Repeater {
                model: root.form.items

                TickRow {
                    required property string key
                    required property string kind
                    required property string about
                    required property string code
                    required property string who
                    required property bool chosen
                    required property int index

                    objectName: "goes-on-" + index
                    text: ShiftWords.goingOn(kind, about, code, who)
                    done: chosen
                    Layout.fillWidth: true
                    onClicked: root.form.choose(key, !chosen)
                }
            }
        }
    }

    PageFooter {
        id: footer

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }

        ActionButton {
            objectName: "send-handover"
            kind: ActionButton.Primary
            text: qsTr("Hand over")
            glyph: "check"
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
