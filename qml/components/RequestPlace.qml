pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown
import Turndown.Models

/** Where something is wanted: a room's number, or one of the public areas. */
ColumnLayout {
    id: root

    required property RequestForm form
    required property real breadth

    property bool choosesArea: false

    spacing: Theme.gap

    TextEntry {
        id: number

        objectName: "request-room"
        glyph: "search"
        placeholderText: qsTr("Room")
        text: root.form.room
        inputMethodHints: Qt.ImhPreferNumbers | Qt.ImhNoPredictiveText
        Layout.fillWidth: true
        onTextEdited: root.form.room = text.trim()
    }
    BodyText {
        visible: root.form.room.length >= 3 && !root.form.knowsRoom
        text: qsTr("There is no room %1").arg(root.form.room)
        color: Theme.toneInk("attention")
        Layout.fillWidth: true
    }
    ActionButton {
        objectName: "choose-area"
        visible: !root.choosesArea && root.form.places.count > 0
        text: root.form.place === "" ? qsTr("In a public area …") : root.form.placeName
        glyph: "area"
        implicitHeight: Theme.mainTarget
        Layout.fillWidth: true
        onClicked: root.choosesArea = true
    }
    TileGrid {
        visible: root.choosesArea
        breadth: root.breadth
        tile: 180
        Layout.fillWidth: true

        Repeater {
            model: root.form.places

            ChoiceTile {
                required property string key
                required property string name

                objectName: "at-" + key
                text: name
                chosen: root.form.place === key
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 100
                onClicked: {
                    root.form.place = chosen ? "" : key
                    root.choosesArea = false
                }
            }
        }
    }
}
