pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown
import Turndown.Models

/** The first thing a new tablet shows: which hotel it shall belong to. */
Rectangle {
    id: root

    required property Enrolment enrolment
    required property Preferences preferences
    property string address: ""
    property string code: ""

    readonly property string refusalWords: {
        switch (enrolment.refusal) {
        case "refused": return qsTr("The office's server does not accept this code. Codes work once, for ten minutes: ask for a new one.")
        case "unreachable": return qsTr("Nothing answers at this address. Is the tablet in the hotel's Wi-Fi, and is the address right?")
        case "malformed": return qsTr("This is not a server's address, or what answers there is not Turndown.")
        case "storage": return qsTr("This tablet cannot save. It cannot be used until that is repaired.")
        }
        return ""
    }

    color: Theme.surface

    function send() {
        if (enrolButton.enabled) {
            root.enrolment.enrol(addressField.text, codeField.text)
        }
    }

    LanguageSwitch {
        anchors { top: parent.top; right: parent.right; margins: Theme.gapPage }
        preferences: root.preferences
    }

    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(560, parent.width - 2 * Theme.gapPage)
        spacing: Theme.gapWide

        Brand { Layout.alignment: Qt.AlignHCenter }
        HeadText {
            text: qsTr("Make this tablet one of the hotel's")
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        BodyText {
            quiet: true
            text: qsTr("The housekeeping office shows an address and a code under Tablets. This is needed once; afterwards the tablet works without a network.")
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.gap
        }
        BodyText { text: qsTr("Server address") }
        TextEntry {
            id: addressField

            objectName: "address"
            text: root.address
            placeholderText: "http://192.168.1.20:8080"
            Accessible.name: qsTr("Server address")
            inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoAutoUppercase
            Layout.fillWidth: true
            onTextChanged: root.enrolment.forget()
            onAccepted: codeField.forceActiveFocus()
        }
        BodyText { text: qsTr("Code from the office") }
        TextEntry {
            id: codeField

            objectName: "code"
            text: root.code
            placeholderText: "7KQ4-M2XR"
            Accessible.name: qsTr("Code from the office")
            inputMethodHints: Qt.ImhUppercaseOnly | Qt.ImhNoPredictiveText
            font.pixelSize: Theme.headSize
            font.letterSpacing: 4
            font.capitalization: Font.AllUppercase
            horizontalAlignment: TextInput.AlignHCenter
            Layout.fillWidth: true
            implicitHeight: 72
            onTextChanged: root.enrolment.forget()
            onAccepted: root.send()
        }
        Banner {
            objectName: "enrol-refusal"
            visible: root.refusalWords !== ""
            words: root.refusalWords
            detail: root.enrolment.detail
            radius: Theme.radius
            Layout.fillWidth: true
        }
        ActionButton {
            id: enrolButton

            objectName: "enrol"
            kind: ActionButton.Primary
            text: root.enrolment.asking ? qsTr("Asking the office's server …") : qsTr("Enrol this tablet")
            enabled: !root.enrolment.asking && addressField.text.trim() !== "" && codeField.text.trim() !== ""
            implicitHeight: 72
            Layout.fillWidth: true
            Layout.topMargin: Theme.gap
            onClicked: root.send()
        }
    }
}
