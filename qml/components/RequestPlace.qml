pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown
import Turndown.Models

/** Where something is wanted, or was found: a room's number, or one of the public areas. */
ColumnLayout {
    id: root

    required property string room
    required property bool knowsRoom
    required property RowModel places ///< Public areas; roles: `key`, name.
    required property string place    ///< One of them; or empty.
    required property string placeName
    required property real breadth

    property bool choosesArea: false

    signal roomSaid(string room)
    signal placeChosen(string place)

    spacing: Theme.gap

    TextEntry {
        id: number

        objectName: "request-room"
        glyph: "search"
        placeholderText: qsTr("Room")
        text: root.room
        inputMethodHints: Qt.ImhPreferNumbers | Qt.ImhNoPredictiveText
        Layout.fillWidth: true
        onTextEdited: root.roomSaid(text.trim())
    }
    BodyText {
        visible: root.room.length >= 3 && !root.knowsRoom
        text: qsTr("There is no room %1").arg(root.room)
        color: Theme.toneInk("attention")
        Layout.fillWidth: true
    }
    ActionButton {
        objectName: "choose-area"
        visible: !root.choosesArea && root.places.count > 0
        text: root.place === "" ? qsTr("In a public area …") : root.placeName
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
            model: root.places

            ChoiceTile {
                required property string key
                required property string name

                objectName: "at-" + key
                text: name
                chosen: root.place === key
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 100
                onClicked: {
                    root.placeChosen(chosen ? "" : key)
                    root.choosesArea = false
                }
            }
        }
    }
}
