pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown
import Turndown.Models

/** Whom something is handed to: whoever is nearest, or somebody of the department. */
TileGrid {
    id: root

    required property RowModel people
    required property string current ///< Somebody's id; empty: whoever is nearest.

    property bool anyone: true ///< It may be for whoever is nearest.

    signal chosen(string staff)

    tile: 208

    ChoiceTile {
        objectName: "to-nobody"
        visible: root.anyone
        text: qsTr("Whoever is nearest")
        chosen: root.current === ""
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 100
        onClicked: root.chosen("")
    }
    Repeater {
        model: root.people

        ChoiceTile {
            required property string key
            required property string name
            required property string role

            objectName: "to-" + key
            text: name
            detail: Words.role(role)
            chosen: root.current === key
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 100
            onClicked: root.chosen(key)
        }
    }
}
