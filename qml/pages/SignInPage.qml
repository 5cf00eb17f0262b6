pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown
import Turndown.Models

/** Who are you? Then the PIN. Works offline. While the tablet is locked it asks the person who is signed in first. */
Rectangle {
    id: root

    required property Session session
    required property Preferences preferences
    required property SyncStatus sync

    property string chosen: session.person
    readonly property string refusalWords: {
        switch (session.refusal) {
        case "wrong-pin": return qsTr("That PIN is not right. Try again.")
        case "wait": return qsTr("Too many wrong PINs. Try again in %1.").arg(root.waitWords)
        }
        return ""
    }
    readonly property string waitWords: session.waitSeconds >= 60
        ? qsTr("%1 min %2 s").arg(Math.floor(session.waitSeconds / 60)).arg(session.waitSeconds % 60)
        : qsTr("%n seconds", "", session.waitSeconds)
    readonly property var chosenPerson: {
        const people = session.people
        for (let row = 0; row < people.count; ++row) {
            if (people.value(row, "key") === chosen) {
                return {
                    name: people.value(row, "name"),
                    initials: people.value(row, "initials"),
                    photo: chosen === session.person ? session.photo : people.value(row, "photo") // It may come while they work.
                }
            }
        }
        return null
    }

    color: Theme.surface

    function choose(person: string) {
        pad.clear()
        root.chosen = person
        root.session.choose(person)
        pad.forceActiveFocus()
    }

    RowLayout {
        id: top

        anchors { top: parent.top; left: parent.left; right: parent.right; margins: Theme.gapPage }

        Brand {}
        BodyText {
            quiet: true
            text: root.session.hotelName
            font.pixelSize: Theme.titleSize
            elide: Text.ElideRight
            maximumLineCount: 1
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gap
        }
        LanguageSwitch {
            preferences: root.preferences
            Layout.preferredWidth: implicitWidth
        }
    }

    SyncChip {
        anchors { left: parent.left; bottom: parent.bottom; margins: Theme.gapPage }
        sync: root.sync
        enabled: false
    }

    Flickable {
        anchors { top: top.bottom; bottom: parent.bottom; left: parent.left; right: parent.right; topMargin: Theme.gapPage; bottomMargin: 88 }
        visible: root.chosenPerson === null
        contentHeight: peoplePane.implicitHeight
        clip: true

        ColumnLayout {
            id: peoplePane

            width: parent.width
            spacing: Theme.gapPage

            HeadText {
                text: root.session.people.count > 0 ? qsTr("Who are you?") : ""
                visible: root.session.people.count > 0
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
                Layout.topMargin: Theme.gapPage
            }
            EmptyNote {
                visible: root.session.people.count === 0
                glyph: "person"
                title: qsTr("Nobody to sign in yet")
                detail: qsTr("The people of the hotel come with the first contact to the server. This happens by itself.")
                Layout.fillWidth: true
                Layout.topMargin: 120
            }
            Flow {
                readonly property int columns: Math.max(1, Math.min(root.session.people.count, Math.floor((root.width - 2 * Theme.gapPage + Theme.gapWide) / 192)))

                Layout.alignment: Qt.AlignHCenter
                Layout.preferredWidth: columns * 192 - Theme.gapWide
                spacing: Theme.gapWide

                Repeater {
                    model: root.session.people

                    PersonTile {
                        required property string key
                        required property string name

                        objectName: "person-" + key
                        text: name
                        onClicked: root.choose(key)
                    }
                }
            }
        }
    }

    ColumnLayout {
        anchors { horizontalCenter: parent.horizontalCenter; verticalCenter: parent.verticalCenter; verticalCenterOffset: 20 }
        visible: root.chosenPerson !== null
        width: 336
        spacing: Theme.gapWide

        Portrait {
            initials: root.chosenPerson?.initials ?? ""
            photo: root.chosenPerson?.photo ?? ""
            size: 88
            Layout.alignment: Qt.AlignHCenter
        }
        HeadText {
            text: root.chosenPerson?.name ?? ""
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        BodyText {
            objectName: "pin-refusal"
            text: root.refusalWords !== "" ? root.refusalWords : qsTr("Enter your PIN")
            quiet: root.refusalWords === ""
            color: root.refusalWords === "" ? Theme.inkQuiet : Theme.toneInk("attention")
            font.weight: root.refusalWords === "" ? Font.Normal : Theme.heavy
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
            Layout.minimumHeight: 24
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        PinPad {
            id: pad

            objectName: "pin-pad"
            focus: true
            enabled: root.session.waitSeconds === 0
            Layout.fillWidth: true
            onEntered: pin => {
                root.session.signIn(root.chosen, pin)
                pad.clear()
            }
        }
        ActionButton {
            objectName: "someone-else"
            kind: ActionButton.Quiet
            text: qsTr("Someone else")
            glyph: "person"
            implicitHeight: 56
            Layout.fillWidth: true
            onClicked: root.choose("")
        }
    }

    onVisibleChanged: {
        if (visible) {
            choose(session.person)
        }
    }
    Component.onCompleted: {
        if (chosen !== "") {
            pad.forceActiveFocus()
        }
    }
}
