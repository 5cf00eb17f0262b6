pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown

/** Digits for a PIN of four to six; a keyboard works too. What is typed is shown as dots and kept nowhere. */
FocusScope {
    id: root

    property string pin: ""

    signal entered(string pin)

    readonly property int least: 4
    readonly property int most: 6

    implicitWidth: 336
    implicitHeight: column.implicitHeight

    function clear() {
        pin = ""
    }

    function press(key: string) {
        if (key === "back") {
            pin = pin.slice(0, -1)
        } else if (key === "enter") {
            if (pin.length >= least) {
                root.entered(pin)
            }
        } else if (pin.length < most) {
            pin += key
        }
    }

    Keys.onPressed: event => {
        if (event.key >= Qt.Key_0 && event.key <= Qt.Key_9) {
            root.press(String(event.key - Qt.Key_0))
        } else if (event.key === Qt.Key_Backspace) {
            root.press("back")
        } else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) {
            root.press("enter")
        } else {
            return
        }
        event.accepted = true
    }

    ColumnLayout {
        id: column

        width: parent.width
        spacing: Theme.gapWide

        Row {
            Layout.alignment: Qt.AlignHCenter
            spacing: Theme.gapWide
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%n digits typed", "", root.pin.length)

            Repeater {
                model: root.most

                Rectangle {
                    required property int index

                    width: 20
                    height: 20
                    radius: 10
                    color: index < root.pin.length ? Theme.ink : "transparent"
                    border.width: 2
                    border.color: index < root.pin.length ? Theme.ink : index < root.least ? Theme.lineStrong : Theme.line
                }
            }
        }

        GridLayout {
            columns: 3
            rowSpacing: Theme.gap
            columnSpacing: Theme.gap
            Layout.fillWidth: true
            LayoutMirroring.enabled: false // Digits stand as on a telephone everywhere.
            LayoutMirroring.childrenInherit: true

            Repeater {
                model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "back", "0", "enter"]

                ActionButton {
                    required property string modelData
                    readonly property bool digit: modelData.length === 1

                    objectName: "pin-" + modelData
                    kind: modelData === "enter" ? ActionButton.Primary : modelData === "back" ? ActionButton.Quiet : ActionButton.Plain
                    enabled: modelData !== "enter" || root.pin.length >= root.least
                    text: digit ? modelData : ""
                    glyph: modelData === "enter" ? "check" : modelData === "back" ? "backspace" : ""
                    font.pixelSize: Theme.headSize
                    focusPolicy: Qt.TabFocus
                    implicitHeight: 76
                    Layout.fillWidth: true
                    Layout.preferredWidth: 100
                    Accessible.name: digit ? modelData : modelData === "enter" ? qsTr("Sign in") : qsTr("Delete a digit")
                    onClicked: root.press(modelData)
                }
            }
        }
    }
}
