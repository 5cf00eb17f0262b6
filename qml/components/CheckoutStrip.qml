pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown
import Turndown.Models

/** A guest waits at the front desk until somebody has looked at the room: the one who waits longest, answered in one tap. */
Rectangle {
    id: root

    required property CheckoutCalls calls

    signal opened(string number)

    readonly property bool narrow: width < 900

    visible: calls.count > 0
    height: visible ? list.implicitHeight : 0
    color: Theme.wash("attention")
    clip: true

    ColumnLayout {
        id: list

        anchors { left: parent.left; right: parent.right }
        spacing: 0

        Repeater {
            model: root.calls

            GridLayout {
                id: call

                required property string key
                required property string who
                required property string when
                required property int seconds
                readonly property string words: qsTr("Check-out: look at room %1").arg(key)
                readonly property string wait: qsTr("%1 asked at %2 · waiting %3").arg(Words.author(who)).arg(when).arg(Words.timer(seconds))

                columns: root.narrow ? 1 : 2
                layoutDirection: Theme.leftHanded !== LayoutMirroring.enabled ? Qt.RightToLeft : Qt.LeftToRight
                columnSpacing: Theme.gapWide
                rowSpacing: Theme.gap
                Layout.fillWidth: true
                Layout.margins: 12
                Accessible.role: Accessible.AlertMessage
                Accessible.name: words

                RowLayout {
                    spacing: Theme.gapWide
                    Layout.fillWidth: true

                    Glyph {
                        name: "search"
                        size: 32
                        colour: Theme.toneInk("attention")
                    }
                    ColumnLayout {
                        spacing: 2
                        Layout.fillWidth: true

                        TitleText {
                            text: call.words
                            color: Theme.toneInk("attention")
                            Layout.fillWidth: true
                        }
                        BodyText {
                            text: call.wait
                            color: Theme.toneInk("attention")
                            Layout.fillWidth: true
                        }
                    }
                }
                RowLayout {
                    spacing: Theme.gap
                    layoutDirection: call.layoutDirection
                    Layout.fillWidth: root.narrow
                    Layout.alignment: Qt.AlignRight

                    ActionButton {
                        objectName: "checkout-items-" + call.key
                        text: qsTr("Something …")
                        glyph: "minibar-appliance"
                        implicitHeight: Theme.mainTarget
                        Layout.fillWidth: root.narrow
                        Accessible.name: qsTr("Something used or missing in room %1").arg(call.key)
                        onClicked: root.opened(call.key)
                    }
                    ActionButton {
                        objectName: "checkout-ok-" + call.key
                        kind: ActionButton.Primary
                        text: qsTr("Room is in order")
                        glyph: "check"
                        implicitHeight: Theme.mainTarget
                        Layout.fillWidth: root.narrow
                        Accessible.name: qsTr("Room %1 is in order").arg(call.key)
                        onClicked: root.calls.answerOk(call.key)
                    }
                }
            }
        }
    }
}
